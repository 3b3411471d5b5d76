import type { Input } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import type { Plan } from '#contract/plan.ts'
import { type Demand, demandBlocks } from '../demand/demand.ts'
import type { Time } from '../ground/time.ts'
import { type Capacity, capacityBlock } from './capacity.ts'
import { type Drawing, drawing, hallDraw } from './draw.ts'
import { fleetBlocks } from './fleet.ts'
import { housedSite } from './housing.ts'
import { type Live, liveBlock } from './live.ts'
import { placements } from './placement.ts'
import { type SiteLines, siteLines } from './site.ts'
import { siteShell } from './site-shell.ts'

/** What the centre physically is. */
export interface Physical {
  readonly fleet: readonly Live[]
  readonly drawn: readonly Drawing[]
  readonly sites: readonly SiteLines[]
  readonly demand: Demand
  readonly capacity: Capacity
}

/**
 * From orders to energy: what is installed, what halls and grid let live, who gets its hours, and what it draws in
 * doing so.
 */
export function physicalBlocks(builder: ModelBuilder, plan: Plan, time: Time, usdKrw: Input | undefined): Physical {
  const installed = fleetBlocks(builder, plan)
  const shells = plan.sites.map((site, i) => siteShell(builder, site, `/sites/${i}`))
  const placed = placements(builder, installed, shells)
  const housed = shells.map((shell) =>
    housedSite(
      shell,
      placed.filter((one) => shell.halls.includes(one.shell)),
    ),
  )
  const halls = housed.flatMap((site) => site.halls)
  const fleet = installed.map((one) => liveBlock(one, halls))
  const demand = demandBlocks(builder, plan, fleet, usdKrw)
  const drawn = fleet.flatMap((live) =>
    drawing(live, demand.classes.find((one) => one.class === live.installed.deployment.class)!),
  )
  const sites = housed.map((site) =>
    siteLines(
      site,
      site.halls.map((hall) =>
        hallDraw(
          hall,
          drawn.filter((one) => one.hall === hall),
          site.standingShare,
        ),
      ),
      time,
    ),
  )
  return { fleet, drawn, sites, demand, capacity: capacityBlock(builder, fleet, sites) }
}

import type { Input, Line } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { least } from '#algebra/operators/least.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan, Site } from '#contract/plan.ts'
import { kwPerMw } from '../constants.ts'
import { type Bill, electricityBill } from '../electricity/bill.ts'
import { servedShare, sumOf } from '../formulas.ts'
import type { Time } from '../time.ts'
import { type Installed, installedBlock } from './deployment.ts'
import { type Live, liveBlock } from './live.ts'

/** A site with what lives there. */
export interface SiteLines {
  readonly site: Site
  readonly block: Block
  /** JSON Pointer of the site in the plan. */
  readonly at: string
  readonly power: Input
  readonly rackPositions: Input
  readonly inService: Input
  readonly buildingItMw: Input
  readonly live: readonly Billed[]
  readonly installed: readonly Installed[]
  /** Share of what is installed that the site can power and house. */
  readonly liveShare: Line
  readonly racks: Line
  readonly itMw: Line
  readonly facilityMw: Line
  readonly energy: Line
  readonly bill: Bill
  /** 1 in months where more is installed than the grid, the building or the racks can take. */
  readonly powerShort: Line
  readonly buildingShort: Line
  readonly racksShort: Line
}

/** A deployment with its part of the site's electricity bill. */
export interface Billed extends Live {
  readonly energyCost: Line
}

/** Grid, building and racks of a site; how much of the installed fleet they let live; the energy that takes. */
export function siteBlock(builder: ModelBuilder, plan: Plan, index: number, time: Time): SiteLines {
  const site = plan.sites[index]!
  const at = `/sites/${index}`
  const block = builder.block('site', { instance: site.id, args: { site: site.name } })
  const power = block.input('power', 'MW', `${at}/power`)
  const rackPositions = block.input('rackPositions', 'rack', `${at}/rackPositions`)
  const rackEnvelope = block.input('rackEnvelopeKw', 'kW/rack', `${at}/rackEnvelopeKw`)
  const pue = block.input('pue', '1', `${at}/pue`)
  const buildingItMw = block.input('buildingItMw', 'MW', `${at}/building/itMw`)
  const inService = block.input('inService', 'month', `${at}/building/inService`)

  const installed = plan.fleet.flatMap((deployment, i) =>
    deployment.site === site.id ? [installedBlock(builder, deployment, `/fleet/${i}`, rackEnvelope)] : [],
  )
  const itMwInstalled = block.level('itMwInstalled', 'MW', over(sumOf(installed.map((one) => one.designKw)), kwPerMw))
  const facilityMwInstalled = block.level('facilityMwInstalled', 'MW', times(itMwInstalled, pue))
  const racksInstalled = block.level('racksInstalled', 'rack', sumOf(installed.map((one) => one.racks)))
  const itMwBuilt = block.level('itMwBuilt', 'MW', when(atLeast(monthIndex, inService), buildingItMw))

  const liveShare = block.level(
    'liveShare',
    '1',
    least(
      servedShare(facilityMwInstalled, power),
      servedShare(itMwInstalled, itMwBuilt),
      servedShare(racksInstalled, rackPositions),
    ),
    'site.liveShareIsContinuous',
  )
  const live = installed.map((one) => liveBlock(one, { liveShare, pue }))
  const facilityMw = block.level('facilityMw', 'MW', times(facilityMwInstalled, liveShare))
  const energy = block.flow('energy', 'kWh', sumOf(live.map((one) => one.energy)))
  const bill = electricityBill(block, site.energy, `${at}/energy`, { energy, facilityMw }, time)

  return {
    site,
    block,
    at,
    power,
    rackPositions,
    inService,
    buildingItMw,
    installed,
    live: live.map((one) => ({ ...one, energyCost: shareOfBill(one, energy, bill.cost) })),
    liveShare,
    racks: block.level('racks', 'rack', times(racksInstalled, liveShare)),
    itMw: block.level('itMw', 'MW', times(itMwInstalled, liveShare)),
    facilityMw,
    energy,
    bill,
    powerShort: block.level('powerShort', '1', above(facilityMwInstalled, power)),
    buildingShort: block.level('buildingShort', '1', above(itMwInstalled, itMwBuilt)),
    racksShort: block.level('racksShort', '1', above(racksInstalled, rackPositions)),
  }
}

function shareOfBill({ installed, energy }: Live, ofSite: Line, bill: Line): Line {
  return installed.block.flow('energyCost', 'KRW', times(bill, over(energy, ofSite)))
}

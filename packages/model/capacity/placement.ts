import type { Line, Operand } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundDown, roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Installed } from './fleet.ts'
import type { HallShell } from './hall.ts'
import type { SiteShell } from './site-shell.ts'

/** A deployment in a hall: for good, or until its own hall is ready. */
export interface Placement {
  readonly installed: Installed
  readonly block: Block
  readonly shell: HallShell
  /** 1 while it stands there; none where it always does. */
  readonly present?: Line
  readonly accelerators: Line
  readonly racks: Line
  readonly supportRacks: Line
  /** Nodes of one full rack, kW. */
  readonly rackKw: Line
  /** Power that racks of nodes could take and their nodes cannot use, kW. */
  readonly strandedKw: Line
  readonly designKw: Line
}

/** Where every deployment stands. */
export function placements(
  builder: ModelBuilder,
  fleet: readonly Installed[],
  sites: readonly SiteShell[],
): Placement[] {
  const find = (place: { readonly site: string; readonly hall: string }) => {
    const site = sites.find(({ site }) => site.id === place.site)!
    return { site, shell: site.halls.find(({ hall }) => hall.id === place.hall)! }
  }
  return fleet.flatMap((one) => {
    const { deployment, block, at } = one
    const home = find(deployment)
    if (!deployment.bridge) return [place(one, block, home.shell)]
    const ready = block.level('homeReady', 'month', greatest(home.shell.opens, home.site.grid.firstPower))
    const move = block.input('moveMonths', 'month', `${at}/bridge/moveMonths`)
    const away = builder.block('bridge', {
      instance: deployment.id,
      args: { model: `${deployment.accelerator.model} ${deployment.id}` },
    })
    return [
      place(one, block, home.shell, atLeast(monthIndex, plus(ready, move))),
      place(one, away, find(deployment.bridge).shell, above(ready, monthIndex)),
    ]
  })
}

function place(installed: Installed, block: Block, shell: HallShell, stands?: Operand): Placement {
  const { at, nodeKw } = installed
  const present = stands === undefined ? undefined : block.level('present', '1', stands)
  const here = (line: Line): Operand => (present ? when(present, line) : line)
  const most = block.input('nodesPerRackMost', 'node/rack', `${at}/node/perRackMost`)
  const support = block.input('supportRackShare', '1', `${at}/supportRackShare`)
  const perRack = block.level('nodesPerRack', 'node/rack', least(roundDown(over(shell.rackEnvelope, nodeKw)), most))
  const racks = block.level('racks', 'rack', roundUp(over(here(installed.nodes), perRack)))
  const supportKw = here(block.level('supportKw', 'kW', minus(installed.designKw, installed.nodesKw)))
  const rackKw = block.level('rackKw', 'kW/rack', times(perRack, nodeKw))
  return {
    installed,
    block,
    shell,
    ...(present ? { present } : {}),
    accelerators: present
      ? block.level('acceleratorsHere', 'accelerator', here(installed.accelerators))
      : installed.accelerators,
    racks,
    supportRacks: block.level(
      'supportRacks',
      'rack',
      greatest(roundUp(times(racks, support)), roundUp(over(supportKw, shell.rackEnvelope))),
    ),
    rackKw,
    strandedKw: block.level('strandedRackKw', 'kW', times(racks, minus(shell.rackEnvelope, rackKw))),
    designKw: present ? block.level('designKwHere', 'kW', here(installed.designKw)) : installed.designKw,
  }
}

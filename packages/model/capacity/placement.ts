import type { Line, Operand } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
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
import type { Deployment } from '#contract/deployment.ts'
import type { Books } from '../ground/books.ts'
import type { Cursor } from '../plan/cursor.ts'
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

interface Home {
  readonly site: SiteShell
  readonly shell: HallShell
}

/** Where every deployment stands. */
export function writePlacements(books: Books, fleet: readonly Installed[], sites: readonly SiteShell[]): Placement[] {
  const halls = new Map(sites.flatMap(homesOf))
  const find = ({ site, hall }: Pick<Cursor<Deployment>, 'site' | 'hall'>) => halls.get(`${site.value}/${hall.value}`)!
  return fleet.flatMap((one) => {
    const { at, block } = one
    const home = find(at)
    const bridge = at.bridge.given
    if (!bridge) return [writePlace(one, block, home.shell)]
    const ready = block.level('homeReady', 'date', greatest(home.shell.opens, home.site.grid.firstPower))
    const move = block.input('moveMonths', 'month', bridge.moveMonths)
    const away = books.builder.block('bridge', { instance: at.id.value, args: { model: one.model } })
    return [
      writePlace(one, block, home.shell, atLeast(monthIndex, plus(ready, move))),
      writePlace(one, away, find(bridge).shell, above(ready, monthIndex)),
    ]
  })
}

function homesOf(site: SiteShell): (readonly [place: string, home: Home])[] {
  const id = site.at.id.value
  return site.halls.map((shell) => [`${id}/${shell.at.id.value}`, { site, shell }])
}

function writePlace(installed: Installed, block: Block, shell: HallShell, stands?: Operand): Placement {
  const { at, nodeKw } = installed
  const present = stands === undefined ? undefined : block.level('present', 'flag', stands)
  const here = (line: Line): Operand => (present ? when(present, line) : line)
  const most = block.input('nodesPerRackMost', 'node/rack', at.node.perRackMost)
  const support = block.input('supportRackShare', 'share', at.supportRackShare)
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

import type { Input, Line, Operand } from '#algebra/expression.ts'
import { constant } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Hall, Site } from '#contract/site.ts'
import type { Books } from '../ground/books.ts'
import { kwPerMw } from '../ground/constants.ts'
import { excess } from '../ground/formulas.ts'
import type { Cursor } from '../plan/cursor.ts'
import type { Surroundings } from './surroundings.ts'

/** A hall with nothing in it yet: what it can hold, and what a kW of IT in it draws. */
export interface HallShell {
  readonly at: Cursor<Hall>
  readonly block: Block
  /** Site and hall, as people call them. */
  readonly name: string
  readonly opens: Input
  readonly open: Line
  readonly blocks: Input
  readonly blockItMw: Input
  readonly positionsPerBlock: Input
  readonly rackEnvelope: Input
  /** IT load that open blocks can carry, MW. */
  readonly itMw: Line
  readonly positions: Line
  /** Electrical modules built, MW of IT load that they could carry. */
  readonly plantMw: Line
  /** Facility kW per kW of IT that grow with the IT load: on average in the month, and in the hottest hour. */
  readonly perLoad: Line
  readonly perLoadAtPeak: Line
  /** Facility kW per kW of IT load built that do not. */
  readonly perBuilt: Line
  readonly perBuiltAtPeak: Line
  /** Least that a kW of IT draws at any load and weather. */
  readonly floor: Line
}

const oneModule = constant(1, 'module/block')

/** Modules of a block, of those that its load needs. */
const withRedundancy: Readonly<Record<Site['powerChain']['redundancy'], (needed: Operand) => Operand>> = {
  n: (needed) => needed,
  'n+1': (needed) => plus(needed, oneModule),
  '2n': (needed) => times(needed, 2),
}

/** Blocks, plant with its redundancy, and the power that losses and cooling add. */
export function writeHallShell(
  { builder }: Books,
  site: Cursor<Site>,
  at: Cursor<Hall>,
  around: Surroundings,
): HallShell {
  const name = `${site.name.value} ${at.name.value}`
  const block = builder.block('hall', { instance: `${site.id.value}.${at.id.value}`, args: { hall: name } })
  const blocks = block.input('blocks', 'block', at.blocks)
  const blockItMw = block.input('blockItMw', 'MW/block', at.blockItMw)
  const positionsPerBlock = block.input('positionsPerBlock', 'rack/block', at.positionsPerBlock)
  const opens = block.input('opens', 'date', at.opens)
  const open = block.level('open', 'flag', atLeast(monthIndex, opens))
  const itMwBuilt = block.level('itMwBuilt', 'MW', times(blocks, blockItMw))
  const needed = roundUp(over(blockItMw, around.moduleMw))
  const modules = block.level(
    'modulesPerBlock',
    'module/block',
    withRedundancy[site.powerChain.redundancy.value](needed),
  )
  const rackEnvelope = block.input('rackEnvelopeKw', 'kW/rack', at.rackKw)
  const positions = block.level('positions', 'rack', when(open, times(blocks, positionsPerBlock)))
  block.level('positionsMw', 'MW', over(times(positions, rackEnvelope), kwPerMw))
  return {
    at,
    block,
    name,
    opens,
    open,
    blocks,
    blockItMw,
    positionsPerBlock,
    rackEnvelope,
    itMw: block.level('itMwOpen', 'MW', when(open, itMwBuilt)),
    positions,
    plantMw: block.level('plantMw', 'MW', times(blocks, modules, around.moduleMw)),
    ...writeOverheads(block, at.cooling, around),
  }
}

/** Losses, cooling and the rest, parted into what grows with the IT load and what does not. */
function writeOverheads(block: Block, at: Cursor<Hall['cooling']>, around: Surroundings) {
  const base = block.input('coolingBase', '1', at.base)
  const perDegree = block.input('coolingPerDegree', '1/°C', at.perDegree)
  const freeBelow = block.input('coolingFreeBelow', '°C', at.freeBelowC)
  const fixedShare = block.input('coolingFixedShare', 'share', at.fixedShare)
  const { lossPerKw, lossFixedShare, otherShare } = around
  const coolingAt = (temperature: Operand) => plus(base, times(perDegree, excess(temperature, freeBelow)))
  const cooling = block.level('coolingPerKw', '1', coolingAt(around.temperature), 'hall.coolingFollowsWeather')
  const coolingAtPeak = block.level('coolingPerKwAtPeak', '1', coolingAt(around.designTemperature))
  const perLoad = (cooled: Line) =>
    plus(1, times(lossPerKw, minus(1, lossFixedShare)), times(cooled, minus(1, fixedShare)))
  const perBuilt = (cooled: Line) => plus(times(lossPerKw, lossFixedShare), times(cooled, fixedShare), otherShare)
  return {
    perLoad: block.level('perLoad', '1', perLoad(cooling)),
    perLoadAtPeak: block.level('perLoadAtPeak', '1', perLoad(coolingAtPeak)),
    perBuilt: block.level('perBuilt', '1', perBuilt(cooling)),
    perBuiltAtPeak: block.level('perBuiltAtPeak', '1', perBuilt(coolingAtPeak)),
    floor: block.level('pueFloor', '1', plus(1, lossPerKw, base)),
  }
}

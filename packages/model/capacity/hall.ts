import type { Input, Line, Operand } from '#algebra/expression.ts'
import { constant } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Hall, Site } from '#contract/site.ts'
import { kwPerMw } from '../ground/constants.ts'
import { excess } from '../ground/formulas.ts'
import type { Surroundings } from './surroundings.ts'

/** A hall with nothing in it yet: what it can hold, and what a kW of IT in it draws. */
export interface HallShell {
  readonly hall: Hall
  readonly block: Block
  /** Site and hall, as people call them. */
  readonly name: string
  /** JSON Pointer of the hall in the plan. */
  readonly at: string
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

/** Blocks, plant with its redundancy, and the power that losses and cooling add. */
export function hallShell(builder: ModelBuilder, site: Site, hall: Hall, at: string, around: Surroundings): HallShell {
  const name = `${site.name} ${hall.name}`
  const block = builder.block('hall', { instance: `${site.id}.${hall.id}`, args: { hall: name } })
  const blocks = block.input('blocks', 'block', `${at}/blocks`)
  const blockItMw = block.input('blockItMw', 'MW/block', `${at}/blockItMw`)
  const positionsPerBlock = block.input('positionsPerBlock', 'rack/block', `${at}/positionsPerBlock`)
  const opens = block.input('opens', 'month', `${at}/opens`)
  const open = block.level('open', '1', atLeast(monthIndex, opens))
  const itMwBuilt = block.level('itMwBuilt', 'MW', times(blocks, blockItMw))
  const needed = roundUp(over(blockItMw, around.moduleMw))
  const modules = block.level('modulesPerBlock', 'module/block', withRedundancy(site.powerChain.redundancy, needed))
  const rackEnvelope = block.input('rackEnvelopeKw', 'kW/rack', `${at}/rackKw`)
  const positions = block.level('positions', 'rack', when(open, times(blocks, positionsPerBlock)))
  block.level('positionsMw', 'MW', over(times(positions, rackEnvelope), kwPerMw))
  return {
    hall,
    block,
    name,
    at,
    opens,
    open,
    blocks,
    blockItMw,
    positionsPerBlock,
    rackEnvelope,
    itMw: block.level('itMwOpen', 'MW', when(open, itMwBuilt)),
    positions,
    plantMw: block.level('plantMw', 'MW', times(blocks, modules, around.moduleMw)),
    ...overheads(block, at, around),
  }
}

function withRedundancy(redundancy: Site['powerChain']['redundancy'], needed: Operand): Operand {
  if (redundancy === '2n') return times(needed, 2)
  return redundancy === 'n+1' ? plus(needed, oneModule) : needed
}

/** Losses, cooling and the rest, parted into what grows with the IT load and what does not. */
function overheads(block: Block, at: string, around: Surroundings) {
  const base = block.input('coolingBase', '1', `${at}/cooling/base`)
  const perDegree = block.input('coolingPerDegree', '1/°C', `${at}/cooling/perDegree`)
  const freeBelow = block.input('coolingFreeBelow', '°C', `${at}/cooling/freeBelowC`)
  const fixedShare = block.input('coolingFixedShare', '1', `${at}/cooling/fixedShare`)
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

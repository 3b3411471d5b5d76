import type { Expression, Line } from '#algebra/expression.ts'
import { firstWhere, maximum, ratioOfTotals, total } from '#algebra/measures/reductions.ts'
import type { Block } from '#algebra/model-builder.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import type { Books } from '../ground/books.ts'
import { excess, sumBy } from '../ground/formulas.ts'
import type { Live } from './live.ts'
import type { SiteLines } from './site.ts'

export interface Capacity {
  readonly facilityMw: Line
}

/** The whole centre's capacity, month by month, and its peaks and totals. */
export function writeCapacity(books: Books, fleet: readonly Live[], sites: readonly SiteLines[]): Capacity {
  const block = books.builder.block('capacity')
  const peak = (id: string, of: string, formula: Expression) => {
    const line = block.level(`${id}ByMonth`, of, formula)
    block.measure(id, maximum(line))
    return line
  }
  const whole = (id: string, of: string, formula: Expression) => {
    const line = block.flow(`${id}ByMonth`, of, formula)
    block.measure(id, total(line))
    return line
  }

  const accelerators = peak(
    'accelerators',
    'accelerator',
    sumBy(fleet, (one) => one.accelerators),
  )
  block.measure('serviceStart', firstWhere(block.level('serving', 'flag', above(accelerators, 0))))
  peak(
    'pflopsBf16',
    'PFLOPS',
    sumBy(fleet, (one) => one.pflopsBf16),
  )
  peak(
    'pflopsFp8',
    'PFLOPS',
    sumBy(fleet, (one) => one.pflopsFp8),
  )
  peak(
    'pflopsFp64',
    'PFLOPS',
    sumBy(fleet, (one) => one.pflopsFp64),
  )
  peak(
    'racks',
    'rack',
    sumBy(sites, (site) => site.racks),
  )
  peak(
    'itMw',
    'MW',
    sumBy(sites, (site) => site.itMw),
  )
  const facilityMw = peak(
    'facilityMw',
    'MW',
    sumBy(sites, (site) => site.facilityMw),
  )
  writePowerStack(block, sites, facilityMw)
  whole(
    'gpuHours',
    'accelerator·h',
    sumBy(fleet, (one) => one.hours),
  )
  whole(
    'failures',
    '1',
    sumBy(fleet, (one) => one.reliability.failures),
  )
  const energy = whole(
    'energy',
    'kWh',
    sumBy(sites, (site) => site.energy),
  )
  const draws = sites.flatMap((site) => site.draws)
  const itEnergy = block.flow(
    'itEnergyByMonth',
    'kWh',
    sumBy(draws, (draw) => draw.itEnergy),
  )
  block.measure('pue', ratioOfTotals(energy, itEnergy))
  whole(
    'carbon',
    't',
    sumBy(sites, (site) => site.carbon),
  )
  whole(
    'water',
    'L',
    sumBy(sites, (site) => site.water),
  )
  return { facilityMw }
}

/** Contracted power in parts: IT on average, what losses and cooling add, the way to the peak, and what nothing uses. */
function writePowerStack(block: Block, sites: readonly SiteLines[], facilityMw: Line): void {
  const contracted = block.level(
    'contractedMwByMonth',
    'MW',
    sumBy(sites, ({ shell }) => shell.grid.power),
  )
  const average = block.level(
    'averageMwByMonth',
    'MW',
    sumBy(sites, (site) => site.averageMw),
  )
  const it = block.level(
    'averageItMwByMonth',
    'MW',
    sumBy(sites, (site) => site.averageItMw),
  )
  block.level('overheadMwByMonth', 'MW', minus(average, it))
  block.level('peakMarginMwByMonth', 'MW', minus(facilityMw, average))
  block.level('strandedMwByMonth', 'MW', excess(contracted, facilityMw))
}

import type { Line } from '#algebra/expression.ts'
import { firstWhere, maximum, ratioOfTotals, total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { above } from '#algebra/operators/compare.ts'
import { sumOf } from '../formulas.ts'
import type { Live } from './live.ts'
import type { SiteLines } from './site.ts'

export interface Capacity {
  readonly facilityMw: Line
}

/** The whole centre's capacity, month by month, and its peaks and totals. */
export function capacityBlock(builder: ModelBuilder, fleet: readonly Live[], sites: readonly SiteLines[]): Capacity {
  const block = builder.block('capacity')
  const level = (id: string, of: string, lines: readonly Line[]) => block.level(`${id}ByMonth`, of, sumOf(lines))
  const flow = (id: string, of: string, lines: readonly Line[]) => block.flow(`${id}ByMonth`, of, sumOf(lines))
  const peak = (id: string, of: string, lines: readonly Line[]) => {
    const line = level(id, of, lines)
    block.measure(id, maximum(line))
    return line
  }
  const whole = (id: string, of: string, lines: readonly Line[]) => {
    const line = flow(id, of, lines)
    block.measure(id, total(line))
    return line
  }

  const accelerators = peak(
    'accelerators',
    'accelerator',
    fleet.map((one) => one.accelerators),
  )
  block.measure('serviceStart', firstWhere(block.level('serving', '1', above(accelerators, 0))))
  peak(
    'pflopsBf16',
    'PFLOPS',
    fleet.map((one) => one.pflopsBf16),
  )
  peak(
    'pflopsFp8',
    'PFLOPS',
    fleet.map((one) => one.pflopsFp8),
  )
  peak(
    'pflopsFp64',
    'PFLOPS',
    fleet.map((one) => one.pflopsFp64),
  )
  peak(
    'racks',
    'rack',
    sites.map((site) => site.racks),
  )
  peak(
    'itMw',
    'MW',
    sites.map((site) => site.itMw),
  )
  const facilityMw = peak(
    'facilityMw',
    'MW',
    sites.map((site) => site.facilityMw),
  )
  level(
    'contractedMw',
    'MW',
    sites.map(({ shell }) => shell.grid.power),
  )
  whole(
    'gpuHours',
    'accelerator·h',
    fleet.map((one) => one.hours),
  )
  whole(
    'failures',
    '1',
    fleet.map((one) => one.reliability.failures),
  )
  const energy = whole(
    'energy',
    'kWh',
    sites.map((site) => site.energy),
  )
  const itEnergy = flow(
    'itEnergy',
    'kWh',
    sites.flatMap(({ draws }) => draws.map((draw) => draw.itEnergy)),
  )
  block.measure('pue', ratioOfTotals(energy, itEnergy))
  whole(
    'carbon',
    't',
    sites.map((site) => site.carbon),
  )
  whole(
    'water',
    'L',
    sites.map((site) => site.water),
  )
  return { facilityMw }
}

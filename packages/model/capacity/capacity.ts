import type { Line } from '#algebra/expression.ts'
import { firstWhere, maximum, total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { above } from '#algebra/operators/compare.ts'
import { sumOf } from '../formulas.ts'
import type { Live } from './live.ts'
import type { SiteLines } from './site.ts'

export interface Capacity {
  readonly facilityMw: Line
  /** Hours of accelerators the centre owns and may sell. */
  readonly ownedHours: Line
  readonly ownedEquivalentHours: Line
}

/** The whole centre's capacity, month by month, and its peaks. */
export function capacityBlock(builder: ModelBuilder, sites: readonly SiteLines[]): Capacity {
  const block = builder.block('capacity')
  const live = sites.flatMap((site) => site.live)
  const owned = live.filter((one) => one.installed.deployment.tenure.kind === 'owned')
  const level = (id: string, of: string, pick: (one: Live) => Line) =>
    block.level(`${id}ByMonth`, of, sumOf(live.map(pick)))
  const peak = (id: string, line: Line) => block.measure(id, maximum(line))

  const accelerators = level('accelerators', 'accelerator', (one) => one.accelerators)
  peak('accelerators', accelerators)
  block.measure('serviceStart', firstWhere(block.level('serving', '1', above(accelerators, 0))))
  peak(
    'pflopsBf16',
    level('pflopsBf16', 'PFLOPS', (one) => one.pflopsBf16),
  )
  peak(
    'pflopsFp8',
    level('pflopsFp8', 'PFLOPS', (one) => one.pflopsFp8),
  )
  peak(
    'pflopsFp64',
    level('pflopsFp64', 'PFLOPS', (one) => one.pflopsFp64),
  )
  peak('racks', block.level('racksByMonth', 'rack', sumOf(sites.map((site) => site.racks))))
  peak('itMw', block.level('itMwByMonth', 'MW', sumOf(sites.map((site) => site.itMw))))
  const facilityMw = block.level('facilityMwByMonth', 'MW', sumOf(sites.map((site) => site.facilityMw)))
  peak('facilityMw', facilityMw)
  const hours = block.flow('gpuHoursByMonth', 'accelerator·h', sumOf(live.map((one) => one.hours)))
  block.measure('gpuHours', total(hours))
  block.measure('energy', total(block.flow('energyByMonth', 'kWh', sumOf(sites.map((site) => site.energy)))))

  return {
    facilityMw,
    ownedHours: block.flow('ownedHours', 'accelerator·h', sumOf(owned.map((one) => one.hours))),
    ownedEquivalentHours: block.flow('ownedEquivalentHours', 'H100·h', sumOf(owned.map((one) => one.equivalentHours))),
  }
}

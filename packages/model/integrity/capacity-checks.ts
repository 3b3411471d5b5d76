import type { ModelBuilder } from '#algebra/model-builder.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Capacity } from '../capacity/capacity.ts'
import type { SiteLines } from '../capacity/site.ts'
import { distance, excess } from '../formulas.ts'
import type { Revenue } from '../operation/revenue.ts'
import { type Check, check } from './check.ts'

/** What must hold of the machines: racks in positions, power under the grid and the building, sold under available. */
export function capacityChecks(
  builder: ModelBuilder,
  sites: readonly SiteLines[],
  capacity: Capacity,
  revenue: Revenue,
): Check[] {
  const block = builder.block('check')
  const positions = block.level('positions', 'rack', plus(...sites.map((site) => site.rackPositions)))
  const power = block.level('power', 'MW', plus(...sites.map((site) => site.power)))
  return [
    check(
      builder,
      'racks-in-positions',
      'rack',
      plus(...sites.map((site) => excess(site.racks, site.rackPositions))),
      positions,
    ),
    check(builder, 'power-within-grid', 'MW', plus(...sites.map((site) => excess(site.facilityMw, site.power))), power),
    check(
      builder,
      'rack-power',
      'kW/rack',
      plus(...sites.flatMap((site) => site.installed.map((one) => excess(one.rackKw, one.rackEnvelope)))),
    ),
    check(
      builder,
      'band-hours',
      'h',
      plus(...sites.flatMap(({ bill }) => (bill.bandHours ? [distance(bill.bandHours, hoursInMonth)] : []))),
    ),
    check(
      builder,
      'hours-sold',
      'H100·h',
      excess(revenue.soldEquivalentHours, capacity.ownedEquivalentHours),
      capacity.ownedEquivalentHours,
    ),
  ]
}

import type { PriceBand } from '#catalog/tariffs/tariff-table.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import type { Plan } from '#contract/plan.ts'
import { valueAt } from '../plan-data.ts'
import { bandHours } from './band-hours.ts'

/** Hours of a band in each month of a plan, by the schedule that the tariff at a pointer names. */
export function hoursOfBand(plan: Plan, tariff: string, band: PriceBand, kind: 'full' | 'halved'): Float64Array {
  const schedule = valueAt(plan, `${tariff}/schedule`) as TariffEnergy['schedule']
  return bandHours(plan.meta.start, plan.meta.horizonMonths, schedule)[band][kind]
}

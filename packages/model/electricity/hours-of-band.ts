import type { TariffEnergy } from '#contract/energy.ts'
import type { Plan } from '#contract/plan.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { type BandHours, bandHours } from './band-hours.ts'

/** Hours of the bands in each month of a plan, by the schedule and the load shape that the tariff at a pointer names. */
export function hoursOfBands({ meta, ...plan }: Plan, tariff: string): BandHours {
  const { schedule, loadShape } = valueAt(plan, tariff) as TariffEnergy
  return bandHours(meta.start, meta.horizonMonths, schedule, loadShape)
}

import type { Place } from '#algebra/model-builder.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import type { Plan } from '#contract/plan.ts'
import type { Cursor } from '../plan/cursor.ts'
import { valueIn } from '../plan/questions.ts'
import { type BandHours, bandHours } from './band-hours.ts'

/** Hours of the bands in each month of a plan, by the schedule and the load shape of a tariff. */
export function hoursOfBands(plan: Plan, { schedule, loadShape }: Cursor<TariffEnergy>): BandHours {
  const { start, horizonMonths } = plan.meta
  return bandHours(start, horizonMonths, valueIn(plan, schedule), valueIn(plan, loadShape))
}

/** Where the load shape stands: what is derived from it has this place whether or not one is given. */
export const shapePlace = ({ loadShape }: Cursor<TariffEnergy>): Place => loadShape as object as Place

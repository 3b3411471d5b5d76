import type { Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { lookup } from '#algebra/operators/lookup.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { PriceBand } from '#catalog/tariffs/season.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import type { Plan } from '#contract/plan.ts'
import type { Cursor } from '../plan/cursor.ts'
import type { DerivedInput } from '../plan/derived-input.ts'
import type { BandHours } from './band-hours.ts'
import { hoursOfBands } from './hours-of-band.ts'

/** First month of each season of the price table, in order. */
const seasons = [
  [1, 'winter'],
  [3, 'springAutumn'],
  [6, 'summer'],
  [9, 'springAutumn'],
  [11, 'winter'],
] as const

/** Part of the price that is paid in halved hours. */
const halfPrice = 0.5

/** Hours of one band and what a kW drawn in all of them costs; halved hours count half. */
export function writeHourBand(block: Block, at: Cursor<TariffEnergy>, band: PriceBand) {
  const full = block.input(`${band}Hours`, 'h', at.schedule)
  const halved = block.input(`${band}HoursHalved`, 'h', at.schedule)
  const priceOf = {
    summer: block.input(`${band}PriceSummer`, 'KRW/kWh', at.prices.summer[band]),
    springAutumn: block.input(`${band}PriceSpringAutumn`, 'KRW/kWh', at.prices.springAutumn[band]),
    winter: block.input(`${band}PriceWinter`, 'KRW/kWh', at.prices.winter[band]),
  }
  const price = block.level(
    `${band}Price`,
    'KRW/kWh',
    lookup(
      monthOfYear,
      seasons.map(([from, season]) => [from, priceOf[season]] as const),
    ),
  )
  const charge: Line = block.flow(`${band}Charge`, 'KRW/kW', times(plus(full, times(halved, halfPrice)), price))
  const read = (kind: keyof BandHours[PriceBand]) => (plan: Plan) => hoursOfBands(plan, at)[band][kind]
  const derived: DerivedInput[] = [
    { input: full, read: read('full') },
    { input: halved, read: read('halved') },
  ]
  return { band, full, halved, charge, derived }
}

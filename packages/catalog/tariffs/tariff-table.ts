import type { Confidence } from '../figure.ts'
import type { ScheduleId } from './schedules.ts'
import type { PriceBand, Season } from './season.ts'

/** KRW/kWh by season and hour band. */
export type EnergyPrices = Readonly<Record<Season, Readonly<Record<PriceBand, number>>>>

/** What one class, voltage and option of KEPCO's customers pays from a date on, before surcharges, levy and VAT. */
export interface TariffTable {
  /** 산업용(을) or 일반용(을), contracts of 300 kW and more. */
  readonly customer: 'industrial' | 'general'
  /** Supply voltage: A from 3.3 to 66 kV, B 154 kV, C 345 kV and more. */
  readonly voltage: 'A' | 'B' | 'C'
  /** Higher options trade a higher demand charge for lower energy prices. */
  readonly option: 1 | 2 | 3
  /** KRW per kW of billed demand and month. */
  readonly demandCharge: number
  readonly energy: EnergyPrices
  /** Hours that its bands were made for. */
  readonly schedule: ScheduleId
  readonly source: string
  /** Day from which it is in force. */
  readonly asOf: string
  readonly confidence: Confidence
  readonly note?: string
}

type Triple = readonly [off: number, mid: number, peak: number]

/** Prices as KEPCO prints them: a row a season, off-peak, mid-load and on-peak from left to right. */
export function prices(summer: Triple, springAutumn: Triple, winter: Triple): EnergyPrices {
  const bands = ([off, mid, peak]: Triple) => ({ off, mid, peak })
  return { summer: bands(summer), springAutumn: bands(springAutumn), winter: bands(winter) }
}

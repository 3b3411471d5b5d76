import type { Input, Line } from '#algebra/expression.ts'
import type { PriceBand } from '#catalog/tariffs/season.ts'
import type { DerivedInput } from '../plan/derived-input.ts'

/** What a site draws. */
export interface Drawn {
  /** kWh of the month. */
  readonly energy: Line
  /** Design peak that lives, MW. */
  readonly facilityMw: Line
  /** Contracted power in force, MW. */
  readonly powerMw: Line
}

/** Peaks of a month, kW. */
export interface Metered {
  readonly kw: Line
  readonly billedKw: Line
  /** Least that is billed, by the contract. */
  readonly floorKw: Line
  /** What the load shape makes of the average. */
  readonly shapedKw: Line
}

/** Hours of a month in one band, at their full price and in a discount's hours. */
export interface Band {
  readonly band: PriceBand
  readonly full: Input
  readonly halved: Input
}

/** A month's electricity bill, before VAT. */
export interface Bill {
  readonly cost: Line
  /** Inputs that the calendar decides. */
  readonly derived: readonly DerivedInput[]
  /** Share of the energy bought from generators without emissions. */
  readonly greenShare: Input
  /** Rate a year at which its prices grow. */
  readonly escalation: Input
  /** Prices over those of the base year, and hours of each band, of a tariff. */
  readonly tariff?: { readonly index: Line; readonly bands: readonly Band[] }
  /** Hours of all bands, where there are bands. */
  readonly bandHours?: Line
  /** Peak of the month, and the peak that is billed, where demand is. */
  readonly metered?: Metered
}

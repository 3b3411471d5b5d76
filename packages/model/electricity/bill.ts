import type { Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { compound } from '#algebra/operators/compound.ts'
import { times } from '#algebra/operators/times.ts'
import type { PriceBand } from '#catalog/tariffs/tariff-table.ts'
import type { Plan } from '#contract/plan.ts'
import type { Time } from '../ground/time.ts'
import { type DerivedInput, tariffBill } from './tariff-bill.ts'

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

/** The bill of a site: at one price, or by seasons, hour bands and peak demand. */
export function electricityBill(
  block: Block,
  energy: Plan['sites'][number]['energy'],
  at: string,
  drawn: Drawn,
  time: Time,
): Bill {
  const byDate = energy.index ? [block.input('energyIndex', '1', `${at}/index`)] : []
  if (energy.kind === 'tariff') return tariffBill(block, at, drawn, time, byDate)
  const price = block.input('energyPrice', 'KRW/kWh', `${at}/price`)
  const escalation = block.input('energyEscalation', '1/year', `${at}/escalation`)
  const greenShare = block.input('ppaShare', '1', `${at}/ppa/share`)
  const nominal = block.level(
    'energyPriceNominal',
    'KRW/kWh',
    times(price, compound(escalation, time.yearsFromBase), ...byDate),
  )
  return { cost: block.flow('energyCost', 'KRW', times(drawn.energy, nominal)), derived: [], greenShare, escalation }
}

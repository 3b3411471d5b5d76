import type { Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { hoursInMonth, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { lookup } from '#algebra/operators/lookup.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingMax } from '#algebra/operators/trailing-max.ts'
import { tariffCharges } from '#catalog/tariffs/charges.ts'
import type { PriceBand } from '#catalog/tariffs/tariff-table.ts'
import type { Plan } from '#contract/plan.ts'
import { kwPerMw } from '../ground/constants.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { BandHours } from './band-hours.ts'
import type { Bill, Drawn } from './bill.ts'
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

/** Billed demand is the peak of this and the eleven months before. */
const peakMonths = 12

/** Billed demand is never less than this part of the contract. */
const demandFloorShare = tariffCharges['tariff.demandFloorShare'].value

/** What each point of power factor below the target adds to the demand charge, and takes off it above. */
export const powerFactorRule = {
  target: tariffCharges['tariff.powerFactorTarget'].value,
  most: tariffCharges['tariff.powerFactorMost'].value,
  perPoint: tariffCharges['tariff.powerFactorPerPoint'].value,
}

/** An input whose months follow from the calendar rather than stand in the plan. */
export interface DerivedInput {
  readonly input: Input
  readonly read: (plan: Plan) => Float64Array
}

/**
 * Demand charge on the trailing peak; energy by season and band, and surcharges by kWh, for what is not bought under an
 * agreement; the fund levy on all of these. The metered peak is a part of the design peak, and never below what the load
 * shape makes of the average; the billed one never below a part of the contracted power. What is given by date multiplies
 * the whole bill.
 */
export function tariffBill(
  block: Block,
  at: string,
  { energy, facilityMw, powerMw }: Drawn,
  time: Time,
  byDate: readonly Input[],
): Bill {
  const input = (id: string, of: string, key: string) => block.input(id, of, `${at}/${key}`)
  const escalation = input('tariffEscalation', '1/year', 'escalation')
  const index = block.level('tariffIndex', '1', compound(escalation, time.yearsFromBase))

  const bands = (['off', 'mid', 'peak'] as const).map((band) => hourBand(block, at, band))
  const bandHours = block.flow('bandHours', 'h', plus(...bands.flatMap(({ full, halved }) => [full, halved])))
  const averageKw = block.level('averageKw', 'kW', over(energy, hoursInMonth))
  const ppaShare = input('ppaShare', '1', 'ppa/share')
  const ppaPrice = input('ppaPrice', 'KRW/kWh', 'ppa/price')
  const fromGrid = block.flow('gridEnergy', 'kWh', times(energy, minus(1, ppaShare)))

  const energyCharge = block.flow(
    'energyCharge',
    'KRW',
    times(averageKw, minus(1, ppaShare), sumOf(bands.map(({ charge }) => charge))),
  )
  const peakFactor = block.input('peakFactor', '1', `${at}/loadShape`)
  const designKw = times(facilityMw, kwPerMw)
  const shapedKw = block.level('shapedPeakKw', 'kW', times(averageKw, peakFactor))
  const meteredKw = block.level(
    'meteredKw',
    'kW',
    greatest(times(designKw, input('demandFactor', '1', 'demandFactor')), shapedKw),
  )
  const floorKw = block.level('demandFloorKw', 'kW', times(powerMw, kwPerMw, demandFloorShare))
  const billedKw = block.level(
    'billedKw',
    'kW',
    greatest(trailingMax(meteredKw, peakMonths), floorKw),
    'site.demandFloor',
  )
  const powerFactor = input('powerFactor', '1', 'powerFactor')
  const adjustment = block.level(
    'powerFactorAdjustment',
    '1',
    plus(1, times(powerFactorRule.perPoint, minus(powerFactorRule.target, least(powerFactor, powerFactorRule.most)))),
  )
  const demandCharge = block.flow(
    'demandCharge',
    'KRW',
    times(billedKw, input('demandPrice', 'KRW/kW', 'demandCharge'), adjustment),
  )
  const surcharge = block.flow(
    'surcharge',
    'KRW',
    times(
      fromGrid,
      plus(
        input('climateCharge', 'KRW/kWh', 'climateCharge'),
        input('fuelAdjustment', 'KRW/kWh', 'fuelAdjustment'),
        input('regionalAdjustment', 'KRW/kWh', 'regionalAdjustment'),
      ),
    ),
  )
  const levy = block.flow(
    'fundLevyCharge',
    'KRW',
    times(plus(energyCharge, demandCharge, surcharge), input('fundLevy', '1', 'fundLevy')),
  )
  const agreement = block.flow('ppaCost', 'KRW', times(energy, ppaShare, ppaPrice))
  return {
    cost: block.flow(
      'energyCost',
      'KRW',
      times(plus(energyCharge, demandCharge, surcharge, levy, agreement), index, ...byDate),
    ),
    derived: [
      ...bands.flatMap(({ derived }) => derived),
      { input: peakFactor, read: (plan) => hoursOfBands(plan, at).peakFactor },
    ],
    greenShare: ppaShare,
    escalation,
    tariff: { index, bands },
    bandHours,
    metered: { kw: meteredKw, billedKw, floorKw, shapedKw },
  }
}

/** Hours of one band and what a kW drawn in all of them costs; halved hours count half. */
function hourBand(block: Block, at: string, band: PriceBand) {
  const full = block.input(`${band}Hours`, 'h', `${at}/schedule`)
  const halved = block.input(`${band}HoursHalved`, 'h', `${at}/schedule`)
  const priceOf = {
    summer: block.input(`${band}PriceSummer`, 'KRW/kWh', `${at}/prices/summer/${band}`),
    springAutumn: block.input(`${band}PriceSpringAutumn`, 'KRW/kWh', `${at}/prices/springAutumn/${band}`),
    winter: block.input(`${band}PriceWinter`, 'KRW/kWh', `${at}/prices/winter/${band}`),
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

import type { Input } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingMax } from '#algebra/operators/trailing-max.ts'
import { tariffCharges } from '#catalog/tariffs/charges.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import type { Books } from '../ground/books.ts'
import { kwPerMw } from '../ground/constants.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Cursor } from '../plan/cursor.ts'
import type { Bill, Drawn } from './bill.ts'
import { writeHourBand } from './hour-band.ts'
import { hoursOfBands, shapePlace } from './hours-of-band.ts'

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

/**
 * Demand charge on the trailing peak; energy by season and band, and surcharges by kWh, for what is not bought under an
 * agreement; the fund levy on all of these. The metered peak is a part of the design peak, and never below what the load
 * shape makes of the average; the billed one never below a part of the contracted power. What is given by date multiplies
 * the whole bill.
 */
export function writeTariffBill(
  { time }: Books,
  block: Block,
  at: Cursor<TariffEnergy>,
  { energy, facilityMw, powerMw }: Drawn,
  byDate: readonly Input[],
): Bill {
  const escalation = block.input('tariffEscalation', '1/year', at.escalation)
  const index = block.level('tariffIndex', 'factor', compound(escalation, time.yearsFromBase))

  const bands = (['off', 'mid', 'peak'] as const).map((band) => writeHourBand(block, at, band))
  const bandHours = block.flow('bandHours', 'h', plus(...bands.flatMap(({ full, halved }) => [full, halved])))
  const averageKw = block.level('averageKw', 'kW', over(energy, hoursInMonth))
  const ppaShare = block.input('ppaShare', 'share', at.ppa.share)
  const ppaPrice = block.input('ppaPrice', 'KRW/kWh', at.ppa.price)
  const fromGrid = block.flow('gridEnergy', 'kWh', times(energy, minus(1, ppaShare)))

  const energyCharge = block.flow(
    'energyCharge',
    'KRW',
    times(averageKw, minus(1, ppaShare), sumOf(bands.map(({ charge }) => charge))),
  )
  const peakFactor = block.input('peakFactor', 'factor', shapePlace(at))
  const designKw = times(facilityMw, kwPerMw)
  const shapedKw = block.level('shapedPeakKw', 'kW', times(averageKw, peakFactor))
  const meteredKw = block.level(
    'meteredKw',
    'kW',
    greatest(times(designKw, block.input('demandFactor', 'share', at.demandFactor)), shapedKw),
  )
  const floorKw = block.level('demandFloorKw', 'kW', times(powerMw, kwPerMw, demandFloorShare))
  const billedKw = block.level(
    'billedKw',
    'kW',
    greatest(trailingMax(meteredKw, peakMonths), floorKw),
    'site.demandFloor',
  )
  const powerFactor = block.input('powerFactor', 'share', at.powerFactor)
  const adjustment = block.level(
    'powerFactorAdjustment',
    'factor',
    plus(1, times(powerFactorRule.perPoint, minus(powerFactorRule.target, least(powerFactor, powerFactorRule.most)))),
  )
  const demandCharge = block.flow(
    'demandCharge',
    'KRW',
    times(billedKw, block.input('demandPrice', 'KRW/kW', at.demandCharge), adjustment),
  )
  const surcharge = block.flow(
    'surcharge',
    'KRW',
    times(
      fromGrid,
      plus(
        block.input('climateCharge', 'KRW/kWh', at.climateCharge),
        block.input('fuelAdjustment', 'KRW/kWh', at.fuelAdjustment),
        block.input('regionalAdjustment', 'KRW/kWh', at.regionalAdjustment),
      ),
    ),
  )
  const levy = block.flow(
    'fundLevyCharge',
    'KRW',
    times(plus(energyCharge, demandCharge, surcharge), block.input('fundLevy', 'share', at.fundLevy)),
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

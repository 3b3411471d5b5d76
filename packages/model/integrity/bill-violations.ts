import type { Expression } from '#algebra/expression.ts'
import { hoursInMonth, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { SiteLines } from '../capacity/site.ts'
import type { Bill } from '../electricity/bill.ts'
import { powerFactorRule } from '../electricity/tariff-bill.ts'
import { kwPerMw } from '../ground/constants.ts'
import { both, distance, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Read } from './read.ts'

/** At the prices of the base year every site pays its one price for its energy, or each part of its tariff. */
export function billsOff(read: Read, sites: readonly SiteLines[], time: Time): Expression {
  return sumBy(sites, (site) => {
    const { bill, energy, shell } = site
    const at = `${shell.at}/energy`
    const byDate = shell.site.energy.index ? read(`${at}/index`) : 1
    if (bill.tariff) {
      const deflated = over(bill.cost, bill.tariff.index)
      return plus(distance(deflated, times(tariffOf(read, at, site, bill.tariff), byDate)), peakOff(read, at, site))
    }
    const deflated = times(bill.cost, compound(bill.escalation, minus(0, time.yearsFromBase)))
    return distance(deflated, times(energy, read(`${at}/price`), byDate))
  })
}

/** From the average draw and the billed peak: what is bought from the grid with the levy on it, and what is not. */
function tariffOf(
  read: Read,
  at: string,
  { energy, bill: { metered } }: SiteLines,
  { bands }: NonNullable<Bill['tariff']>,
): Expression {
  const agreed = read(`${at}/ppa/share`)
  const perHour = over(energy, hoursInMonth)
  const byBands = times(
    perHour,
    sumBy(bands, ({ band, full, halved }) => times(plus(full, over(halved, 2)), priceOf(read, at, band))),
  )
  const byKwh = times(
    energy,
    plus(...['climateCharge', 'fuelAdjustment', 'regionalAdjustment'].map((one) => read(`${at}/${one}`))),
  )
  const { target, most, perPoint } = powerFactorRule
  const short = minus(target, least(read(`${at}/powerFactor`), most))
  const byPeak = times(metered!.billedKw, read(`${at}/demandCharge`), plus(1, times(short, perPoint)))
  const fromGrid = plus(times(plus(byBands, byKwh), minus(1, agreed)), byPeak)
  return plus(times(fromGrid, plus(1, read(`${at}/fundLevy`))), times(energy, agreed, read(`${at}/ppa/price`)))
}

/** Summer is June to August, winter November to February. */
function priceOf(read: Read, at: string, band: string): Expression {
  const of = (season: string) => read(`${at}/prices/${season}/${band}`)
  const isSummer = both(atLeast(monthOfYear, 6), atLeast(8, monthOfYear))
  const isWinter = greatest(atLeast(monthOfYear, 11), atLeast(2, monthOfYear))
  return when(isSummer, of('summer'), when(isWinter, of('winter'), of('springAutumn')))
}

/** What the metered peak is off its part of the design peak, or what the shape of the load makes of the average, at its price. */
function peakOff(read: Read, at: string, { bill: { metered }, energy, facilityMw }: SiteLines): Expression {
  const shaped = times(over(energy, hoursInMonth), read(`${at}/loadShape`))
  const peak = greatest(times(facilityMw, kwPerMw, read(`${at}/demandFactor`)), shaped)
  return times(distance(metered!.kw, peak), read(`${at}/demandCharge`))
}

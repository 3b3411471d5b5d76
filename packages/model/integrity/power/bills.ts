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
import { tariffCharges } from '#catalog/tariffs/charges.ts'
import type { TariffEnergy } from '#contract/energy.ts'
import type { SiteLines } from '../../capacity/site.ts'
import type { Band } from '../../electricity/bill.ts'
import { shapePlace } from '../../electricity/hours-of-band.ts'
import { kwPerMw } from '../../ground/constants.ts'
import { both, distance, sumBy } from '../../ground/formulas.ts'
import type { Cursor } from '../../plan/cursor.ts'
import type { Checking } from '../check.ts'

type Read = Checking['read']
type Tariff = Cursor<TariffEnergy>

/** At the prices of the base year every site pays its one price for its energy, or each part of its tariff. */
export const billsOff = (to: Checking, sites: readonly SiteLines[]): Expression =>
  sumBy(sites, (site) => billOff(to, site))

function billOff({ read, time }: Checking, site: SiteLines): Expression {
  const { bill, energy, shell } = site
  const at = shell.at.energy
  const index = at.index.given
  const byDate = index ? read(index) : 1
  return at.of<Expression>({
    flat: ({ price }) => {
      const deflated = times(bill.cost, compound(bill.escalation, minus(0, time.yearsFromBase)))
      return distance(deflated, times(energy, read(price), byDate))
    },
    tariff: (own) => {
      const deflated = over(bill.cost, bill.tariff!.index)
      return plus(distance(deflated, times(tariffOf(read, own, site), byDate)), peakOff(read, own, site))
    },
  })
}

/** From the average draw and the billed peak: what is bought from the grid with the levy on it, and what is not. */
function tariffOf(read: Read, at: Tariff, { energy, bill: { metered, tariff } }: SiteLines): Expression {
  const agreed = read(at.ppa.share)
  const perHour = over(energy, hoursInMonth)
  const byBands = times(
    perHour,
    sumBy(tariff!.bands, ({ band, full, halved }) => times(plus(full, over(halved, 2)), priceOf(read, at, band))),
  )
  const byKwh = times(
    energy,
    plus(...[at.climateCharge, at.fuelAdjustment, at.regionalAdjustment].map((one) => read(one))),
  )
  const target = tariffCharges['tariff.powerFactorTarget'].value
  const most = tariffCharges['tariff.powerFactorMost'].value
  const perPoint = tariffCharges['tariff.powerFactorPerPoint'].value
  const short = minus(target, least(read(at.powerFactor), most))
  const byPeak = times(metered!.billedKw, read(at.demandCharge), plus(1, times(short, perPoint)))
  const fromGrid = plus(times(plus(byBands, byKwh), minus(1, agreed)), byPeak)
  return plus(times(fromGrid, plus(1, read(at.fundLevy))), times(energy, agreed, read(at.ppa.price)))
}

/** Summer is June to August, winter November to February. */
function priceOf(read: Read, { prices }: Tariff, band: Band['band']): Expression {
  const of = (season: 'summer' | 'winter' | 'springAutumn') => read(prices[season][band])
  const isSummer = both(atLeast(monthOfYear, 6), atLeast(8, monthOfYear))
  const isWinter = greatest(atLeast(monthOfYear, 11), atLeast(2, monthOfYear))
  return when(isSummer, of('summer'), when(isWinter, of('winter'), of('springAutumn')))
}

/** What the metered peak is off its part of the design peak, or what the shape of the load makes of the average, at its price. */
function peakOff(read: Read, at: Tariff, { bill: { metered }, energy, facilityMw }: SiteLines): Expression {
  const shaped = times(over(energy, hoursInMonth), read(shapePlace(at)))
  const peak = greatest(times(facilityMw, kwPerMw, read(at.demandFactor)), shaped)
  return times(distance(metered!.kw, peak), read(at.demandCharge))
}

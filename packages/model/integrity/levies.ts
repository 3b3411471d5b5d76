import { constant, type Expression, type Operand } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Vat } from '../finance/vat.ts'
import { july, monthsFromMayToJuly, monthsFromMayToSeptember, september } from '../ground/constants.ts'
import { below0, distance, excess, sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import type { PropertyTax } from '../operation/property-tax.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'

/** What must hold of VAT, and of taxes on what is acquired and held. */
export function checkLevies(to: Checking, centre: Centre): Check[] {
  const { vat } = centre.finance
  const { property } = centre
  return [
    ...present(vat && checkMoney(to, 'vat', vatOff(vat, centre, to.time))),
    ...present(to.at.tax.acquisition.given && checkMoney(to, 'acquisition', acquisitionOff(to, centre))),
    ...present(property && checkMoney(to, 'property-tax', propertyOff(property, centre))),
  ]
}

/**
 * VAT on all that was bought and sold so far, less what was settled, is what waits; it is settled after its months and
 * at the end. Cash pays none of it during construction.
 */
function vatOff(
  { input, output, rate, taxedShare, receivable, payable, change, funded, settlementMonths }: Vat,
  { revenue, opex, capex, finance: { assets } }: Centre,
  time: Time,
): Expression {
  const { land, facilityMultiple } = assets.sold
  const bought = plus(
    sumBy([...capex.facilities, ...capex.accelerators, ...capex.items], ({ spending }) => spending),
    minus(opex.total, ...opex.withoutVat),
  )
  const untaxed = sumBy(capex.halls, ({ tax }) => tax ?? 0)
  const paid = times(minus(bought, untaxed), rate)
  const sold = minus(assets.proceeds, times(land.disposed, facilityMultiple))
  const charged = plus(times(revenue.total, rate, taxedShare), times(sold, rate))
  const waiting = minus(receivable, payable)
  const settled = lag(minus(paid, charged), settlementMonths)
  return plus(
    distance(input, paid),
    distance(output, charged),
    distance(waiting, balance(change)),
    when(time.final, absolute(waiting), distance(change, minus(paid, charged, settled))),
    when(time.construction, excess(waiting, balance(funded)), funded),
    excess(funded, greatest(change, 0)),
    below0(funded),
  )
}

/** Tax of all acquisitions so far, from what was spent on them in all. */
function acquisitionOff({ read, at }: Checking, { capex }: Centre): Expression {
  const rates = at.tax.acquisition.given!
  const due = minus(1, read(rates.relief))
  const paid = balance(plus(...[...capex.plots, ...capex.halls].map(({ tax }) => tax ?? 0)))
  const land = balance(sumBy(capex.plots, ({ spending }) => spending))
  const open = sumBy(capex.halls, ({ shell, spentToDate, tax }) =>
    when(atLeast(monthIndex, shell.opens), minus(spentToDate, balance(tax ?? 0))),
  )
  return distance(paid, plus(times(land, read(rates.land), due), times(open, read(rates.building), due)))
}

/**
 * Property tax of each hall and each plot by itself, from what it had cost two and four months before, less the tax on its
 * acquisition.
 */
function propertyOff({ paid, rates }: PropertyTax, { capex }: Centre): Expression {
  const { assessedShare, relief, reliefMonths, building, land } = rates
  const due = (since: Operand, cost: Operand, months: number, rate: Operand) => {
    const held = minus(monthIndex, constant(months, 'month'))
    const relieved = when(above(reliefMonths, minus(held, since)), minus(1, relief), 1)
    return when(atLeast(held, since), times(cost, assessedShare, relieved, rate))
  }
  const ofHalls = sumBy(capex.halls, ({ inService, spentToDate, tax }) =>
    due(inService, lag(minus(spentToDate, balance(tax ?? 0)), monthsFromMayToJuly), monthsFromMayToJuly, building),
  )
  const ofLand = sumBy(capex.plots, ({ paid: since, spending }) =>
    due(since, lag(balance(spending), monthsFromMayToSeptember), monthsFromMayToSeptember, land),
  )
  const inMonth = when(equal(monthOfYear, july), ofHalls, when(equal(monthOfYear, september), ofLand))
  return distance(paid, inMonth)
}

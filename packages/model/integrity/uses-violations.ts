import { constant, type Expression, type Line, type Operand } from '#algebra/expression.ts'
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
import type { Finance } from '../finance/finance.ts'
import type { DeferredGrants, Grants } from '../finance/grants.ts'
import type { Vat } from '../finance/vat.ts'
import { july, monthsFromMayToJuly, monthsFromMayToSeptember, september } from '../ground/constants.ts'
import { below0, distance, excess, sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { AcquisitionTax } from '../operation/acquisition.ts'
import type { PropertyTax } from '../operation/property-tax.ts'
import type { Operation } from './finance-violations.ts'

/**
 * VAT on all that was bought and sold so far, less what was settled, is what waits; it is settled after its months and
 * at the end. Cash pays none of it during construction.
 */
export function vatOff(
  { input, output, rate, taxedShare, receivable, payable, change, funded, settlementMonths }: Vat,
  { revenue, opex, capex }: Operation,
  { assets }: Finance,
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

/**
 * No grant pays more than its amount or its share of what is built and bought; all of it becomes income by the end, no
 * faster than what was bought wears out or leaves.
 */
export function grantsOff(
  { each, paid, released, deferred }: Grants & DeferredGrants,
  { capex }: Operation,
  { assets }: Finance,
  time: Time,
): Expression {
  const bought = sumBy([...capex.facilities, ...capex.accelerators, ...capex.items], ({ spending }) => spending)
  return plus(
    ...each.map((grant) =>
      plus(
        below0(grant.paid),
        excess(balance(grant.paid), grant.amount),
        excess(grant.paid, times(bought, grant.share)),
      ),
    ),
    distance(paid, sumOf(each.map((grant) => grant.paid))),
    below0(released),
    below0(deferred),
    excess(
      released,
      sumBy(assets.worn, ({ depreciation, disposed }) => plus(depreciation, disposed)),
    ),
    distance(deferred, minus(balance(paid), balance(released))),
    when(time.construction, 0, paid),
    when(time.final, absolute(deferred)),
  )
}

/** Parts of each amount that were not paid by the end. */
export function partsOff(parts: readonly Line[], time: Time): Expression {
  return plus(...parts.map((part) => plus(below0(part), when(time.final, distance(balance(part), 1)))))
}

/**
 * Property tax of each hall and each plot by itself, from what it had cost two and four months before, less the tax on its
 * acquisition.
 */
export function propertyTaxOff({ capex }: Operation, { paid, rates }: PropertyTax): Expression {
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

/** Tax of all acquisitions so far, from what was spent on them in all. */
export function acquisitionOff({ capex }: Operation, { onLand, onBuilding }: AcquisitionTax): Expression {
  const paid = balance(plus(...[...capex.plots, ...capex.halls].map(({ tax }) => tax ?? 0)))
  const land = balance(sumBy(capex.plots, ({ spending }) => spending))
  const open = sumBy(capex.halls, ({ shell, spentToDate, tax }) =>
    when(atLeast(monthIndex, shell.opens), minus(spentToDate, balance(tax ?? 0))),
  )
  return distance(paid, plus(onLand(land), onBuilding(open)))
}

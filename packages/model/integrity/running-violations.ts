import type { Expression, Line } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { hoursInMonth, monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Live } from '../capacity/live.ts'
import type { SiteLines } from '../capacity/site.ts'
import type { Finance } from '../finance/finance.ts'
import { hoursPerDay, kwPerMw, oneMonth } from '../ground/constants.ts'
import { both, distance, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Operation } from './finance-violations.ts'
import type { Read } from './read.ts'

/** What runs and is paid for. */
export interface Running {
  readonly sites: readonly SiteLines[]
  readonly fleet: readonly Live[]
  /** Operating cost that other checks recompute. */
  readonly besides: readonly Line[]
}

/**
 * Operating cost but electricity, from what stands and was spent: rent, upkeep and administration at prices of the month,
 * wages at theirs, insurance of all that was bought and has not left, maintenance and rent of accelerators.
 */
export function runningCostOff(
  read: Read,
  { opex, capex }: Operation,
  { sites, fleet, besides }: Running,
  { priceIndex }: Time,
): Expression {
  const rooms = sumBy(sites, ({ itMw, shell }) => times(itMw, kwPerMw, read(`${shell.at}/rent`)))
  const standing = sumBy(capex.facilities, (one) => {
    const tax = capex.halls.find((hall) => hall === one)?.tax
    const built = tax ? minus(one.spending, tax) : one.spending
    return when(atLeast(monthIndex, one.inService), balance(built))
  })
  const upkeep = times(standing, read('/opex/facilityMaintenanceRate'), oneMonth)
  const administration = times(read('/opex/administration'), oneMonth)
  const staff = times(
    sumBy(sites, ({ facilityMw }) => facilityMw),
    read('/opex/ftePerMw'),
    read('/opex/costPerFte'),
    oneMonth,
    opex.wages.index,
  )
  const retired = sumBy(capex.accelerators, (one) => one.retired)
  const insurance = times(balance(capex.total, retired), read('/opex/insuranceRate'), oneMonth)
  const maintained = sumBy(capex.accelerators, ({ installed, spending }) =>
    when(
      above(installed.accelerators, 0),
      times(balance(spending), read(`${installed.at}/tenure/maintenanceRate`), oneMonth),
    ),
  )
  const leased = fleet.filter(({ installed }) => installed.deployment.tenure.kind === 'leased')
  const rent = sumBy(leased, ({ hours, installed: { at, deployment } }) => {
    const price = read(`${at}/tenure/rent`)
    const dollars = deployment.tenure.kind === 'leased' && deployment.tenure.currency === 'USD'
    return times(hours, price, ...(dollars ? [read('/economy/usdKrw')] : []))
  })
  const bills = sites.map(({ bill }) => bill.cost)
  return distance(
    minus(opex.total, ...bills, ...besides),
    plus(times(plus(rooms, upkeep, administration), priceIndex), staff, insurance, maintained, rent),
  )
}

/**
 * In operation customers owe and have deposited, and suppliers are owed and were paid ahead, so many days of the month's
 * average day.
 */
export function daysOwedOff(
  read: Read,
  { workingCapital: { receivable, payable, deposits, prepaid } }: Finance,
  { revenue, opex }: Operation,
  { operation, final }: Time,
): Expression {
  const ofDays = (flow: Line, days: string) => {
    const aDay = over(times(flow, hoursPerDay), hoursInMonth)
    return times(aDay, read(`/finance/workingCapital/${days}`))
  }
  const standing = both(operation, not(final))
  const off = (level: Line | undefined, flow: Line, days: string) =>
    level ? [distance(level, when(standing, ofDays(flow, days)))] : []
  return plus(
    ...off(receivable, revenue.total, 'receivableDays'),
    ...off(payable, opex.total, 'payableDays'),
    ...off(deposits, revenue.total, 'depositDays'),
    ...off(prepaid, opex.total, 'prepaidDays'),
  )
}

import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Live } from '../capacity/live.ts'
import type { Books } from '../ground/books.ts'
import { kwPerMw, oneMonth } from '../ground/constants.ts'
import { both, distance, sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import { type Alert, alert } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'

/** What must hold of operating cost. */
export const checkRunning = (to: Checking, centre: Centre): Check[] => [
  checkMoney(to, 'running-cost', costOff(to, centre)),
]

export const alertRunning = (to: Books, { opex: { wages } }: Centre): Alert[] => [
  alert(to, 'wages-above-cpi', 'amber', both(to.time.operation, above(wages.escalation, to.time.cpi))),
]

/**
 * Operating cost but electricity, from what stands and was spent: rent, upkeep and administration at prices of the month,
 * wages at theirs, insurance of all that was bought and has not left, maintenance and rent of accelerators.
 */
function costOff(to: Checking, { opex, capex, sites, fleet, costs, property, penalty }: Centre): Expression {
  const { read, at, time } = to
  const rooms = sumBy(sites, ({ itMw, shell }) => times(itMw, kwPerMw, read(shell.at.rent)))
  const standing = sumBy(capex.facilities, (one) => {
    const tax = capex.halls.find((hall) => hall === one)?.tax
    const built = tax ? minus(one.spending, tax) : one.spending
    return when(atLeast(monthIndex, one.inService), balance(built))
  })
  const upkeep = times(standing, read(at.opex.facilityMaintenanceRate), oneMonth)
  const administration = times(read(at.opex.administration), oneMonth)
  const staff = times(
    sumBy(sites, ({ facilityMw }) => facilityMw),
    read(at.opex.ftePerMw),
    read(at.opex.costPerFte),
    oneMonth,
    opex.wages.index,
  )
  const retired = sumBy(capex.accelerators, (one) => one.retired)
  const insurance = times(balance(capex.total, retired), read(at.opex.insuranceRate), oneMonth)
  const maintained = sumBy(capex.accelerators, ({ installed, spending }) =>
    when(
      above(installed.accelerators, 0),
      times(balance(spending), read(installed.at.tenure.as('owned')!.maintenanceRate), oneMonth),
    ),
  )
  const rent = plus(...fleet.flatMap((live) => rentsOf(to, live)))
  const bills = sites.map(({ bill }) => bill.cost)
  // What other checks recompute.
  const expensed = costs.filter(({ asset }) => !asset).map(({ spending }) => spending)
  const besides = [...expensed, ...present(property?.paid), ...present(penalty?.charge)]
  return distance(
    minus(opex.total, ...bills, ...besides),
    plus(times(plus(rooms, upkeep, administration), time.priceIndex), staff, insurance, maintained, rent),
  )
}

const none = (): Expression[] => []

/** What is paid for every hour that a supplier's accelerators are made available. */
function rentsOf({ read, at: { economy } }: Checking, { hours, installed: { at } }: Live): Expression[] {
  return at.tenure.of({
    owned: none,
    hosted: none,
    entrusted: none,
    leased: ({ rent, currency }) => {
      const dollars = currency.given?.is('USD') ? [read(economy.usdKrw)] : []
      return [times(hours, read(rent), ...dollars)]
    },
  })
}

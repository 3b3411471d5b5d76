import type { Expression, Line } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { below0, distance, excess, sumBy, sumOf } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, check, checkMoney } from './check.ts'
import { builtOff } from './spending/built.ts'
import { itemsOff } from './spending/items.ts'
import { ordersOff } from './spending/orders.ts'

/** What must hold of what is earned and spent in all, and of what is built, bought and set up. */
export function checkSpending(to: Checking, centre: Centre): Check[] {
  const { costs, capex } = centre
  const items = costs.map(({ part }) => part)
  const staged = capex.facilities.flatMap((one) => one.staged ?? [])
  return [
    checkMoney(to, 'totals', totalsOff(centre, to.time)),
    ...present(items.length > 0 && check(to, 'cost-items', '1', partsOff(items, to.time))),
    ...present(staged.length > 0 && check(to, 'milestones', '1', partsOff(staged, to.time))),
    checkMoney(to, 'spending', plus(builtOff(to, centre), ordersOff(to, capex), itemsOff(to, costs))),
  ]
}

/**
 * Revenue, operating cost and capex are all that they are made of, and each order costs its price by the end, and no more
 * before.
 */
function totalsOff({ revenue, opex, capex }: Centre, { final }: Time): Expression {
  const bought = [...capex.plots, ...capex.facilities, ...capex.accelerators, ...capex.items]
  const spent = sumBy(bought, ({ spending }) => spending)
  return plus(
    distance(revenue.total, sumOf(revenue.parts)),
    distance(opex.total, sumOf(opex.parts)),
    distance(capex.total, plus(spent, ...capex.plots.map(({ tax }) => tax ?? 0))),
    sumBy(capex.accelerators, ({ spending, orderValue, rate = 1 }) => {
      const paid = times(balance(over(spending, rate)), rate)
      const price = times(orderValue, rate)
      return when(final, distance(paid, price), excess(paid, price))
    }),
  )
}

/** Parts of each amount that were not paid by the end. */
function partsOff(parts: readonly Line[], time: Time): Expression {
  return plus(...parts.map((part) => plus(below0(part), when(time.final, distance(balance(part), 1)))))
}

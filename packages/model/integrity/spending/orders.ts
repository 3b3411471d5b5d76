import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { distance, ramp, sumBy } from '../../ground/formulas.ts'
import type { Capex } from '../../operation/capex.ts'
import type { Checking } from '../check.ts'

/**
 * An order comes to the price of its month for all machines, spares and switches, and what was paid of it so far is the
 * deposit and what was delivered.
 */
export function ordersOff({ read }: Checking, { accelerators }: Capex): Expression {
  return sumBy(accelerators, ({ installed: { at, network }, orderValue, rate, spending }) => {
    const tenure = at.tenure.as('owned')!
    const order = read(at.order)
    const count = read(at.count)
    const spares = roundUp(times(count, read(at.reliability.sparesShare)))
    const machines = times(plus(count, spares), read(tenure.price))
    const switches = network.fabric ? [times(network.fabric, read(at.network.as('fabric')!.switchPrice))] : []
    const deposit = read(tenure.depositShare)
    const delivered = ramp(plus(order, read(at.leadMonths)), read(at.deliveryMonths))
    const off = plus(
      when(equal(monthIndex, order), distance(orderValue, plus(machines, ...switches))),
      distance(
        balance(rate ? over(spending, rate) : spending),
        times(orderValue, plus(deposit, times(minus(1, deposit), delivered))),
      ),
    )
    return rate ? times(off, rate) : off
  })
}

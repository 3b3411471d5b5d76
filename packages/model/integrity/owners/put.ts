import { constant, type Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../../finance/finance.ts'
import type { Put } from '../../finance/owners/put.ts'
import { distance, excess } from '../../ground/formulas.ts'
import { present } from '../../ground/present.ts'
import type { Time } from '../../ground/time.ts'
import { type Check, type Checking, checkMoney } from '../check.ts'

/** A factor of (1 + a year’s rate)^(−t ÷ 12). */
const discountAt = (rate: Parameters<typeof compound>[0]) =>
  compound(rate, times(minus(0, monthIndex), constant(1 / 12, 'year/month')))

export function checkPut(to: Checking, { returns: { put } }: Finance): Check[] {
  if (!put) return []
  return [checkMoney(to, 'put', putOff(put, checkClaim(to, put), to.time))]
}

/**
 * The price is the claim in the month of the put, where that is more than the stake is worth, which is gone from then on.
 * The right is worth no less than what it yields as planned, nor more than if the stake turned out worthless.
 */
function putOff(put: Put, claimOff: Expression, time: Time): Expression {
  const { claim, worth, paid, exercised, expected, swap, sold, month, onDissolution } = put
  const inItsMonth = equal(monthIndex, month)
  return plus(
    claimOff,
    worthOff(put, time),
    when(inItsMonth, when(exercised, excess(worth, claim), excess(claim, worth)), times(exercised, claim)),
    distance(paid, when(exercised, claim)),
    times(distance(sold, lag(balance(exercised))), claim),
    ...present(onDissolution && when(time.final, distance(paid, claim))),
    ...(expected
      ? [
          excess(when(exercised, minus(claim, worth)), expected),
          excess(expected, greatest(swap.claim, minus(swap.claim, swap.worth))),
        ]
      : []),
  )
}

/**
 * What was put in less what was paid out, all of it seen from the start at the rate of the put, above the least that this
 * has been: what a sum that may not fall below nothing comes to.
 */
function checkClaim({ builder }: Checking, { claim, rate, stake }: Put): Expression {
  const discount = discountAt(rate)
  const block = builder.block('check')
  const net = block.level('putNet', 'KRW', balance(times(minus(stake.calls, stake.distributions), discount)))
  const lowest = block.declareLevel('putLowest', 'KRW')
  block.define(lowest, least(net, lag(lowest)))
  return distance(times(claim, discount), minus(net, lowest))
}

/** What is to come and what has come are worth the same together, at the stake’s hurdle, whenever they are seen from. */
function worthOff({ worth, stake }: Put, { final }: Time): Expression {
  const discount = discountAt(stake.hurdle)
  const flows = times(minus(stake.distributions, stake.calls), discount)
  const value = times(worth, discount)
  return plus(when(above(monthIndex, 0), distance(value, minus(lag(value), flows))), when(final, absolute(worth)))
}

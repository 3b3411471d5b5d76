import type { Expression } from '#algebra/expression.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { distance } from '../../ground/formulas.ts'
import type { Cost } from '../../operation/costs.ts'
import type { Checking } from '../check.ts'
import { byCurve, duePart, passedOf, reachedOf, yearsOf } from './due.ts'

/** At the prices of the base year every item costs what is due of its amount, in KRW of the month. */
export function itemsOff({ read, at: { economy }, time }: Checking, costs: readonly Cost[]): Expression {
  const off = costs.map(({ at, spending }) => {
    const amount = read(at.amount)
    const won = at.currency.is('USD') ? times(amount, read(economy.usdKrw)) : amount
    const toDate = at.spending.of<Expression>({
      even: (window) => byCurve.even(passedOf(read, window)),
      's-curve': (window) => byCurve['s-curve'](passedOf(read, window)),
      milestones: ({ milestones }) => reachedOf(read, milestones),
    })
    const growth = at.escalation.given
    const years = yearsOf(read, at) ?? time.yearsFromBase
    const deflated = growth ? times(spending, compound(read(growth), minus(0, years))) : spending
    return distance(deflated, times(won, duePart(toDate)))
  })
  return plus(...off)
}

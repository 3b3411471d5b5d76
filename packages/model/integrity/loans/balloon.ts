import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { monthStep } from '../../ground/constants.ts'
import { both, distance, excess, not, sumBy } from '../../ground/formulas.ts'
import type { Time } from '../../ground/time.ts'
import type { Loan } from './owed.ts'

/**
 * A loan of which a part is due with the last payment pays the same every month, up to and beside that part: interest
 * and principal together, or principal alone. Where the rate changes payments do, and where cash repays it early.
 */
export function balloonOff(loans: readonly Loan[], { final }: Time): Expression {
  return sumBy(loans, (loan) => {
    const { lastSum, balloonShare, draw, swept, interest, principal, maturity, firstPayment, rate } = loan
    if (!lastSum || !balloonShare) return 0
    const due = when(equal(plus(monthIndex, monthStep), maturity), times(balance(draw), balloonShare))
    if (swept) return excess(lastSum, due)
    const later = both(atLeast(monthIndex, plus(firstPayment, monthStep)), above(maturity, monthIndex), not(final))
    const repaid = minus(principal, lastSum)
    const changed = (paid: Expression) => distance(paid, lag(paid))
    const uneven = least(changed(plus(interest, repaid)), changed(repaid))
    return plus(distance(lastSum, due), when(both(later, equal(rate, lag(rate))), uneven))
  })
}

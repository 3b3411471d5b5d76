import type { Expression } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { monthStep } from '../../ground/constants.ts'
import { both, distance, sumBy } from '../../ground/formulas.ts'
import { present } from '../../ground/present.ts'
import type { Time } from '../../ground/time.ts'
import type { Loan } from './owed.ts'

/**
 * Regular service is what a loan is paid but its last sum, which is what the last payment repays beyond the one before:
 * however a loan is repaid, a regular payment grows by no more than the interest that the one before saved. What the
 * last payment of a sculpted loan repays is regular as a whole. Of a loan with one payment, and of one that repays nothing
 * but with its last two, nothing tells a last sum from a regular one, so that it may be either.
 */
export function regularOff(loans: readonly Loan[], { operation }: Time): Expression {
  return when(operation, sumBy(loans, ofLoan))
}

function ofLoan(loan: Loan): Expression {
  const { regular, interest, fees, principal, balloon, lastSum, rate, firstPayment, maturity } = loan
  const repaid = minus(principal, balloon, ...present(lastSum && lastSum))
  const off = (part: Expression | 0) => distance(regular, plus(interest, fees, part))
  if (loan.sculptedPrincipal) return off(repaid)
  const isLast = equal(plus(monthIndex, monthStep), maturity)
  const isOnly = atLeast(plus(firstPayment, monthStep), maturity)
  const before = lag(principal)
  const isLump = both(above(before, 0), equal(lag(principal, 2), 0))
  const asBefore = least(repaid, times(before, plus(1, lag(rate))))
  return when(isLast, when(greatest(isOnly, isLump), least(off(0), off(repaid)), off(asBefore)), off(repaid))
}

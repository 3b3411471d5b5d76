import type { Expression, Operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../../finance/finance.ts'
import { oneMonth } from '../../ground/constants.ts'
import { distance, sumBy } from '../../ground/formulas.ts'
import { present } from '../../ground/present.ts'
import type { Checking } from '../check.ts'
import { type Loan, owedBefore } from './owed.ts'

/** Every loan bears the rate and the fees of its terms on what was drawn and not repaid. */
export function termsOff(to: Checking, { loans }: Finance): Expression {
  return sumBy(loans, (loan) => {
    const owed = owedBefore(loan)
    return plus(
      times(distance(loan.yearly, rateOf(to, loan)), owed, oneMonth),
      distance(loan.fees, feesOf(to, loan, owed)),
    )
  })
}

/** Its own rate or that of the treasury bond with its spread, then that of its refinancing; a borrower is never paid. */
function rateOf({ read, at: { economy } }: Checking, { at: { rate, refinancing } }: Loan): Expression {
  const own = rate.of<Expression>({
    fixed: (terms) => read(terms.rate),
    path: (terms) => read(terms.rate),
    linked: (terms) => plus(read(economy.treasuryRate), read(terms.spread)),
  })
  const later = refinancing.given
  return greatest(later ? when(above(read(later.month), monthIndex), own, read(later.rate)) : own, 0)
}

/** On what is drawn; on what stands ready in construction; then for the agent; and on what is refinanced. */
function feesOf({ read, time: { construction } }: Checking, { at, draw }: Loan, owed: Operand): Expression {
  const undrawn = greatest(minus(read(at.commitment), owed), 0)
  const ready = times(undrawn, read(at.commitmentFee), oneMonth)
  const agent = when(above(owed, 0), times(read(at.agencyFee), oneMonth))
  const later = at.refinancing.given
  return plus(
    times(draw, read(at.upfrontFee)),
    when(construction, ready, agent),
    ...present(later && when(equal(monthIndex, read(later.month)), times(owed, read(later.fee)))),
  )
}

/** What policy loans give up is the reference rate on what they are owed less the interest that they get. */
export function subsidyOff({ read, at: plan }: Checking, { loans, treasury }: Finance): Expression {
  const policy = loans.filter(({ at }) => at.lender.is('policy'))
  const atReference = times(sumBy(policy, owedBefore), read(plan.terms.referenceRate), oneMonth)
  return distance(
    atReference,
    plus(
      treasury.interestSubsidy,
      sumBy(policy, ({ interest }) => interest),
    ),
  )
}

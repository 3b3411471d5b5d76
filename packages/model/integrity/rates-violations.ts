import type { Expression, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import { oneMonth } from '../ground/constants.ts'
import { distance, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { repaid } from './finance-violations.ts'
import type { Read } from './read.ts'

type Loan = Finance['loans'][number]

/** What was drawn and not repaid before the month. */
const owedBefore = (loan: Loan) => lag(balance(minus(loan.draw, repaid(loan))))

/** Every loan bears the rate and the fees of its terms on what was drawn and not repaid. */
export function loanTermsOff(read: Read, { loans }: Finance, time: Time): Expression {
  return sumBy(loans, (loan) => {
    const owed = owedBefore(loan)
    return plus(
      times(distance(loan.yearly, rateOf(read, loan)), owed, oneMonth),
      distance(loan.fees, feesOf(read, loan, owed, time)),
    )
  })
}

/** Its own rate or that of the treasury bond with its spread, then that of its refinancing; a borrower is never paid. */
function rateOf(read: Read, { at, tranche: { rate, refinancing } }: Loan): Expression {
  const linked = () => plus(read('/economy/treasuryRate'), read(`${at}/rate/spread`))
  const own = rate.kind === 'linked' ? linked() : read(`${at}/rate/rate`)
  const charged = refinancing
    ? when(above(read(`${at}/refinancing/month`), monthIndex), own, read(`${at}/refinancing/rate`))
    : own
  return greatest(charged, 0)
}

/** On what is drawn; on what stands ready in construction; then for the agent; and on what is refinanced. */
function feesOf(read: Read, { at, tranche, draw }: Loan, owed: Operand, { construction }: Time): Expression {
  const undrawn = greatest(minus(read(`${at}/commitment`), owed), 0)
  const ready = times(undrawn, read(`${at}/commitmentFee`), oneMonth)
  const agent = when(above(owed, 0), times(read(`${at}/agencyFee`), oneMonth))
  const refinanced = () =>
    when(equal(monthIndex, read(`${at}/refinancing/month`)), times(owed, read(`${at}/refinancing/fee`)))
  return plus(
    times(draw, read(`${at}/upfrontFee`)),
    when(construction, ready, agent),
    ...(tranche.refinancing ? [refinanced()] : []),
  )
}

/** What policy loans give up is the reference rate on what they are owed less the interest that they get. */
export function subsidyOff(read: Read, { loans, treasury }: Finance): Expression {
  const policy = loans.filter(({ tranche }) => tranche.lender === 'policy')
  const atReference = times(sumBy(policy, owedBefore), read('/terms/referenceRate'), oneMonth)
  return distance(
    atReference,
    plus(
      treasury.interestSubsidy,
      sumBy(policy, ({ interest }) => interest),
    ),
  )
}

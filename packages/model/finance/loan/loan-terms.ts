import type { Input } from '#algebra/expression.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Tranche } from '#contract/finance.ts'
import type { Books } from '../../ground/books.ts'
import { oneMonth } from '../../ground/constants.ts'
import type { Cursor } from '../../plan/cursor.ts'
import { writeLaterFees, writeStandingFees } from './fees.ts'
import type { LoanTerms } from './loan-kind.ts'
import { loanKinds } from './loan-kinds.ts'
import { writeOwnRate, writeRefinancedRate } from './rate.ts'

/** Rate, dates and declared balance of a loan. */
export function writeLoanTerms({ builder, time, ledger }: Books, at: Cursor<Tranche>, treasury: Input): LoanTerms {
  const block = builder.block('debt', { instance: at.id.value, args: { loan: at.name.value } })
  const ownRate = writeOwnRate(block, at.rate, treasury)
  const refinancing = at.refinancing.given
  const refinanced = refinancing && block.input('refinancingMonth', 'date', refinancing.month)
  const annual = refinancing && refinanced ? writeRefinancedRate(block, refinancing, refinanced, ownRate) : ownRate
  const grace = block.input('graceMonths', 'month', at.graceMonths)
  const repayment = block.input('repaymentMonths', 'month', at.repaymentMonths)
  const committed = block.input('commitment', 'KRW', at.commitment)
  const commitmentFee = block.input('commitmentFee', '1/year', at.commitmentFee)
  const closing = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(closing))
  const yearly = block.level('rateOfYear', '1/year', greatest(annual, 0))
  const rate = block.level('monthlyRate', 'share', times(yearly, oneMonth))
  const interest = block.flow('interest', 'KRW', times(opening, rate))
  const capitalisedInterest = block.flow('capitalisedInterest', 'KRW', when(time.construction, interest))
  ledger.post(capitalisedInterest, 'loanInterestBuilt', 'loanInterest')
  ledger.post(interest, 'loanInterest', 'lenders')
  const firstPayment = block.level('firstPayment', 'date', plus(time.constructionMonths, grace))
  return {
    at,
    kind: at.amortisation.of(loanKinds),
    block,
    share: block.input('share', 'share', at.share),
    upfrontFee: block.input('upfrontFee', 'share', at.upfrontFee),
    yearly,
    rate,
    balance: closing,
    opening,
    interest,
    capitalisedInterest,
    committed,
    commitmentFee,
    standingFees: writeStandingFees(block, commitmentFee, time, committed, opening),
    laterFees: writeLaterFees(block, at, time, opening, refinanced),
    firstPayment,
    maturity: block.level('maturity', 'date', plus(firstPayment, repayment)),
  }
}

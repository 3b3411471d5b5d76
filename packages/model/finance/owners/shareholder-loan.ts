import type { Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '#contract/finance.ts'
import type { Books } from '../../ground/books.ts'
import { oneMonth } from '../../ground/constants.ts'
import { sumBy } from '../../ground/formulas.ts'
import type { Cursor } from '../../plan/cursor.ts'
import type { Holder } from './holders.ts'

/** A loan of the common shareholders, before what it is paid is known. */
export interface ShareholderLoanTerms {
  readonly at: Cursor<NonNullable<Finance['shareholderLoan']>>
  readonly block: Block
  readonly principal: Line
  readonly interestOwed: Line
  readonly rate: Input
  /** Interest of the month, paid or not: an expense as it accrues. */
  readonly interest: Line
}

export interface ShareholderLoan extends ShareholderLoanTerms {
  readonly share: Input
  /** Months from which interest and principal are paid before dividends. */
  readonly interestFrom: Input
  readonly repayFrom: Input
  readonly drawn: Line
  readonly interestPaid: Line
  readonly repaid: Line
  /** What is left unpaid in the last month and becomes share capital. */
  readonly converted: Line
}

/** Unpaid interest bears interest. */
export function writeShareholderLoanTerms({ builder, at, ledger }: Books): ShareholderLoanTerms | undefined {
  const terms = at.finance.shareholderLoan.given
  if (!terms) return undefined
  const block = builder.block('shareholderLoan')
  const principal = block.declareLevel('principal', 'KRW')
  const interestOwed = block.declareLevel('interestOwed', 'KRW')
  const rate = block.input('rate', '1/year', terms.rate)
  const opening = block.level('opening', 'KRW', plus(lag(principal), lag(interestOwed)))
  const interest = block.flow('interest', 'KRW', times(opening, rate, oneMonth))
  ledger.post(interest, 'otherExpense', 'accruals')
  ledger.hold(principal, 'shareholderLoan')
  ledger.hold(interestOwed, 'shareholderLoan')
  return { at: terms, block, principal, interestOwed, rate, interest }
}

interface Paying {
  readonly holders: readonly Holder[]
  readonly equityCalled: Line
  /** 1 on a day on which shareholders may be paid. */
  readonly pays: Line
  readonly spare: Line
  /** All cash, which is paid out in the last month. */
  readonly cash: Line
}

/**
 * A part of what common shareholders put into construction. Paid from the cash that dividends are paid from, before
 * them: interest first, each from its date on. What the last month cannot pay becomes capital: to waive it would be
 * income, and its tax would take of the cash that decides how much is waived.
 */
export function writeShareholderLoan(
  { time, ledger }: Books,
  terms: ShareholderLoanTerms,
  paying: Paying,
): ShareholderLoan {
  const { at, block, principal, interestOwed, interest } = terms
  const { holders, equityCalled, pays, spare, cash } = paying
  const common = sumBy(
    holders.filter(({ ofCommon }) => ofCommon),
    (one) => one.share,
  )
  const share = block.input('share', 'share', at.share)
  const drawn = block.flow('drawn', 'KRW', times(equityCalled, common, share))
  const interestFrom = block.input('interestFrom', 'date', at.interestFrom)
  const repayFrom = block.input('repayFrom', 'date', at.repayFrom)
  const from = (month: Input) => greatest(time.final, atLeast(monthIndex, month))
  const ready = block.flow('cashReady', 'KRW', when(time.final, greatest(cash, 0), when(pays, spare)))
  const interestDue = block.level('interestDue', 'KRW', plus(lag(interestOwed), interest))
  const interestPaid = block.flow('interestPaid', 'KRW', when(from(interestFrom), least(ready, interestDue)))
  const owed = plus(lag(principal), drawn)
  const repaid = block.flow('repaid', 'KRW', when(from(repayFrom), least(minus(ready, interestPaid), owed)))
  ledger.post(interestPaid, 'cash', 'shareholderLoan')
  ledger.post(repaid, 'cash', 'shareholderLoan')
  const interestLeft = when(time.final, minus(interestDue, interestPaid))
  const principalLeft = when(time.final, minus(owed, repaid))
  block.define(interestOwed, balance(interest, plus(interestPaid, interestLeft)))
  block.define(principal, balance(drawn, plus(repaid, principalLeft)))
  return {
    ...terms,
    share,
    interestFrom,
    repayFrom,
    drawn,
    interestPaid,
    repaid,
    converted: block.flow('converted', 'KRW', plus(interestLeft, principalLeft)),
  }
}

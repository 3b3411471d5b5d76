import type { Expression, Input } from '#algebra/expression.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { sumBy } from '../ground/formulas.ts'
import type { At } from '../plan/cursor.ts'
import type { LoanLines } from './loan/loan-kind.ts'

/** The service to come that a reserve, or a letter in its place, has to cover. */
export interface RequiredReserve {
  readonly required: Expression
  readonly months: Input
  /** How many months it looks ahead; none where it takes as many months like this one. */
  readonly monthsAhead: number | undefined
}

/**
 * Whether cash decides the service: by a sweep, or where it is sculpted by interest of a shareholder loan or a letter’s fee,
 * which lower the tax that CFADS bears.
 */
function dependsOnCash({ sweepShare, shareholderLoan, reserve }: At['finance'], loans: readonly LoanLines[]): boolean {
  if (!sweepShare.is(0)) return true
  const lowersTax = shareholderLoan.given ?? reserve.letterOfCredit.given
  return lowersTax !== undefined && loans.some(({ kind }) => kind.cover)
}

/**
 * The senior debt service of the coming months. Where the service depends on cash, it is that of as many months like
 * this one.
 */
export function writeRequiredReserve({ builder, at, time }: Books, loans: readonly LoanLines[]): RequiredReserve {
  const block = builder.block('reserve')
  const months = block.input('months', '1', at.finance.reserve.months)
  const senior = loans.filter((loan) => loan.at.rank.is('senior'))
  const service = block.flow(
    'service',
    'KRW',
    sumBy(senior, (loan) => loan.regular),
  )
  const stated = at.finance.reserve.months.value
  const monthsAhead = dependsOnCash(at.finance, loans) || stated === 0 ? undefined : stated
  const ahead = monthsAhead ? plus(sumAhead(service, monthsAhead), times(0, months)) : times(service, months)
  return { required: when(greatest(time.construction, time.final), 0, ahead), months, monthsAhead }
}

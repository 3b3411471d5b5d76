import { constant, type Expression, type Line } from '#algebra/expression.ts'
import { meanWhere, minimumWhere } from '#algebra/measures/reductions.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { coverMonths } from '../ground/constants.ts'
import { both, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { LoanLines } from './loan/loan-kind.ts'

/** Cover of the debt service over the last year. */
export interface Cover {
  readonly dscr: Line
  readonly dscrTested: Line
  readonly cfadsOfYear: Line
  readonly serviceOfYear: Line
  /** What all loans owe at the opening of the month. */
  readonly owed: Line
  /** 1 while anything is owed. */
  readonly owing: Line
}

/** 1 once the last twelve months are all of operation. */
export const firstYearOver = ({ constructionMonths }: Time): Expression =>
  atLeast(monthIndex, plus(constructionMonths, constant(coverMonths - 1, 'month')))

/** CFADS of twelve months over their debt service, once these are all of operation, while debt is served. */
export function writeCover(
  { builder, time }: Books,
  { cfads, debtService }: { readonly cfads: Line; readonly debtService: Line },
  loans: readonly LoanLines[],
): Cover {
  const block = builder.block('debt')
  const owed = block.level(
    'owed',
    'KRW',
    sumBy(loans, (loan) => loan.opening),
  )
  const serviceOfYear = block.level('serviceOfYear', 'KRW', trailingSum(debtService, coverMonths))
  const cfadsOfYear = block.level('cfadsOfYear', 'KRW', trailingSum(cfads, coverMonths))
  const dscrTested = block.level(
    'dscrTested',
    'flag',
    both(firstYearOver(time), above(debtService, 0), not(time.final)),
  )
  const dscr = block.level('dscr', 'factor', when(dscrTested, over(cfadsOfYear, serviceOfYear)))
  block.measure('minDscr', minimumWhere(dscr, dscrTested))
  block.measure('avgDscr', meanWhere(dscr, dscrTested))
  return { dscr, dscrTested, cfadsOfYear, serviceOfYear, owed, owing: block.level('owing', 'flag', above(owed, 0)) }
}

/** Interest of a month on a sum lent by all loans in their shares. */
export const averageRate = (loans: readonly LoanLines[]) => sumBy(loans, (loan) => times(loan.share, loan.rate))

/** Cover over the life, in the month in which it is tested. */
export interface LifeCover {
  readonly rate: Line
  /** CFADS up to the last maturity. */
  readonly ofLife: Line
  readonly llcr: Line
  readonly plcr: Line
}

/**
 * Value of CFADS over what is owed as operation begins: over the life of the loans (LLCR) and of the project (PLCR),
 * discounted at the loans' interest, month by month.
 */
export function writeLifeCover(
  { builder, time }: Books,
  { cfads, owed }: { readonly cfads: Line; readonly owed: Line },
  loans: readonly LoanLines[],
): LifeCover {
  const block = builder.block('debt')
  const rate = block.level('averageRate', 'share', averageRate(loans))
  const maturity = greatest(...loans.map((loan) => loan.maturity))
  const ofLife = block.flow('cfadsOfLife', 'KRW', when(atLeast(monthIndex, maturity), 0, cfads))
  const first = block.level('coverTested', 'flag', both(equal(monthIndex, time.constructionMonths), above(owed, 0)))
  // Seen from the end of construction, the first month is discounted by one month like any other.
  const value = (flow: Line) => over(plus(flow, presentValueAhead(flow, rate)), plus(1, rate))
  const ratio = (id: string, flow: Line) => {
    const line = block.level(`${id}ByMonth`, 'factor', when(first, over(value(flow), owed)))
    block.measure(id, meanWhere(line, first))
    return line
  }
  return { rate, ofLife, llcr: ratio('llcr', ofLife), plcr: ratio('plcr', cfads) }
}

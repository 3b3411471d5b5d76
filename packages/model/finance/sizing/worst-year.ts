import { constant, type Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { coverMonths } from '../../ground/constants.ts'
import { both, sumBy } from '../../ground/formulas.ts'
import type { LoanLines } from '../loan/loan-kind.ts'
import type { Sculpting } from '../loan/sculpting.ts'
import type { Lent, ValueBefore } from './sizing-kind.ts'

/** Service that falls due whatever sculpting allows. */
const fixedService = (loan: LoanLines) =>
  loan.sculptedPrincipal ? plus(loan.paidInterest, loan.laterFees) : loan.regular

/** Debt whose scheduled service, last sums apart, is covered in the year that covers it least. */
export function writeWorstYear(block: Block, { loans, dscr, cover }: Lent, debt: Line, most: Line): Line {
  const service = block.level('scheduledOfYear', 'KRW', trailingSum(sumBy(loans, fixedService), coverMonths))
  const tested = both(cover.dscrTested, above(service, 0))
  const years = block.level('yearsTested', '1', balance(tested))
  const ratio = over(greatest(cover.cfadsOfYear, 0), when(tested, service, constant(1, 'KRW')))
  const worst = block.declareLevel('worstCover', 'factor')
  block.define(worst, when(tested, when(above(years, 1), least(ratio, lag(worst)), ratio), lag(worst)))
  return block.level('worstYearCap', 'KRW', when(years, times(debt, over(worst, dscr!)), most))
}

/** Debt that sculpted loans repay within their cover: what is borrowed, what the cover leaves unused, less what is left at maturity. */
export function writeSculptedCap(
  block: Block,
  { loans }: Lent,
  { running, allowed, served, left }: Sculpting,
  debt: Line,
  valueBefore: ValueBefore,
): Line {
  const sculpted = loans.filter((loan) => loan.sculptedPrincipal)
  const early = sumBy(sculpted, (loan) => (loan.swept ? when(running, loan.swept) : 0))
  const unused = block.flow('unusedCover', 'KRW', minus(allowed, served, early, left))
  return block.level(
    'sculptedCap',
    'KRW',
    plus(debt, valueBefore(least(...sculpted.map((loan) => loan.firstPayment)), unused)),
  )
}

import type { Line } from '#algebra/expression.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { both, excess, not, sumBy } from '../ground/formulas.ts'
import type { LoanLines } from './loan/loan-kind.ts'

/** Cash that a sweep takes from. */
interface Swept {
  readonly loans: readonly LoanLines[]
  readonly beforeShareholders: Line
  readonly opening: Line
  readonly minimum: Line
}

const isSenior = (loan: LoanLines) => loan.at.rank.is('senior')

/** What is owed after the payments of the month. */
const owed = ({ opening, draw, principal }: LoanLines) => minus(plus(opening, draw), principal)

/** A share of what the month earned beyond the minimum repays senior loans early, as far as anything is owed. */
export function writeSweep(
  { builder, at, time }: Books,
  sweep: Line,
  { loans, beforeShareholders, opening, minimum }: Swept,
): void {
  const block = builder.block('cash')
  const share = block.input('sweepShare', 'share', at.finance.sweepShare)
  const earned = greatest(minus(beforeShareholders, opening), 0)
  const spare = when(both(time.operation, not(time.final)), least(earned, excess(beforeShareholders, minimum)))
  block.define(sweep, least(times(share, spare), sumBy(loans.filter(isSenior), owed)))
}

/** What a sweep repays of one senior loan: its part of all that is owed after the payments of the month. */
export function writeSwept(sweep: Line | undefined, loan: LoanLines, loans: readonly LoanLines[]): Line | undefined {
  if (!sweep || !isSenior(loan)) return undefined
  const all = sumBy(loans.filter(isSenior), owed)
  return loan.block.flow('swept', 'KRW', times(sweep, over(owed(loan), all)))
}

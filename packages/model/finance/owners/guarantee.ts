import type { Input, Line } from '#algebra/expression.ts'
import { maximum } from '#algebra/measures/reductions.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../../ground/books.ts'
import { sumBy } from '../../ground/formulas.ts'
import type { LoanLines } from '../loan/loan-kind.ts'
import type { Put } from './put.ts'

/** What the private shareholders stand for beside what they put in. */
export interface Guarantee {
  readonly share: Input
  readonly exposure: Line
  /** Exposure that is not to be passed, where the plan states one. */
  readonly limit?: Input
}

/** A share of what senior lenders are owed, and the price of a put up to its month. */
export function writeGuarantee(
  { builder, at }: Books,
  loans: readonly LoanLines[],
  put: Put | undefined,
): Guarantee | undefined {
  const guarantee = at.terms.guarantee.given
  if (!guarantee) return undefined
  const block = builder.block('guarantee')
  const share = block.input('share', 'share', guarantee.share)
  const senior = loans.filter((loan) => loan.at.rank.is('senior'))
  const owed = block.level(
    'seniorDebt',
    'KRW',
    sumBy(senior, (loan) => loan.balance),
  )
  const claim = put ? [when(atLeast(put.month, monthIndex), put.claim)] : []
  const exposure = block.level('exposure', 'KRW', plus(times(owed, share), ...claim))
  block.measure('mostExposure', maximum(exposure))
  const limit = guarantee.limit.given
  return { share, exposure, ...(limit && { limit: block.input('limit', 'KRW', limit) }) }
}

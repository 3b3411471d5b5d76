import type { Input, Line } from '#algebra/expression.ts'
import { maximum } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { sumBy } from '../ground/formulas.ts'
import type { Put } from './put.ts'
import type { TrancheLines } from './tranche.ts'

/** What the private shareholders stand for beside what they put in. */
export interface Guarantee {
  readonly share: Input
  readonly exposure: Line
  /** Exposure that is not to be passed, where the plan states one. */
  readonly limit?: Input
}

/** A share of what senior lenders are owed, and the price of a put up to its month. */
export function guaranteeBlock(
  builder: ModelBuilder,
  plan: Plan,
  loans: readonly TrancheLines[],
  put: Put | undefined,
): Guarantee | undefined {
  const { guarantee } = plan.terms
  if (!guarantee) return undefined
  const block = builder.block('guarantee')
  const share = block.input('share', '1', '/terms/guarantee/share')
  const senior = loans.filter(({ tranche }) => tranche.rank === 'senior')
  const owed = block.level(
    'seniorDebt',
    'KRW',
    sumBy(senior, (loan) => loan.balance),
  )
  const claim = put ? [when(atLeast(put.month, monthIndex), put.claim)] : []
  const exposure = block.level('exposure', 'KRW', plus(times(owed, share), ...claim))
  block.measure('mostExposure', maximum(exposure))
  if (guarantee.limit === undefined) return { share, exposure }
  return { share, exposure, limit: block.input('limit', 'KRW', '/terms/guarantee/limit') }
}

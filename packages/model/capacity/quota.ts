import type { Line, Operand } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import { above } from '#algebra/operators/compare.ts'
import { over } from '#algebra/operators/over.ts'
import type { Plan } from '#contract/plan.ts'
import type { Books } from '../ground/books.ts'
import { both, excess, sumOf } from '../ground/formulas.ts'
import type { Live } from './live.ts'

/** How far the share of domestic NPUs is from what the call asks. */
export interface Quota {
  /** 1 in months in which accelerators are there and the share is too small. */
  readonly missed: Line
}

/** What a plan has of something in all, and of domestic make. */
interface Part {
  readonly of: string
  pick(one: Live): Line | undefined
}

/** Share of domestic NPUs by accelerators, BF16 throughput or spending to date, against the quota of the plan. */
export function writeQuota(
  { builder, at }: Books,
  fleet: readonly Live[],
  spentToDate: ReadonlyMap<Live['installed'], Line>,
): Quota | undefined {
  const quota = at.terms.npuQuota.given
  if (!quota) return undefined
  const parts: Readonly<Record<NonNullable<Plan['terms']['npuQuota']>['measure'], Part>> = {
    accelerators: { of: 'accelerator', pick: (one) => one.accelerators },
    pflops: { of: 'PFLOPS', pick: (one) => one.pflopsBf16 },
    spend: { of: 'KRW', pick: (one) => spentToDate.get(one.installed) },
  }
  const { of, pick } = parts[quota.measure.value]
  const block = builder.block('quota')
  const lines = (some: readonly Live[]) => some.flatMap((one) => pick(one) ?? [])
  const required = block.input('required', 'share', quota.share)
  const all = block.level('all', of, sumOf(lines(fleet)))
  const domestic = block.level('domestic', of, sumOf(lines(fleet.filter(isDomestic))))
  const share = block.level('domesticShare', 'share', over(domestic, all))
  const missing: Operand = excess(required, share)
  const missed = block.level('missed', 'flag', both(above(all, 0), above(missing, 1e-9)))
  block.measure('monthsMissed', total(missed))
  return { missed }
}

const isDomestic = ({ installed }: Live) => installed.at.accelerator.domestic.value

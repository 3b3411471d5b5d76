import type { Plan } from '#contract/plan.ts'
import { samplePlan } from '#test/plans/sample-plan.ts'
import type { Revision } from '#usecases/plan-store.ts'

/** A plan whose text alone takes about so many bytes. It need not keep the contract's bounds: the store has its own. */
export const planOfBytes = (bytes: number): Plan => {
  const plan = samplePlan()
  return { ...plan, meta: { ...plan.meta, note: '가'.repeat(Math.floor(bytes / 3)) } }
}

/** Far ahead, so that no engine purges a claim by its own clock while a test runs. */
const DAWN = Date.parse('2090-01-01T00:00:00.000Z')

export const instant = (second: number): string => new Date(DAWN + second * 1000).toISOString()

/** A revision to be written, as a use case would hand it over. */
export const draft = (planId: string, second = 0, plan = samplePlan()): Omit<Revision, 'number'> => ({
  planId,
  plan,
  planHash: `hash-of-${plan.meta.title}`,
  engineVersion: '1.0.0',
  savedAt: instant(second),
})

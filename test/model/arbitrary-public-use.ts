import fc from 'fast-check'
import type { Plan } from '#contract/plan.ts'

type PublicUse = Plan['terms']['publicUse']

const thousandths = (most: number) => fc.integer({ min: 0, max: most * 1000 }).map((k) => k / 1000)

/** Capacity for public use, in some plans; elastic customers need some of the price left. */
export const arbitraryPublicUse: fc.Arbitrary<PublicUse> = fc.option(
  fc.record({ share: thousandths(1), discount: thousandths(0.9) }),
  { nil: undefined, freq: 2 },
)

/** A plan with capacity for public use where a segment is public, and what others reserve of what is left. */
export function withPublicUse<P extends Pick<Plan, 'demand' | 'terms'>>(plan: P, publicUse: PublicUse): P {
  if (!publicUse || !plan.demand.some(({ buyer }) => buyer === 'public')) return plan
  const demand = plan.demand.map((segment) => ({
    ...segment,
    requests: segment.requests.map((request) =>
      segment.buyer === 'public' ? request : { ...request, reserved: request.reserved * (1 - publicUse.share) },
    ),
  }))
  return { ...plan, demand, terms: { ...plan.terms, publicUse } }
}

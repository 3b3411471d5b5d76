import type { Plan } from '#contract/plan.ts'

type Segment = Plan['demand'][number]

/** Whether the terms of the call say what a segment reserves and what it pays, rather than the segment itself. */
const isPooled = ({ terms }: Plan, { buyer }: Segment) => terms.publicUse !== undefined && buyer === 'public'

/**
 * Whether hours are set aside for a segment: the public use that a call reserves.
 * @param segment one of the plan's
 */
export const isReserved = (plan: Plan, segment: Segment): boolean =>
  isPooled(plan, segment) ? plan.terms.publicUse!.share > 0 : segment.requests.some(({ reserved }) => reserved > 0)

/**
 * Whether a segment pays less than the list price.
 * @param segment one of the plan's
 */
export const isDiscounted = (plan: Plan, segment: Segment): boolean =>
  (isPooled(plan, segment) ? plan.terms.publicUse! : segment).discount > 0

/** Changes a draft of a plan so that no hours are set aside. */
export function withoutReservation({ demand, terms }: Plan): void {
  for (const { requests } of demand) for (const request of requests) request.reserved = 0
  if (terms.publicUse) terms.publicUse.share = 0
}

/** Changes a draft of a plan so that everyone pays the list price. */
export function withoutDiscount({ demand, terms }: Plan): void {
  for (const segment of demand) segment.discount = 0
  if (terms.publicUse) terms.publicUse.discount = 0
}

/**
 * The plan as it would be without public use: no hours are set aside, and those that had some, or a policy price, pay
 * the list price like anybody else. The plan itself is left alone.
 * @example
 * import { presets } from '#catalog/presets.ts'
 * const without = withoutPublicUse(presets.get('national-center-signed-2026')!)
 * without.demand.some((segment) => isReserved(without, segment)) // → false
 */
export function withoutPublicUse(plan: Plan): Plan {
  const draft = structuredClone(plan)
  for (const [i, segment] of plan.demand.entries())
    if (isPooled(plan, segment) || isReserved(plan, segment)) draft.demand[i]!.discount = 0
  withoutReservation(draft)
  delete draft.terms.publicUse
  return draft
}

import type { ExplainedPlan } from '#contract/explanation.ts'
import type { Plan } from '#contract/plan.ts'
import type { Context } from './context.ts'
import { Fault } from './fault.ts'
import { resolvedItem } from './resolved-item.ts'

/**
 * The two plans of an explanation, each sent whole, a preset, or stored by the actor's organisation.
 * @throws {Fault} `comparison-invalid` naming every place of both that does not fit; `plan-outdated`
 */
export async function explainedPlans(
  { from, to }: { readonly from: ExplainedPlan; readonly to: ExplainedPlan },
  context: Context,
): Promise<{ readonly from: Plan; readonly to: Plan }> {
  const first = await resolvedItem(from, '/from', context)
  const second = await resolvedItem(to, '/to', context)
  if (first.ok && second.ok) return { from: first.plan, to: second.plan }
  throw new Fault(
    'comparison-invalid',
    {},
    [first, second].flatMap((one) => (one.ok ? [] : one.offences)),
  )
}

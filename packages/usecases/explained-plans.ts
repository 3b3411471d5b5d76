import type { ExplainedPlan } from '#contract/explanation.ts'
import type { Plan } from '#contract/plan.ts'
import { type Resolved, resolvedAt } from './compared-plans.ts'
import type { Context } from './context.ts'
import { Fault, type FaultCode } from './fault.ts'
import { evaluable } from './stored-plans.ts'

/**
 * The two plans of an explanation, each sent whole, a preset, or stored by the actor's organisation.
 * @throws {Fault} `comparison-invalid` naming every place of both that does not fit; `plan-outdated`
 */
export async function explainedPlans(
  { from, to }: { readonly from: ExplainedPlan; readonly to: ExplainedPlan },
  context: Context,
): Promise<{ readonly from: Plan; readonly to: Plan }> {
  const first = await resolved(from, '/from', context)
  const second = await resolved(to, '/to', context)
  if (first.ok && second.ok) return { from: first.plan, to: second.plan }
  throw new Fault(
    'comparison-invalid',
    {},
    [first, second].flatMap((one) => (one.ok ? [] : one.offences)),
  )
}

async function resolved({ stored, ...asked }: ExplainedPlan, at: string, context: Context): Promise<Resolved> {
  try {
    const plan = stored ? await evaluable(context, stored.id, stored.revision) : asked.plan
    return resolvedAt({ ...asked, plan }, at)
  } catch (error) {
    if (!(error instanceof Fault && notStored.has(error.code))) throw error
    return { ok: false, offences: [{ pointer: `${at}/stored`, code: 'unknown-stored', params: { id: stored?.id } }] }
  }
}

const notStored: ReadonlySet<FaultCode> = new Set(['plan-not-found', 'revision-not-found'])

import type { ExplainedPlan } from '#contract/explanation.ts'
import type { Plan } from '#contract/plan.ts'
import type { Context } from './context.ts'
import { Fault, type FaultCode, type Offence } from './fault.ts'
import { planUnderTerms } from './plan-under-terms.ts'
import { resolvePlan } from './resolve-plan.ts'
import { evaluable } from './stored-plans.ts'

/** Where stored plans are read, and for whom. */
export type Stores = Pick<Context, 'plans' | 'actor'>

/** A plan, or every reason why there is none, placed in the request. */
export type Resolved =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly offences: readonly Offence[] }

/**
 * A plan that stands somewhere in a request, sent whole, a preset, or stored by the actor's organisation; or what is
 * wrong with it there.
 * @param at JSON Pointer (RFC 6901) of the item in the request's body
 * @throws {Fault} `plan-outdated`, `store-unavailable`
 */
export async function resolvedItem(
  { stored, ...asked }: ExplainedPlan,
  at: string,
  context: Stores,
): Promise<Resolved> {
  try {
    const plan = stored ? await evaluable(context, stored.id, stored.revision) : asked.plan
    return { ok: true, plan: planUnderTerms(resolvePlan({ ...asked, plan }), asked) }
  } catch (error) {
    if (!(error instanceof Fault) || passedOn.has(error.code)) throw error
    if (notStored.has(error.code))
      return { ok: false, offences: [{ pointer: `${at}/stored`, code: 'unknown-stored', params: { id: stored?.id } }] }
    return { ok: false, offences: offencesOf(error, at) }
  }
}

const notStored: ReadonlySet<FaultCode> = new Set(['plan-not-found', 'revision-not-found'])

/** What is wrong with no place of the request. */
const passedOn: ReadonlySet<FaultCode> = new Set(['plan-outdated', 'store-unavailable'])

/** What is wrong with one plan, placed where that plan stands in the request. */
function offencesOf({ code, params, offences }: Fault, at: string): Offence[] {
  if (code === 'preset-not-found') return [{ pointer: `${at}/preset`, code: 'unknown-preset', params }]
  return offences.map((offence) => ({ ...offence, pointer: at + offence.pointer }))
}

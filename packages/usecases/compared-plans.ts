import type { ComparisonRequest } from '#contract/comparison.ts'
import type { Overlays } from '#contract/overlays.ts'
import { Plan } from '#contract/plan.ts'
import { overlaid, overlayAt } from '#model/plan/overlaid.ts'
import { pointerOf } from '#pointer/json-pointer.ts'
import { Fault, type Offence } from './fault.ts'
import { planUnderTerms } from './plan-under-terms.ts'
import { resolvePlan, type Subject } from './resolve-plan.ts'

type Item = ComparisonRequest['items'][number]

/** A plan, or every reason why there is none, placed in the request. */
export type Resolved =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly offences: readonly Offence[] }

/**
 * The plan of each item, with its values replaced and under its terms, under overlays; in the order of the items.
 * @throws {Fault} `comparison-invalid` naming every place of every item that does not fit
 */
export function comparedPlans(items: readonly Item[], overlays: Overlays): Plan[] {
  const resolved = items.map((item, i) => {
    const own = resolvedAt(item, pointerOf(['items', i]))
    return own.ok ? underOverlays(own.plan, overlays, item, i) : own
  })
  const offences = resolved.flatMap((one) => (one.ok ? [] : one.offences))
  if (offences.length > 0) throw new Fault('comparison-invalid', {}, offences)
  return resolved.flatMap((one) => (one.ok ? [one.plan] : []))
}

/**
 * A plan that stands somewhere in a request, or what is wrong with it there.
 * @param at JSON Pointer (RFC 6901) of the item in the request's body
 */
export function resolvedAt(item: Subject & Pick<Item, 'terms' | 'termsId'>, at: string): Resolved {
  try {
    return { ok: true, plan: planUnderTerms(resolvePlan(item), item) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, offences: offencesOf(error, at) }
  }
}

/** What is wrong with one plan, placed where that plan stands in the request. */
function offencesOf({ code, params, offences }: Fault, at: string): Offence[] {
  if (code === 'preset-not-found') return [{ pointer: `${at}/preset`, code: 'unknown-preset', params }]
  return offences.map((offence) => ({ ...offence, pointer: at + offence.pointer }))
}

function underOverlays(plan: Plan, overlays: Overlays, item: Item, i: number): Resolved {
  const laid = overlaid(plan, overlays)
  const checked = Plan.safeParse(laid, { reportInput: true })
  if (checked.success) return { ok: true, plan: checked.data }
  // A preset stands in the request by its id alone; the sentence names the place inside it.
  const at = (place: string) =>
    item.plan ? pointerOf(['items', i, 'plan']) + place : pointerOf(['items', i, 'preset'])
  const offences = checked.error.issues.map((issue): Offence => {
    const place = pointerOf(issue.path)
    const overlay = pointerOf(['overlays', overlayAt(laid, overlays, place) ?? ''])
    return { pointer: at(place), ...reasonOf(issue, { overlay, place }) }
  })
  return { ok: false, offences }
}

type Issue = NonNullable<ReturnType<typeof Plan.safeParse>['error']>['issues'][number]

function reasonOf(issue: Issue, named: { overlay: string; place: string }): Pick<Offence, 'code' | 'params'> {
  const value = Number(issue.input)
  if (issue.code === 'too_big') return { code: 'overlay-too-big', params: { ...named, value, maximum: issue.maximum } }
  if (issue.code === 'too_small')
    return { code: 'overlay-too-small', params: { ...named, value, minimum: issue.minimum } }
  return { code: 'overlay-misfit', params: named }
}

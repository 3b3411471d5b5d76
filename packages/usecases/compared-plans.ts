import type { ComparisonRequest } from '#contract/comparison.ts'
import type { Overlays } from '#contract/overlays.ts'
import { Plan } from '#contract/plan.ts'
import { overlaid, overlayAt } from '#model/plan/overlaid.ts'
import { pointerOf } from '#pointer/json-pointer.ts'
import { Fault, type Offence } from './fault.ts'
import { type Resolved, resolvedItem, type Stores } from './resolved-item.ts'

type Item = ComparisonRequest['items'][number]

/**
 * The plan of each item, with its values replaced and under its terms, under overlays; in the order of the items.
 * @throws {Fault} `comparison-invalid` naming every place of every item that does not fit; `plan-outdated`
 */
export async function comparedPlans(items: readonly Item[], overlays: Overlays, context: Stores): Promise<Plan[]> {
  const resolved = await Promise.all(
    items.map(async (item, i) => {
      const own = await resolvedItem(item, pointerOf(['items', i]), context)
      return own.ok ? underOverlays(own.plan, overlays, item, i) : own
    }),
  )
  const offences = resolved.flatMap((one) => (one.ok ? [] : one.offences))
  if (offences.length > 0) throw new Fault('comparison-invalid', {}, offences)
  return resolved.flatMap((one) => (one.ok ? [one.plan] : []))
}

function underOverlays(plan: Plan, overlays: Overlays, item: Item, i: number): Resolved {
  const laid = overlaid(plan, overlays)
  const checked = Plan.safeParse(laid, { reportInput: true })
  if (checked.success) return { ok: true, plan: checked.data }
  // A preset or stored plan stands in the request by its id alone; the sentence names the place inside it.
  const named = item.stored ? 'stored' : 'preset'
  const at = (place: string) => (item.plan ? pointerOf(['items', i, 'plan']) + place : pointerOf(['items', i, named]))
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

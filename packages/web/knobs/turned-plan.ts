import { Plan } from '#contract/plan.ts'
import { financeKnobs } from './finance-knobs.ts'
import type { Knob } from './knob.ts'
import { marketKnobs } from './market-knobs.ts'
import { siteKnobs } from './site-knobs.ts'

export type Turned = Readonly<Record<string, number>>

/** One rule of the contract that a turned plan breaks. */
export interface Objection {
  readonly pointer: string
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}

export type TurnedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly objections: readonly Objection[] }

export const knobGroups = [
  { title: 'page.knobs.market', knobs: marketKnobs },
  { title: 'page.knobs.site', knobs: siteKnobs },
  { title: 'page.knobs.finance', knobs: financeKnobs },
] as const

const allKnobs: readonly Knob[] = knobGroups.flatMap(({ knobs }) => knobs)

/** The plan with knobs turned, or what the contract objects to. */
export function turnedPlan(base: Plan, turned: Turned): TurnedPlan {
  const draft = structuredClone(base)
  for (const knob of allKnobs) {
    const value = turned[knob.id]
    if (value !== undefined && knob.read(base) !== undefined) knob.write(draft, value)
  }
  return checkedPlan(draft)
}

/** A plan that was changed, or what the contract objects to. */
export function checkedPlan(draft: Plan): TurnedPlan {
  const checked = Plan.safeParse(draft)
  return checked.success
    ? { ok: true, plan: checked.data }
    : { ok: false, objections: checked.error.issues.map(objection) }
}

/** The objections that are about a knob. */
export function objectionsTo(knob: Knob, objections: readonly Objection[]): Objection[] {
  return objections.filter(({ pointer }) => knob.sets.test(pointer))
}

/** The objections that are about no knob that is turned. */
export function strayObjections(turned: Turned, objections: readonly Objection[]): Objection[] {
  const knobs = allKnobs.filter(({ id }) => turned[id] !== undefined)
  return objections.filter(({ pointer }) => !knobs.some(({ sets }) => sets.test(pointer)))
}

type Issue = NonNullable<ReturnType<typeof Plan.safeParse>['error']>['issues'][number]

function objection(issue: Issue): Objection {
  const said = (code: string, params: Objection['params'] = {}): Objection => ({
    pointer: issue.path.map((key) => `/${String(key)}`).join(''),
    code,
    params,
  })
  if (issue.code === 'custom') return said(issue.message, issue.params ?? {})
  if (issue.code === 'too_small') return said('issue.too-small', { minimum: Number(issue.minimum) })
  if (issue.code === 'too_big') return said('issue.too-big', { maximum: Number(issue.maximum) })
  if (issue.code === 'invalid_type' && issue.expected === 'int') return said('issue.not-whole')
  return said('issue.invalid')
}

import type { Plan } from '#contract/plan.ts'
import { type Checked, checkedPlan, type Objection } from '../plan/checked-plan.ts'
import { financeKnobs } from './finance-knobs.ts'
import type { Knob } from './knob.ts'
import { marketKnobs } from './market-knobs.ts'
import { siteKnobs } from './site-knobs.ts'

export type Turned = Readonly<Record<string, number>>

export const knobGroups = [
  { title: 'page.knobs.market', knobs: marketKnobs },
  { title: 'page.knobs.site', knobs: siteKnobs },
  { title: 'page.knobs.finance', knobs: financeKnobs },
] as const

const allKnobs: readonly Knob[] = knobGroups.flatMap(({ knobs }) => knobs)

/** The plan with knobs turned, or what the contract objects to. */
export function turnedPlan(base: Plan, turned: Turned): Checked {
  const draft = structuredClone(base)
  for (const knob of allKnobs) {
    const value = turned[knob.id]
    if (value !== undefined && knob.read(base) !== undefined) knob.write(draft, value)
  }
  return checkedPlan(draft)
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

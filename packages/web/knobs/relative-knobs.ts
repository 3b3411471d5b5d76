import type { Plan } from '#contract/plan.ts'
import { type Knob, percent, unscaled } from './knob.ts'

type Named = Pick<Knob, 'id' | 'label' | 'max' | 'sets'>

interface Step {
  value: number
}

/** Multiplies every step of some paths. */
export const scaling = (named: Named, paths: (plan: Plan) => readonly (readonly Step[])[]): Knob =>
  multiplying(
    named,
    (plan) => paths(plan).length > 0,
    (draft, times) => {
      for (const step of paths(draft).flat()) step.value *= times
    },
  )

/** Multiplies inputs of the plan; 1 leaves them as they are. */
export const multiplying = (named: Named, has: (plan: Plan) => boolean, write: Knob['write']): Knob => ({
  ...named,
  unit: 'page.unit.percent',
  scale: percent,
  min: 0,
  step: 0.01,
  read: (plan) => (has(plan) ? 1 : undefined),
  write,
  relative: true,
})

interface Delayed {
  leadMonths: number
}

/** Adds months to lead times; 0 leaves them as they are. */
export const delaying = (named: Named, leads: (plan: Plan) => readonly Delayed[]): Knob => ({
  ...named,
  unit: 'page.unit.months',
  scale: unscaled,
  min: 0,
  step: 1,
  read: () => 0,
  write: (draft, months) => {
    for (const lead of leads(draft)) lead.leadMonths += months
  },
  relative: true,
})

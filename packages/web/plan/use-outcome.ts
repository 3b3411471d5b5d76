import { useDeferredValue, useMemo, useRef } from 'react'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'
import { type Turned, turnedPlan } from '../knobs/turned-plan.ts'
import type { Objection } from './checked-plan.ts'

export interface Evaluated {
  readonly plan: Plan
  readonly outcome: Outcome
}

export interface Outcomes {
  readonly base: Evaluated
  /** The last valid state of the turned knobs. */
  readonly current: Evaluated
  readonly objections: readonly Objection[]
}

/** Evaluates a plan as it is and with knobs turned. Turning goes first: the evaluation follows as fast as it can. */
export function useOutcome(plan: Plan, turned: Turned): Outcomes {
  const settled = useDeferredValue(turned)
  const base = useMemo(() => ({ plan, outcome: evaluatePlan(plan) }), [plan])
  const next = useMemo(
    () => (Object.keys(settled).length === 0 ? undefined : turnedPlan(plan, settled)),
    [plan, settled],
  )
  const valid = next?.ok ? next.plan : undefined
  const evaluated = useMemo(() => (valid ? { plan: valid, outcome: evaluatePlan(valid) } : undefined), [valid])
  const last = useRef<{ of: Plan; evaluated: Evaluated }>(undefined)

  if (evaluated) last.current = { of: plan, evaluated }
  const kept = next && last.current?.of === plan ? last.current.evaluated : base
  return { base, current: evaluated ?? kept, objections: next && !next.ok ? next.objections : [] }
}

import { useDeferredValue, useMemo, useRef } from 'react'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { type Checked, checkedPlan } from '../plan/checked-plan.ts'
import type { Evaluated } from '../plan/use-outcome.ts'

/** What a draft comes to; while it is invalid, what it came to before. Undefined until it was valid once. */
export interface Results {
  readonly base: Evaluated | undefined
  readonly current: Evaluated | undefined
}

export function useResults(checked: Checked, base: unknown): Results {
  const valid = useDeferredValue(checked.ok ? checked.plan : undefined)
  const last = useRef<Evaluated>(undefined)
  const before = useMemo(() => evaluated(checkedPlan(base)), [base])
  const now = useMemo(() => valid && { plan: valid, outcome: evaluatePlan(valid) }, [valid])
  if (now) last.current = now
  return { base: before, current: last.current }
}

const evaluated = (checked: Checked): Evaluated | undefined =>
  checked.ok ? { plan: checked.plan, outcome: evaluatePlan(checked.plan) } : undefined

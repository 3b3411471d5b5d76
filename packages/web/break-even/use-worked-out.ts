import { useEffect, useRef, useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import { type WorkedOut, workOut } from './work-out.ts'

export type Work =
  | { readonly state: 'not-yet' | 'working' }
  /** Worked out of the plan as it was before it was turned. */
  | { readonly state: 'outdated' }
  | { readonly state: 'here'; readonly found: WorkedOut }

/** Lets the page draw and listen between two questions. */
const breath = () => new Promise((done) => setTimeout(done))

/** Works out what would make a plan pay once it is asked to; a plan that is turned meanwhile is given up. */
export function useWorkedOut(plan: Plan): { readonly work: Work; readonly start: () => void } {
  const [held, setHeld] = useState<{ of: Plan; found: WorkedOut | undefined }>()
  const shown = useRef<Plan>(undefined)
  useEffect(() => {
    shown.current = plan
    return () => {
      shown.current = undefined
    }
  }, [plan])

  const start = () => {
    setHeld({ of: plan, found: undefined })
    const isWanted = async () => {
      await breath()
      return shown.current === plan
    }
    void workOut(plan, isWanted).then((found) => found && setHeld({ of: plan, found }))
  }
  return { work: workOf(held, plan), start }
}

function workOf(held: { of: Plan; found: WorkedOut | undefined } | undefined, plan: Plan): Work {
  if (!held) return { state: 'not-yet' }
  if (held.of !== plan) return { state: 'outdated' }
  return held.found ? { state: 'here', found: held.found } : { state: 'working' }
}

import { useEffect, useRef, useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'
import { type Begun, begin } from '../drafts/begin.ts'
import type { Address } from '../navigation/address.ts'

export type BegunState =
  | { readonly state: 'asked' | 'gone' }
  | { readonly state: 'here'; readonly begun: Begun }
  | { readonly state: 'failed'; readonly problem: ApiProblem }

/** The draft that the address names, or one begun from the preset or stored plan that it names. */
export function useBegun({ draft, preset, plan, revision, lang }: Address): BegunState {
  const [held, setHeld] = useState<BegunState>({ state: 'asked' })
  const opened = useRef<string>(undefined)
  useEffect(() => {
    // A draft that was begun here only now has an address.
    if (draft !== undefined && draft === opened.current) return
    let wanted = true
    const hold = (next: BegunState) => {
      if (!wanted) return
      opened.current = next.state === 'here' ? next.begun.id : undefined
      setHeld(next)
    }
    setHeld({ state: 'asked' })
    begin(lang, { draft, preset, plan, revision }).then(
      (begun) => hold(begun ? { state: 'here', begun } : { state: 'gone' }),
      (error: unknown) => hold({ state: 'failed', problem: problemOf(error) }),
    )
    return () => {
      wanted = false
    }
  }, [draft, preset, plan, revision])
  return held
}

import { useEffect, useState } from 'react'
import { type ApiProblem, problemOf } from './api-problem.ts'

export type Answer<T> =
  | { readonly state: 'asked' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: ApiProblem }

/** Asks whenever the question changes; an answer to an earlier question is dropped. */
export function useRequest<T>(ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'asked' })
  useEffect(() => {
    let current = true
    setAnswer({ state: 'asked' })
    ask().then(
      (value) => current && setAnswer({ state: 'here', value }),
      (error: unknown) => current && setAnswer({ state: 'failed', problem: problemOf(error) }),
    )
    return () => {
      current = false
    }
  }, [ask])
  return answer
}

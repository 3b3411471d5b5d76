import { useState } from 'react'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'

export interface Action {
  readonly busy: boolean
  readonly problem: ApiProblem | undefined
  /** Does one thing at a time; true once it is done. */
  readonly act: (what: () => Promise<unknown>) => Promise<boolean>
}

/** Something that is asked of the API and may fail. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const act = async (what: () => Promise<unknown>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await what()
      return true
    } catch (error) {
      setProblem(problemOf(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, act }
}

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import type { Locale } from '#words/locale.ts'
import type { Address } from './address.ts'
import { readPlan, readPreset, type Tagged } from './api.ts'
import { ApiProblem } from './api-problem.ts'

/** The plan that is looked at, and where it is stored. */
export interface Subject {
  readonly plan: Plan
  readonly stored?: Tagged
}

export type SubjectState =
  | { readonly state: 'asked' }
  | { readonly state: 'here'; readonly subject: Subject }
  | { readonly state: 'failed'; readonly problem: ApiProblem }

export interface Subjects {
  readonly current: SubjectState
  /** What was just saved, so that it is not asked for again. */
  readonly take: (saved: Tagged) => void
  readonly retry: () => void
}

/** The preset or stored plan that the address names. */
export function useSubject({ preset, plan: id, lang }: Address): Subjects {
  const [current, setCurrent] = useState<SubjectState>({ state: 'asked' })
  const [attempt, setAttempt] = useState(0)
  const taken = useRef<string>(undefined)
  const language = useRef(lang)
  language.current = lang
  const failed = current.state === 'failed'

  useEffect(() => {
    if (id !== undefined && taken.current === id) return
    let wanted = true
    taken.current = undefined
    setCurrent({ state: 'asked' })
    read(language.current, preset, id).then(
      (subject) => wanted && setCurrent({ state: 'here', subject }),
      (error: unknown) => wanted && setCurrent({ state: 'failed', problem: problemOf(error) }),
    )
    return () => {
      wanted = false
    }
  }, [preset, id, attempt, failed ? lang : ''])

  const take = useCallback((saved: Tagged) => {
    taken.current = saved.stored.id
    setCurrent({ state: 'here', subject: { plan: saved.stored.plan, stored: saved } })
  }, [])
  return { current, take, retry: () => setAttempt((count) => count + 1) }
}

async function read(lang: Locale, preset: string | undefined, id: string | undefined): Promise<Subject> {
  if (id !== undefined) {
    const stored = await readPlan(lang, id)
    return { plan: stored.stored.plan, stored }
  }
  return { plan: (await readPreset(lang, preset ?? '')).plan }
}

const problemOf = (error: unknown): ApiProblem =>
  error instanceof ApiProblem ? error : new ApiProblem(undefined, error)

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import type { StoredPlan } from '#contract/stored-plan.ts'
import type { Locale } from '#words/locale.ts'
import { readPlan, readPreset, type Tagged } from '../api/api.ts'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'
import { readRevision } from '../api/plan-life.ts'
import { begin } from '../drafts/begin.ts'
import type { Address } from '../navigation/address.ts'
import { itemText } from '../navigation/compared-item.ts'
import { checkedPlan } from './checked-plan.ts'

/** The plan that is looked at, and where it is stored. */
export interface Subject {
  readonly plan: Plan
  readonly stored?: Tagged
  /** A draft of this browser that it is, by id. */
  readonly draft?: string
  /** The revision that the address names: it is looked at, and not saved over. */
  readonly past?: StoredPlan
}

export type SubjectState =
  | { readonly state: 'asked' }
  | { readonly state: 'here'; readonly subject: Subject }
  | { readonly state: 'failed'; readonly problem: ApiProblem }
  /** A draft that breaks rules, or is not in this browser. */
  | { readonly state: 'invalid' | 'gone' }

export interface Subjects {
  readonly current: SubjectState
  /** What was just saved, so that it is not asked for again. */
  readonly take: (saved: Tagged) => void
  readonly retry: () => void
}

/** The preset or stored plan that the address names. */
export function useSubject({ preset, plan: id, revision, draft, lang }: Address): Subjects {
  const [held, setHeld] = useState<{ of: string; current: SubjectState }>()
  const [attempt, setAttempt] = useState(0)
  const taken = useRef<string>(undefined)
  const asked = useRef(lang)
  const of = draft ?? (id === undefined ? (preset ?? '') : itemText({ plan: id, revision }))
  const current = held?.of === of ? held.current : waiting

  useEffect(() => {
    if (taken.current === of) return
    let wanted = true
    taken.current = undefined
    asked.current = lang
    setHeld(undefined)
    const hold = (next: SubjectState) => wanted && setHeld({ of, current: next })
    const asking = draft === undefined ? read(lang, preset, id, revision) : readDraft(lang, draft)
    asking.then(hold, (error: unknown) => hold({ state: 'failed', problem: problemOf(error) }))
    return () => {
      wanted = false
    }
  }, [preset, id, revision, draft, of, attempt])

  // What went wrong is said in the language it was asked in.
  useEffect(() => {
    if (current.state === 'failed' && asked.current !== lang) setAttempt((count) => count + 1)
  }, [current.state, lang])

  const take = useCallback((saved: Tagged) => {
    const { id: of, plan } = saved.stored
    taken.current = of
    setHeld({ of, current: { state: 'here', subject: { plan, stored: saved } } })
  }, [])
  return { current, take, retry: () => setAttempt((count) => count + 1) }
}

const waiting: SubjectState = { state: 'asked' }

const here = (subject: Subject): SubjectState => ({ state: 'here', subject })

async function readDraft(lang: Locale, draft: string): Promise<SubjectState> {
  const begun = await begin(lang, { draft })
  if (!begun) return { state: 'gone' }
  const checked = checkedPlan(begun.plan)
  if (!checked.ok) return { state: 'invalid' }
  return here({ plan: checked.plan, draft, ...(begun.stored ? { stored: begun.stored } : {}) })
}

async function read(
  lang: Locale,
  preset: string | undefined,
  id: string | undefined,
  revision: number | undefined,
): Promise<SubjectState> {
  if (id !== undefined && revision !== undefined) {
    const past = await readRevision(lang, id, revision)
    return here({ plan: past.plan, past })
  }
  if (id !== undefined) {
    const stored = await readPlan(lang, id)
    return here({ plan: stored.stored.plan, stored })
  }
  return here({ plan: (await readPreset(lang, preset ?? '')).plan })
}

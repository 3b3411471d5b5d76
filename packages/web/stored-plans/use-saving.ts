import { useRef, useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import type { Locale } from '#words/locale.ts'
import { createPlan, readPlan, savePlan, type Tagged } from '../api/api.ts'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'
import { freshKey } from './fresh-key.ts'

export type SavingState =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'failed'; readonly problem: ApiProblem }
  /** Somebody saved another revision since this one was read. */
  | { readonly state: 'clash'; readonly problem: ApiProblem }

export interface Saving {
  readonly saving: SavingState
  readonly saveNew: (plan: Plan, note?: string) => Promise<Tagged | undefined>
  readonly saveRevision: (plan: Plan, over: Tagged, note?: string) => Promise<Tagged | undefined>
  readonly readLatest: (id: string) => Promise<Tagged | undefined>
  readonly settle: () => void
}

const clashes = [409, 412]

/** Saves plans, each at most once however often it is tried. */
export function useSaving(lang: Locale): Saving {
  const [saving, setSaving] = useState<SavingState>({ state: 'idle' })
  const sent = useRef<{ body: string; key: string }>(undefined)

  const attempt = async (write: () => Promise<Tagged>): Promise<Tagged | undefined> => {
    setSaving({ state: 'saving' })
    try {
      const saved = await write()
      setSaving({ state: 'idle' })
      return saved
    } catch (error) {
      const problem = problemOf(error)
      setSaving({ state: clashes.includes(problem.status) ? 'clash' : 'failed', problem })
      return undefined
    }
  }

  return {
    saving,
    saveNew: async (plan, note) => {
      const body = JSON.stringify({ plan, note })
      if (sent.current?.body !== body) sent.current = { body, key: freshKey() }
      const { key } = sent.current
      const saved = await attempt(() => createPlan(lang, plan, key, note))
      if (saved) sent.current = undefined
      return saved
    },
    saveRevision: (plan, over, note) => attempt(() => savePlan(lang, over.stored.id, plan, over.tag, note)),
    readLatest: (id) => attempt(() => readPlan(lang, id)),
    settle: () => setSaving({ state: 'idle' }),
  }
}

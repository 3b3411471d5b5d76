import { useEffect, useRef, useState } from 'react'
import type { Locale } from '#words/locale.ts'
import { readPlan, readPreset, type Tagged } from '../api/api.ts'
import { type ApiProblem, problemOf } from '../api/api-problem.ts'
import { readRevision } from '../api/plan-life.ts'
import { type KeptDraft, keptDraft } from '../drafts/kept-drafts.ts'
import type { Address } from '../navigation/address.ts'

/** What is edited, and what it was begun from. */
export interface Begun {
  readonly id: string
  readonly plan: unknown
  readonly base: unknown
  readonly origin: KeptDraft['origin']
  /** The revision that a save would follow. */
  readonly stored?: Tagged
}

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

type Named = { readonly [K in 'draft' | 'preset' | 'plan' | 'revision']: Address[K] | undefined }

async function begin(lang: Locale, { draft, preset, plan, revision }: Named): Promise<Begun | undefined> {
  if (draft !== undefined) {
    const kept = keptDraft(draft)
    if (!kept) return undefined
    const { id, origin, base = kept.plan } = kept
    return { id, plan: kept.plan, base, origin, ...(await storedBefore(lang, origin)) }
  }
  const id = crypto.randomUUID()
  if (plan !== undefined) {
    const { stored, tag } = await readPlan(lang, plan)
    if (revision === undefined || revision === stored.revision)
      return {
        id,
        plan: stored.plan,
        base: stored.plan,
        origin: { plan, revision: stored.revision },
        stored: { stored, tag },
      }
    const past = await readRevision(lang, plan, revision)
    return {
      id,
      plan: past.plan,
      base: past.plan,
      origin: { plan, revision },
      stored: { stored: past, tag: tagOf(revision) },
    }
  }
  const found = (await readPreset(lang, preset ?? '')).plan
  return { id, plan: found, base: found, origin: { preset: preset ?? '' } }
}

/** The revision that a draft was begun from; a draft outlives it, and is then saved as a plan of its own. */
async function storedBefore(lang: Locale, { plan, revision }: KeptDraft['origin']): Promise<{ stored?: Tagged }> {
  if (plan === undefined || revision === undefined) return {}
  try {
    return { stored: { stored: await readRevision(lang, plan, revision), tag: tagOf(revision) } }
  } catch {
    return {}
  }
}

/** A revision's entity tag is its number. */
const tagOf = (revision: number): string => `"${revision}"`

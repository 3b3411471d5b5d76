import type { Locale } from '#words/locale.ts'
import { readPlan, readPreset, type Tagged } from '../api/api.ts'
import { readRevision } from '../api/plan-life.ts'
import type { Address } from '../navigation/address.ts'
import { type KeptDraft, keptDraft } from './kept-drafts.ts'

/** What is edited, and what it was begun from. */
export interface Begun {
  readonly id: string
  readonly plan: unknown
  readonly base: unknown
  readonly origin: KeptDraft['origin']
  /** The revision that a save would follow. */
  readonly stored?: Tagged
}

type Named = { readonly [K in 'draft' | 'preset' | 'plan' | 'revision']?: Address[K] | undefined }

/** The draft that is named, or one begun from the preset or stored plan that is; undefined for a draft that is gone. */
export async function begin(lang: Locale, { draft, preset, plan, revision }: Named): Promise<Begun | undefined> {
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

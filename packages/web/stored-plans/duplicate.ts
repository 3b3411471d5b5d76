import type { Locale } from '#words/locale.ts'
import { createPlan, readPlan, type Tagged } from '../api/api.ts'
import { freshKey } from './fresh-key.ts'

/** Saves what a stored plan holds as a plan of its own. */
export async function duplicate(lang: Locale, id: string, title: string, note: string): Promise<Tagged> {
  const { plan } = (await readPlan(lang, id)).stored
  return createPlan(lang, { ...plan, meta: { ...plan.meta, title } }, freshKey(), note)
}

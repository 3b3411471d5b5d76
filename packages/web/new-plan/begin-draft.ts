import type { Locale } from '#words/locale.ts'
import { type KeptDraft, keepDraft } from '../drafts/kept-drafts.ts'
import type { Navigation } from '../navigation/use-address.ts'

/** Keeps a plan as a draft of this browser and opens it in the editor. */
export function beginDraft(
  { go }: Navigation,
  lang: Locale,
  plan: unknown,
  origin: KeptDraft['origin'] = {},
  base: unknown = plan,
): void {
  const id = crypto.randomUUID()
  keepDraft({ id, plan, base, origin, changedAt: new Date().toISOString() })
  go({ draft: id, view: 'edit', lang, turned: {} })
}

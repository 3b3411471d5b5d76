import type { VerdictSummary } from '#contract/verdict.ts'
import type { Locale } from '#words/locale.ts'

/** A preset as its card shows it. */
export interface PresetCard extends Pick<VerdictSummary, 'tone' | 'sentence'> {
  readonly id: string
  readonly title: string
  readonly note?: string
}

export type PresetCards = Readonly<Record<Locale, readonly PresetCard[]>>

/** Put in the place of this name when the page is bundled: presets and what is said of them change only with the code. */
declare const PRESET_CARDS: PresetCards

export const presetsOf = (locale: Locale): readonly PresetCard[] => PRESET_CARDS[locale]

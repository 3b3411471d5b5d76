import type { Findings } from './findings.ts'
import type { Said } from './said.ts'
import {
  bridged,
  favourable,
  noRate,
  ofProgramme,
  publicLoses,
  returned,
  severalRates,
  supported,
  uncovered,
} from './sentences.ts'

/** How a plan looks to those who would pay for it. */
export type Tone = 'favourable' | 'caution' | 'unfavourable'

/** A row of the rule: where it applies, how it sounds, and what is then said. */
export interface Row {
  readonly id: string
  readonly tone: Tone
  readonly applies: (found: Findings) => boolean
  readonly says: (found: Findings) => Said[]
}

const covered = ({ cover, uncovered }: Findings) => cover.ok && uncovered === undefined

const belowHurdle = ({ npv }: Findings) => npv === undefined || npv < 0

/**
 * The rule behind every verdict: the first row that applies speaks. A plan is favourable only where none does: debt is
 * served from its own cash, the private side earns its hurdle at the one rate that there is, and the public side does
 * not lose.
 */
export const rule: readonly Row[] = [
  {
    id: 'service-by-support',
    tone: 'unfavourable',
    applies: (found) => found.supported !== undefined && !covered(found),
    says: supported,
  },
  {
    id: 'cover-below-floor',
    tone: 'unfavourable',
    applies: (found) => found.uncovered !== undefined,
    says: uncovered,
  },
  { id: 'no-private-side', tone: 'caution', applies: ({ side }) => side === 'public', says: ofProgramme },
  { id: 'no-rate', tone: 'unfavourable', applies: ({ irr }) => !irr.ok, says: noRate },
  { id: 'several-rates', tone: 'caution', applies: ({ irr }) => irr.detail?.unique === false, says: severalRates },
  { id: 'below-hurdle', tone: 'unfavourable', applies: belowHurdle, says: returned },
  { id: 'service-bridged', tone: 'caution', applies: (found) => found.supported !== undefined, says: bridged },
  { id: 'public-loses', tone: 'caution', applies: (found) => (found.public.value ?? 0) < 0, says: publicLoses },
  { id: 'favourable', tone: 'favourable', applies: () => true, says: favourable },
]

/** The row that speaks of a plan. */
export const rowFor = (found: Findings): Row => rule.find(({ applies }) => applies(found))!

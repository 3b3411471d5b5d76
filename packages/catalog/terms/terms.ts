import type { Terms } from '#contract/terms.ts'
import { type Settled, settled } from '../citing.ts'
import { signed2026 } from './signed-2026.ts'
import { tender2025sep } from './tender-2025-09.ts'
import { tender2025h1 } from './tender-2025h1.ts'

/**
 * Terms of calls and of the deal, by id, each with the sources of its values by JSON Pointer within it. None sets
 * `publicUse`: no share of capacity for public use, and no price of it, was published.
 */
export const termsPresets: ReadonlyMap<string, Settled<Terms>> = new Map([
  ['tender-2025h1', settled<Terms>(tender2025h1)],
  ['tender-2025-09', settled<Terms>(tender2025sep)],
  ['signed-2026', settled<Terms>(signed2026)],
])

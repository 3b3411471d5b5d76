import type { Figure } from '../figure.ts'
import { assumed } from './sourced.ts'

/**
 * H100 equivalence of a part that no programme rates: that of a rated part, by the ratio of a dense throughput.
 */
export function ratedLike(
  rated: { readonly model: string; readonly h100Equivalent: Figure },
  precision: string,
  own: Figure,
  theirs: Figure,
  sure: number,
): Figure {
  const value = Math.round((rated.h100Equivalent.value * own.value * 100) / theirs.value) / 100
  return assumed(value, 'H100', sure, `No programme rates it: as ${rated.model}, by the ratio of dense ${precision}`)
}

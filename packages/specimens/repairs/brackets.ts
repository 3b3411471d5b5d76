import type { Brackets } from '#contract/tax.ts'
import type { Repair } from './repair.ts'

/** Brackets rise, and the last alone is open. */
export const openLastBracket: Repair = ({ tax }, choices) => {
  for (const one of [tax, ...(tax.later ?? [])]) {
    if (isRising(one.brackets)) continue
    const closed = one.brackets.filter(({ upTo }) => upTo !== null).toSorted((a, b) => a.upTo! - b.upTo!)
    const apart = closed.filter(({ upTo }, k) => upTo !== closed[k + 1]?.upTo)
    const kept = choices.whole(0, 1) === 0 ? apart.slice(0, -1) : apart.slice(0, mostClosed)
    one.brackets = [...kept, { upTo: null, rate: one.brackets.at(-1)!.rate }]
  }
}

const mostClosed = 7

const isRising = (brackets: Brackets) =>
  brackets.every(({ upTo }, k) =>
    k === brackets.length - 1 ? upTo === null : upTo !== null && upTo > (brackets[k - 1]?.upTo ?? 0),
  )

/** Later brackets stand in the order of their years. */
export const risingTaxYears: Repair = ({ tax }) => {
  const later = (tax.later ?? []).toSorted((a, b) => a.fromYear - b.fromYear)
  if (tax.later) tax.later = later.filter(({ fromYear }, k) => fromYear !== later[k + 1]?.fromYear)
}

import type { Brackets } from '#contract/tax.ts'
import type { Repair } from './repair.ts'

/** Brackets rise, and the last alone is open. */
export const openLastBracket: Repair = ({ tax }) => {
  tax.brackets = rising(tax.brackets)
  for (const one of tax.later ?? []) one.brackets = rising(one.brackets)
}

function rising(brackets: Brackets): Brackets {
  const isRising = brackets.every(({ upTo }, k) =>
    k === brackets.length - 1 ? upTo === null : upTo !== null && upTo > (brackets[k - 1]?.upTo ?? 0),
  )
  if (isRising) return brackets
  const ends = [...new Set(brackets.flatMap(({ upTo }) => upTo ?? []))].toSorted((a, b) => a - b)
  const closed = ends.slice(0, brackets.length - 1).map((upTo, k) => ({ upTo, rate: brackets[k]!.rate }))
  return [...closed, { upTo: null, rate: brackets.at(-1)!.rate }]
}

/** Later brackets stand in the order of their years. */
export const risingTaxYears: Repair = ({ tax }) => {
  const later = (tax.later ?? []).toSorted((a, b) => a.fromYear - b.fromYear)
  if (tax.later) tax.later = later.filter(({ fromYear }, k) => fromYear !== later[k + 1]?.fromYear)
}

import { monthIndex } from '#contract/rules/rule.ts'
import { monthOf } from './paths.ts'
import { folded, type Repair } from './repair.ts'

/** Someone with a part holds common shares. */
export const commonShares: Repair = ({ terms: { shareholders } }) => {
  const holders = shareholders.filter(({ share }) => share > 0)
  if (!holders.some(({ instrument }) => instrument.kind === 'common')) holders[0]!.instrument = { kind: 'common' }
}

/** A put is between two sides that both hold common shares. */
export const putBetweenSides: Repair = ({ terms }) => {
  const holds = (side: string) =>
    terms.shareholders.some((one) => one.side === side && one.share > 0 && one.instrument.kind === 'common')
  if (!holds('public') || !holds('private')) terms.put = null
}

/** A put that names its month names one of the plan. */
export const putInside: Repair = ({ meta, terms: { put } }) => {
  if (put && put.month !== 'dissolution')
    put.month = monthOf(meta, folded(Math.max(0, monthIndex({ meta }, put.month)), meta.horizonMonths - 1))
}

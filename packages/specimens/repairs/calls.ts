import { monthIndex } from '#contract/rules/rule.ts'
import { monthOf } from './paths.ts'
import { folded, type Repair } from './repair.ts'

/** Calls by date divide a stated commitment, rise, and have called all of it in construction. */
export const dueCalls: Repair = ({ meta, finance }, choices) => {
  const { calls, sizing, constructionMonths } = finance
  if (calls?.kind !== 'schedule') return
  if (sizing.kind !== 'equity') {
    if (choices.whole(0, 1) === 0) finance.sizing = { kind: 'equity', amount: choices.number(0, 1e12) }
    else {
      delete finance.calls
      return
    }
  }
  const inside = calls.calledShare.map(({ from }) => folded(monthIndex({ meta }, from), constructionMonths - 1))
  const months = [...new Set(inside)].toSorted((a, b) => a - b)
  const shares = calls.calledShare.map(({ value }) => value).toSorted((a, b) => a - b)
  calls.calledShare = months.map((month, k) => ({
    from: monthOf(meta, month),
    value: k === months.length - 1 ? 1 : shares[k]!,
  }))
}

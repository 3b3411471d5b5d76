import { monthAt, monthNumber } from '#contract/rules/rule.ts'

/** A step after the last one: a year later, at the same value. */
export function nextStep(steps: readonly unknown[], start: string): { from: string; value: unknown } {
  const last = steps.at(-1)
  if (typeof last !== 'object' || last === null || !('from' in last) || !('value' in last))
    return { from: start, value: 0 }
  const month = typeof last.from === 'string' ? monthNumber(last.from) : Number.NaN
  return { from: Number.isNaN(month) ? start : monthAt(month + 12), value: last.value }
}

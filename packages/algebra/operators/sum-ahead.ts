import { apply, type Expression, type Operand } from '../expression.ts'
import type { Operator } from '../operator.ts'
import { requireMonths } from './lag.ts'

export const sumAheadOperator: Operator<number | null> = {
  name: 'sum-ahead',
  reach: 'ahead',
  pointwise: false,
  gathers: 'sum',
  unit: ([value]) => value!,
  evaluate(out, args, from, to, months) {
    const value = args[0]!
    if (months === null) {
      for (let t = value.length - 1, sum = 0; t >= from; t--) {
        if (t < to) out[t] = sum
        sum += value[t]!
      }
      return
    }
    for (let t = from; t < to; t++) {
      let sum = 0
      for (let s = Math.min(value.length - 1, t + months); s > t; s--) sum += value[s]!
      out[t] = sum
    }
  },
  adjoint(bar, [valueBar], _out, _args, from, to, months) {
    if (months === null) {
      for (let t = from, worth = 0; t + 1 < bar.length; t++) {
        if (t < to) worth += bar[t]!
        valueBar![t + 1]! += worth
      }
      return
    }
    for (let t = from; t < to; t++) {
      if (bar[t] === 0) continue
      for (let s = t + 1; s <= Math.min(bar.length - 1, t + months); s++) valueBar![s]! += bar[t]!
    }
  },
  text: ([value], months, phrase) => ({
    text:
      months === null
        ? phrase('operator.sum-to-end', { value: value!.text })
        : phrase('operator.sum-ahead', { value: value!.text, months }),
    binds: 3,
  }),
  reads(t, _, months, calendar) {
    const end = calendar.months - 1
    const last = months === null ? end : Math.min(end, t + months)
    return t + 1 <= last ? [t + 1, last] : null
  },
  sheet: ([value], months) => ({ text: `SUM(${value!.cells(1, months)})`, binds: 3 }),
}

/**
 * The sum of the months after this one: the next `months`, or all to the end of the plan. May not stand inside a cycle.
 * @throws {RangeError} when months is given and not a whole number of at least 1
 * @example sumAhead(debtService, 6) // target of a debt-service reserve
 */
export function sumAhead(value: Operand, months?: number): Expression {
  if (months !== undefined) requireMonths(months)
  return apply(sumAheadOperator, [value], months ?? null)
}

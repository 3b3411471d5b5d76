import { apply, type Expression, type Operand } from '../expression.ts'
import type { Operator } from '../operator.ts'

export const sumAheadOperator: Operator<number | null> = {
  name: 'sum-ahead',
  reach: 'ahead',
  pointwise: false,
  unit: ([value]) => value!,
  evaluate(out, args, from, to, months) {
    const value = args[0]!
    const last = value.length
    for (let t = from; t < to; t++) {
      let sum = 0
      for (let s = t + 1; s < (months === null ? last : Math.min(last, t + 1 + months)); s++) sum += value[s]!
      out[t] = sum
    }
  },
  text: ([value], months, phrase) => ({
    text:
      months === null
        ? phrase('operator.sum-to-end', { value: value!.text })
        : phrase('operator.sum-ahead', { value: value!.text, months }),
    binds: 3,
  }),
  reads(t, _, months, all) {
    const last = months === null ? all - 1 : Math.min(all - 1, t + months)
    return t + 1 <= last ? [t + 1, last] : null
  },
}

/**
 * The sum of the months after this one: the next `months`, or all to the end of the plan. May not stand inside a cycle.
 * @throws {RangeError} when months is given and not a whole number of at least 1
 * @example sumAhead(debtService, 6) // target of a debt-service reserve
 */
export function sumAhead(value: Operand, months?: number): Expression {
  if (months !== undefined && (!Number.isInteger(months) || months < 1)) {
    throw new RangeError(`months must be a whole number of at least 1, got ${months}`)
  }
  return apply(sumAheadOperator, [value], months ?? null)
}

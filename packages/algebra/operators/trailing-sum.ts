import { apply, type Expression, type Operand } from '../expression.ts'
import type { Operator } from '../operator.ts'
import { trailingCells } from '../sheet.ts'
import { requireMonths } from './lag.ts'

export const trailingSumOperator: Operator<number> = {
  name: 'trailing-sum',
  reach: 'now',
  pointwise: false,
  gathers: 'sum',
  unit: ([value]) => value!,
  // Summed afresh each month: a running difference would leave the rounding of large months behind.
  evaluate(out, args, from, to, months) {
    const value = args[0]!
    for (let t = from; t < to; t++) {
      let sum = 0
      for (let s = Math.max(0, t - months + 1); s <= t; s++) sum += value[s]!
      out[t] = sum
    }
  },
  adjoint(bar, [valueBar], _out, _args, from, to, months) {
    for (let t = from; t < to; t++) {
      if (bar[t] === 0) continue
      for (let s = Math.max(0, t - months + 1); s <= t; s++) valueBar![s]! += bar[t]!
    }
  },
  text: ([value], months, phrase) => ({
    text: phrase('operator.trailing-sum', { value: value!.text, months }),
    binds: 3,
  }),
  reads: (t, _, months) => [Math.max(0, t - months + 1), t],
  sheet: ([value], months, place) => ({ text: `SUM(${trailingCells(value!, months, place)})`, binds: 3 }),
}

/**
 * The sum of this month and those before it, `months` in all.
 * @throws {RangeError} when months is not a whole number of at least 1
 * @example trailingSum(cfads, 12)
 */
export function trailingSum(value: Operand, months: number): Expression {
  requireMonths(months)
  return apply(trailingSumOperator, [value], months)
}

import { apply, type Expression, type Operand } from '../expression.ts'
import type { Operator } from '../operator.ts'
import { requireMonths } from './lag.ts'

export const leadOperator: Operator<number> = {
  name: 'lead',
  reach: 'ahead',
  pointwise: false,
  sums: () => [[0]],
  unit: ([value]) => value!,
  evaluate(out, args, from, to, months) {
    const value = args[0]!
    for (let t = from; t < to; t++) out[t] = t + months < value.length ? value[t + months]! : 0
  },
  adjoint(bar, [valueBar], _out, _args, from, to, months) {
    for (let t = from; t < Math.min(to, bar.length - months); t++) valueBar![t + months]! += bar[t]!
  },
  text: ([value], months, phrase) => ({ text: phrase('operator.lead', { value: value!.text, months }), binds: 3 }),
  reads: (t, _, lead, { months }) => (t + lead < months ? [t + lead, t + lead] : null),
  // An empty cell after the plan is not a number to every function.
  sheet: ([value], months) => ({ text: `N(${value!.cell(months)})`, binds: 3 }),
}

/**
 * The value some months later; 0 after the plan. May not stand inside a cycle.
 * @param months at least 1
 * @throws {RangeError} when months is not a whole number of at least 1
 */
export function lead(value: Operand, months = 1): Expression {
  requireMonths(months)
  return apply(leadOperator, [value], months)
}

import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { commonUnit } from './common-unit.ts'

export const plusOperator: Operator<null> = {
  name: 'plus',
  reach: 'now',
  pointwise: true,
  sums: (count) => [Array.from({ length: count }, (_, k) => k)],
  unit: (args) => commonUnit('add', args),
  evaluate(out, args, from, to) {
    const [first, second] = args as [Float64Array, Float64Array]
    if (args.length === 1) for (let t = from; t < to; t++) out[t] = first[t]!
    else for (let t = from; t < to; t++) out[t] = first[t]! + second[t]!
    for (let i = 2; i < args.length; i++) {
      const next = args[i]!
      for (let t = from; t < to; t++) out[t]! += next[t]!
    }
  },
  step(out, args) {
    const [first, second] = args as [Float64Array, Float64Array]
    if (args.length === 2)
      return (t) => {
        out[t] = first[t]! + second[t]!
      }
    return (t) => {
      let value = first[t]!
      for (let i = 1; i < args.length; i++) value += args[i]![t]!
      out[t] = value
    }
  },
  adjoint(bar, bars, _out, _args, from, to) {
    for (let i = 0; i < bars.length; i++) {
      const argBar = bars[i]!
      for (let t = from; t < to; t++) argBar[t]! += bar[t]!
    }
  },
  text: (args) => ({ text: args.map((part) => bracket(part, 1)).join(' + '), binds: 1 }),
  reads: sameMonth,
  sheet: (args) => ({ text: args.map((part) => bracket(part, 1)).join('+'), binds: 1 }),
}

/**
 * The sum of all terms, of one unit; 0 of none.
 * @example plus(energy, staff, maintenance)
 */
export function plus(...terms: readonly Operand[]): Expression {
  return apply(plusOperator, terms.length > 0 ? terms : [0], null)
}

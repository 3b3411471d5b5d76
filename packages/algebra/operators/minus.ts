import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { commonUnit } from './common-unit.ts'

export const minusOperator: Operator<null> = {
  name: 'minus',
  reach: 'now',
  pointwise: true,
  sums: (count) => [Array.from({ length: count }, (_, k) => k)],
  unit: (args) => commonUnit('subtract', args),
  evaluate(out, args, from, to) {
    const [first, second] = args as [Float64Array, Float64Array]
    if (args.length === 1) for (let t = from; t < to; t++) out[t] = first[t]!
    else for (let t = from; t < to; t++) out[t] = first[t]! - second[t]!
    for (let i = 2; i < args.length; i++) {
      const next = args[i]!
      for (let t = from; t < to; t++) out[t]! -= next[t]!
    }
  },
  step(out, args) {
    const [first, second] = args as [Float64Array, Float64Array]
    if (args.length === 2)
      return (t) => {
        out[t] = first[t]! - second[t]!
      }
    return (t) => {
      let value = first[t]!
      for (let i = 1; i < args.length; i++) value -= args[i]![t]!
      out[t] = value
    }
  },
  adjoint(bar, bars, _out, _args, from, to) {
    for (let i = 0; i < bars.length; i++) {
      const argBar = bars[i]!
      if (i === 0) for (let t = from; t < to; t++) argBar[t]! += bar[t]!
      else for (let t = from; t < to; t++) argBar[t]! -= bar[t]!
    }
  },
  text: ([first, ...rest]) => ({
    text: [bracket(first!, 1), ...rest.map((part) => bracket(part, 2))].join(' − '),
    binds: 1,
  }),
  reads: sameMonth,
  sheet: ([first, ...rest]) => ({
    text: [bracket(first!, 1), ...rest.map((part) => bracket(part, 2))].join('-'),
    binds: 1,
  }),
}

/**
 * The first term less all the others, of one unit.
 * @example minus(revenue, opex, tax)
 */
export function minus(first: Operand, ...rest: readonly Operand[]): Expression {
  return apply(minusOperator, [first, ...rest], null)
}

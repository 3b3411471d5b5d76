import { apply, type Expression, type Operand } from '../expression.ts'
import { type Operator, sameMonth } from '../operator.ts'
import { betweenChosen, toChosen } from './chosen.ts'
import { commonUnit } from './common-unit.ts'

export const greatestOperator: Operator<null> = {
  name: 'greatest',
  reach: 'now',
  pointwise: true,
  unit: (args) => commonUnit('compare', args),
  evaluate(out, args, from, to) {
    const [first, second] = args as [Float64Array, Float64Array]
    if (args.length === 1) for (let t = from; t < to; t++) out[t] = first[t]!
    else for (let t = from; t < to; t++) out[t] = second[t]! > first[t]! ? second[t]! : first[t]!
    for (let i = 2; i < args.length; i++) {
      const next = args[i]!
      for (let t = from; t < to; t++) if (next[t]! > out[t]!) out[t] = next[t]!
    }
  },
  step(out, args) {
    const [first, second] = args as [Float64Array, Float64Array]
    if (args.length === 2)
      return (t) => {
        out[t] = second[t]! > first[t]! ? second[t]! : first[t]!
      }
    return (t) => {
      let value = first[t]!
      for (let i = 1; i < args.length; i++) if (args[i]![t]! > value) value = args[i]![t]!
      out[t] = value
    }
  },
  adjoint: toChosen,
  edges: betweenChosen,
  text: (args) => ({ text: `max(${args.map((part) => part.text).join(', ')})`, binds: 3 }),
  reads: sameMonth,
  sheet: (args) => ({ text: `MAX(${args.map((part) => part.text).join(',')})`, binds: 3 }),
}

/**
 * The largest of one or more terms of one unit, month by month.
 * @throws {RangeError} of no term
 * @example greatest(income, 0)
 */
export function greatest(...terms: readonly Operand[]): Expression {
  if (terms.length === 0) throw new RangeError('the largest of no term')
  return apply(greatestOperator, terms, null)
}

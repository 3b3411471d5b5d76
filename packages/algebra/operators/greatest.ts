import { apply, type Expression, type Operand } from '../expression.ts'
import { type Operator, sameMonth } from '../operator.ts'
import { commonUnit } from './common-unit.ts'

export const greatestOperator: Operator<null> = {
  name: 'greatest',
  reach: 'now',
  pointwise: true,
  unit: (args) => commonUnit('compare', args),
  evaluate(out, args, from, to) {
    const first = args[0]!
    for (let t = from; t < to; t++) out[t] = first[t]!
    for (let i = 1; i < args.length; i++) {
      const next = args[i]!
      for (let t = from; t < to; t++) if (next[t]! > out[t]!) out[t] = next[t]!
    }
  },
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

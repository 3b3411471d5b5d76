import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { commonUnit } from './common-unit.ts'

export const plusOperator: Operator<null> = {
  name: 'plus',
  reach: 'now',
  pointwise: true,
  unit: (args) => commonUnit('add', args),
  evaluate(out, args, from, to) {
    const first = args[0]!
    for (let t = from; t < to; t++) out[t] = first[t]!
    for (let i = 1; i < args.length; i++) {
      const next = args[i]!
      for (let t = from; t < to; t++) out[t]! += next[t]!
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

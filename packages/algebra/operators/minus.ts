import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { commonUnit } from './common-unit.ts'

export const minusOperator: Operator<null> = {
  name: 'minus',
  reach: 'now',
  pointwise: true,
  unit: (args) => commonUnit('subtract', args),
  evaluate(out, args, from, to) {
    const first = args[0]!
    for (let t = from; t < to; t++) out[t] = first[t]!
    for (let i = 1; i < args.length; i++) {
      const next = args[i]!
      for (let t = from; t < to; t++) out[t]! -= next[t]!
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

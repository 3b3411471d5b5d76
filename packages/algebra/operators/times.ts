import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { anyUnit, dimensionless, multiplyUnits } from '../unit.ts'

export const timesOperator: Operator<null> = {
  name: 'times',
  reach: 'now',
  pointwise: true,
  unit: (args) => (args.includes(anyUnit) ? anyUnit : args.reduce(multiplyUnits, dimensionless)),
  evaluate(out, args, from, to) {
    const first = args[0]!
    for (let t = from; t < to; t++) out[t] = first[t]!
    for (let i = 1; i < args.length; i++) {
      const next = args[i]!
      for (let t = from; t < to; t++) out[t]! *= next[t]!
    }
  },
  text: (args) => ({ text: args.map((part) => bracket(part, 2)).join(' × '), binds: 2 }),
  reads: sameMonth,
  sheet: (args) => ({ text: args.map((part) => bracket(part, 2)).join('*'), binds: 2 }),
}

/**
 * The product of all factors, 1 of none; their units multiply.
 * @example times(energyPrice, energy) // KRW/kWh × kWh = KRW
 */
export function times(...factors: readonly Operand[]): Expression {
  return apply(timesOperator, factors.length > 0 ? factors : [1], null)
}

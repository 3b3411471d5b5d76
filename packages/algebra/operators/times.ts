import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { anyUnit, dimensionless, multiplyUnits } from '../unit.ts'

export const timesOperator: Operator<null> = {
  name: 'times',
  reach: 'now',
  pointwise: true,
  sums: (count) => Array.from({ length: count }, (_, k) => [k]),
  unit: (args) => (args.includes(anyUnit) ? anyUnit : args.reduce(multiplyUnits, dimensionless)),
  evaluate(out, args, from, to) {
    const [first, second] = args as [Float64Array, Float64Array]
    if (args.length === 1) for (let t = from; t < to; t++) out[t] = first[t]!
    else for (let t = from; t < to; t++) out[t] = first[t]! * second[t]!
    for (let i = 2; i < args.length; i++) {
      const next = args[i]!
      for (let t = from; t < to; t++) out[t]! *= next[t]!
    }
  },
  step(out, args) {
    const [first, second] = args as [Float64Array, Float64Array]
    if (args.length === 2)
      return (t) => {
        out[t] = first[t]! * second[t]!
      }
    return (t) => {
      let value = first[t]!
      for (let i = 1; i < args.length; i++) value *= args[i]![t]!
      out[t] = value
    }
  },
  adjoint(bar, bars, _, args, from, to) {
    if (args.length === 2) {
      const [first, second] = args as [Float64Array, Float64Array]
      const [firstBar, secondBar] = bars as [Float64Array, Float64Array]
      for (let t = from; t < to; t++) {
        const worth = bar[t]!
        if (worth === 0) continue
        firstBar[t]! += worth * second[t]!
        secondBar[t]! += worth * first[t]!
      }
      return
    }
    for (let i = 0; i < args.length; i++) {
      for (let t = from; t < to; t++) {
        if (bar[t] === 0) continue
        let rest = bar[t]!
        for (let j = 0; j < args.length; j++) if (j !== i) rest *= args[j]![t]!
        bars[i]![t]! += rest
      }
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

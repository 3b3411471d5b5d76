import { isEdge } from '../edge.ts'
import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { anyUnit, divideUnits } from '../unit.ts'

export const overOperator: Operator<null> = {
  name: 'over',
  reach: 'now',
  pointwise: true,
  sums: () => [[0]],
  unit: ([above, below]) => (above === anyUnit ? anyUnit : divideUnits(above!, below!)),
  evaluate(out, args, from, to) {
    const above = args[0]!
    const below = args[1]!
    for (let t = from; t < to; t++) out[t] = above[t] === 0 ? 0 : above[t]! / below[t]!
  },
  step(out, args) {
    const [above, below] = args as [Float64Array, Float64Array]
    return (t) => {
      out[t] = above[t] === 0 ? 0 : above[t]! / below[t]!
    }
  },
  adjoint(bar, [aboveBar, belowBar], out, [, below], from, to) {
    for (let t = from; t < to; t++) {
      if (bar[t] === 0 || below![t] === 0) continue
      const share = bar[t]! / below![t]!
      aboveBar![t]! += share
      belowBar![t]! -= share * out[t]!
    }
  },
  edges(cross, _, [above, below], t, [, near]) {
    if (above![t] === 0 && isEdge(below![t]!, 0, near!)) cross(1, t, 1)
  },
  text: ([above, below]) => ({ text: `${bracket(above!, 2)} ÷ ${bracket(below!, 3)}`, binds: 2 }),
  reads: sameMonth,
  sheet([above, below]) {
    const quotient = `${bracket(above!, 2)}/${bracket(below!, 3)}`
    const fails = !below!.constant
    if (above!.constant || below!.constant) return { text: quotient, binds: 2, fails }
    return { text: `IF(${bracket(above!, 1)}=0,0,${quotient})`, binds: 3, fails }
  },
}

/**
 * A quotient; units divide. 0 ÷ 0 is 0, so that a share of nothing is nothing; any other division by zero is
 * infinite and trips the integrity check for finite lines unless a `when` guards it.
 * @example over(itKw, constant(1000, 'kW/MW'))
 */
export function over(above: Operand, below: Operand): Expression {
  return apply(overOperator, [above, below], null)
}

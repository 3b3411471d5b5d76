import { isEdge } from '../edge.ts'
import { apply, type Expression, type Operand } from '../expression.ts'
import { type Operator, sameMonth } from '../operator.ts'

export const absoluteOperator: Operator<null> = {
  name: 'absolute',
  reach: 'now',
  pointwise: true,
  unit: ([value]) => value!,
  evaluate(out, args, from, to) {
    const value = args[0]!
    for (let t = from; t < to; t++) out[t] = Math.abs(value[t]!)
  },
  adjoint(bar, [valueBar], _, [value], from, to) {
    for (let t = from; t < to; t++) valueBar![t]! += Math.sign(value![t]!) * bar[t]!
  },
  edges(cross, _, [value], t, [near]) {
    if (isEdge(value![t]!, 0, near!)) cross(0, t, 1)
  },
  text: ([value]) => ({ text: `|${value!.text}|`, binds: 3 }),
  reads: sameMonth,
  sheet: ([value]) => ({ text: `ABS(${value!.text})`, binds: 3 }),
}

/**
 * The size of a value without its sign.
 * @example absolute(minus(assets, claims))
 */
export function absolute(value: Operand): Expression {
  return apply(absoluteOperator, [value], null)
}

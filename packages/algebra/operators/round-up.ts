import { isEdge, likeRamp } from '../edge.ts'
import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { sheetNumber } from '../sheet.ts'

/** A count that arithmetic left a hair above a whole number is that whole number. */
const HAIR = 1e-9

export const roundUpOperator: Operator<null> = {
  name: 'round-up',
  reach: 'now',
  pointwise: true,
  unit: ([value]) => value!,
  evaluate(out, args, from, to) {
    const value = args[0]!
    for (let t = from; t < to; t++) out[t] = Math.ceil(value[t]! - HAIR) + 0
  },
  adjoint() {},
  acrossSteps: likeRamp,
  edges(cross, _, [value], t, [near]) {
    if (isEdge(value![t]!, Math.round(value![t]!), near!)) cross(0, t, 1)
  },
  text: ([value]) => ({ text: `⌈${value!.text}⌉`, binds: 3 }),
  reads: sameMonth,
  sheet: ([value]) => ({ text: `-INT(${sheetNumber(HAIR)}-${bracket(value!, 2)})`, binds: 0 }),
}

/**
 * The next whole number: nodes, racks and halls come whole. Within 1e-9 above a whole number it is that number.
 * @example roundUp(over(accelerators, acceleratorsPerNode))
 */
export function roundUp(value: Operand): Expression {
  return apply(roundUpOperator, [value], null)
}

/**
 * The whole number below: as many whole ones as fit.
 * @example roundDown(over(rackEnvelopeKw, nodeKw))
 */
export function roundDown(value: Operand): Expression {
  return apply(roundDownOperator, [value], null)
}

export const roundDownOperator: Operator<null> = {
  name: 'round-down',
  reach: 'now',
  pointwise: true,
  unit: ([value]) => value!,
  evaluate(out, args, from, to) {
    const value = args[0]!
    for (let t = from; t < to; t++) out[t] = Math.floor(value[t]! + HAIR)
  },
  adjoint() {},
  acrossSteps: likeRamp,
  edges(cross, _, [value], t, [near]) {
    if (isEdge(value![t]!, Math.round(value![t]!), near!)) cross(0, t, 1)
  },
  text: ([value]) => ({ text: `⌊${value!.text}⌋`, binds: 3 }),
  reads: sameMonth,
  sheet: ([value]) => ({ text: `INT(${bracket(value!, 1)}+${sheetNumber(HAIR)})`, binds: 3 }),
}

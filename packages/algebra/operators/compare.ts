import { isEdge, likeDifference } from '../edge.ts'
import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { dimensionless } from '../unit.ts'
import { commonUnit } from './common-unit.ts'

type Comparison = '≥' | '>' | '='

export const compareOperator: Operator<Comparison> = {
  name: 'compare',
  reach: 'now',
  pointwise: true,
  unit(args) {
    commonUnit('compare', args)
    return dimensionless
  },
  evaluate(out, args, from, to, comparison) {
    const left = args[0]!
    const right = args[1]!
    // One loop for each: a test called for every month costs more than all the months' comparing.
    if (comparison === '≥') for (let t = from; t < to; t++) out[t] = left[t]! >= right[t]! ? 1 : 0
    else if (comparison === '>') for (let t = from; t < to; t++) out[t] = left[t]! > right[t]! ? 1 : 0
    else for (let t = from; t < to; t++) out[t] = left[t]! === right[t]! ? 1 : 0
  },
  adjoint() {},
  acrossSteps: likeDifference,
  edges(cross, _, [left, right], t, [nearLeft, nearRight]) {
    if (isEdge(left![t]!, right![t]!, Math.max(nearLeft!, nearRight!))) {
      cross(0, t, 1)
      cross(1, t, -1)
    }
  },
  text: ([left, right], comparison) => ({ text: `${bracket(left!, 1)} ${comparison} ${bracket(right!, 1)}`, binds: 0 }),
  reads: sameMonth,
  sheet([left, right], comparison) {
    const test = `${bracket(left!, 1)}${comparison === '≥' ? '>=' : comparison}${bracket(right!, 1)}`
    return { text: `IF(${test},1,0)`, binds: 3, test }
  },
}

/** 1 in months where left ≥ right, else 0. Both of one unit. */
export function atLeast(left: Operand, right: Operand): Expression {
  return apply(compareOperator, [left, right], '≥')
}

/** 1 in months where left > right, else 0. Both of one unit. */
export function above(left: Operand, right: Operand): Expression {
  return apply(compareOperator, [left, right], '>')
}

/** 1 in months where left = right exactly, else 0: for months and counts, not for money. */
export function equal(left: Operand, right: Operand): Expression {
  return apply(compareOperator, [left, right], '=')
}

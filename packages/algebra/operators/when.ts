import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { commonUnit, requireDimensionless } from './common-unit.ts'

export const whenOperator: Operator<null> = {
  name: 'when',
  reach: 'now',
  pointwise: true,
  sums: () => [[1, 2]],
  unit([condition, ...branches]) {
    requireDimensionless('use as a condition', condition!)
    return commonUnit('choose between', branches)
  },
  evaluate(out, args, from, to) {
    const condition = args[0]!
    const then = args[1]!
    const otherwise = args[2]!
    for (let t = from; t < to; t++) out[t] = condition[t] !== 0 ? then[t]! : otherwise[t]!
  },
  step(out, args) {
    const [condition, then, otherwise] = args as [Float64Array, Float64Array, Float64Array]
    return (t) => {
      out[t] = condition[t] !== 0 ? then[t]! : otherwise[t]!
    }
  },
  adjoint(bar, [, thenBar, otherwiseBar], _, [condition], from, to) {
    for (let t = from; t < to; t++) {
      if (condition![t] !== 0) thenBar![t]! += bar[t]!
      else otherwiseBar![t]! += bar[t]!
    }
  },
  // Branches that are worth the same now part as soon as the condition turns.
  acrossSteps(bar, [conditionBar], _, [, then, otherwise], from, to) {
    for (let t = from; t < to; t++) if (bar[t] !== 0) conditionBar![t]! += bar[t]! * (then![t]! - otherwise![t]! || 1)
  },
  text: ([condition, then, otherwise], _, phrase) => ({
    text: phrase('operator.when', { condition: condition!.text, chosen: then!.text, otherwise: otherwise!.text }),
    binds: 3,
  }),
  reads: sameMonth,
  sheet([condition, then, otherwise]) {
    const test = condition!.test ?? `${bracket(condition!, 1)}<>0`
    return { text: `IF(${test},${then!.text},${otherwise!.text})`, binds: 3, fails: false }
  },
}

/**
 * One term where the condition is not 0, the other elsewhere (0 unless given).
 * @example when(construction, interest)
 */
export function when(condition: Operand, then: Operand, otherwise: Operand = 0): Expression {
  return apply(whenOperator, [condition, then, otherwise], null)
}

import { apply, type Expression, type Operand } from '../expression.ts'
import { normal, normalDensity } from '../normal.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { dimensionless } from '../unit.ts'
import { requireDimensionless } from './common-unit.ts'

export const lognormalOperator: Operator<null> = {
  name: 'lognormal',
  reach: 'now',
  pointwise: true,
  unit([value, deviation]) {
    requireDimensionless('take the logarithm of', value!)
    requireDimensionless('deviate by', deviation!)
    return dimensionless
  },
  evaluate(out, args, from, to) {
    const value = args[0]!
    const deviation = args[1]!
    for (let t = from; t < to; t++) out[t] = value[t]! > 0 ? normal(Math.log(value[t]!) / deviation[t]!) : 0
  },
  adjoint(bar, [valueBar, deviationBar], _, [value, deviation], from, to) {
    for (let t = from; t < to; t++) {
      const x = value![t]!
      if (bar[t] === 0 || x <= 0) continue
      const s = deviation![t]!
      const z = Math.log(x) / s
      const worth = (bar[t]! * normalDensity(z)) / s
      valueBar![t]! += worth / x
      deviationBar![t]! -= worth * z
    }
  },
  text: ([value, deviation]) => ({ text: `Φ(ln(${value!.text}) ÷ ${bracket(deviation!, 3)})`, binds: 3 }),
  reads: sameMonth,
  sheet([value, deviation]) {
    const x = bracket(value!, 1)
    return { text: `IF(${x}>0,NORMSDIST(LN(${x})/${bracket(deviation!, 3)}),0)`, binds: 3 }
  },
}

/**
 * How likely a lognormal factor of median 1 is to stay at or below a value: Φ(ln value ÷ deviation), 0 of a value that
 * is not positive (LOGNORM.DIST(value, 0, deviation, TRUE) of a spreadsheet).
 * @param deviation standard deviation of the factor's logarithm, above 0
 * @example lognormal(over(claim, worth), deviation)
 */
export function lognormal(value: Operand, deviation: Operand): Expression {
  return apply(lognormalOperator, [value, deviation], null)
}

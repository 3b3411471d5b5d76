import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { dimensionless, divideUnits, sameUnit } from '../unit.ts'
import { UnitMismatch } from '../unit-mismatch.ts'

export const compoundOperator: Operator<null> = {
  name: 'compound',
  reach: 'now',
  pointwise: true,
  unit([rate, periods]) {
    if (!sameUnit(rate!, divideUnits(dimensionless, periods!))) throw new UnitMismatch('compound', rate!, periods!)
    return dimensionless
  },
  evaluate(out, args, from, to) {
    const rate = args[0]!
    const periods = args[1]!
    for (let t = from; t < to; t++) out[t] = (1 + rate[t]!) ** periods[t]!
  },
  adjoint(bar, [rateBar, periodsBar], out, [rate, periods], from, to) {
    for (let t = from; t < to; t++) {
      if (bar[t] === 0) continue
      const r = rate![t]!
      const n = periods![t]!
      if (n !== 0) rateBar![t]! += bar[t]! * n * (1 + r) ** (n - 1)
      if (r > -1) periodsBar![t]! += bar[t]! * out[t]! * Math.log1p(r)
    }
  },
  text: ([rate, periods]) => ({ text: `(1 + ${bracket(rate!, 1)})^${bracket(periods!, 3)}`, binds: 3 }),
  reads: sameMonth,
  sheet: ([rate, periods]) => ({ text: `POWER(1+${bracket(rate!, 1)},${periods!.text})`, binds: 3 }),
}

/**
 * Growth at a rate over a number of periods, (1 + rate)^periods; the rate is per one of the periods' units.
 * @example compound(cpi, minus(calendarYear, baseYear)) // an index, 1 in the base year
 */
export function compound(rate: Operand, periods: Operand): Expression {
  return apply(compoundOperator, [rate, periods], null)
}

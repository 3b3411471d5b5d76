import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { dimensionless } from '../unit.ts'
import { requireDimensionless } from './common-unit.ts'

export const levelPaymentOperator: Operator<null> = {
  name: 'level-payment',
  reach: 'now',
  pointwise: true,
  unit([rate, periods]) {
    requireDimensionless('repay at', rate!)
    requireDimensionless('repay over', periods!)
    return dimensionless
  },
  evaluate(out, args, from, to) {
    const rate = args[0]!
    const periods = args[1]!
    for (let t = from; t < to; t++) {
      const n = periods[t]!
      const i = rate[t]!
      if (n < 1) out[t] = 0
      else out[t] = i === 0 ? 1 / n : -i / Math.expm1(-n * Math.log1p(i))
    }
  },
  text: ([rate, periods], _, phrase) => ({
    text: phrase('operator.level-payment', { rate: rate!.text, periods: periods!.text }),
    binds: 3,
  }),
  reads: sameMonth,
  sheet([rate, periods]) {
    const [i, n] = [bracket(rate!, 1), bracket(periods!, 1)]
    return { text: `IF(${n}<1,0,IF(${i}=0,1/${bracket(periods!, 3)},-PMT(${i},${n},1)))`, binds: 3 }
  },
}

/**
 * The payment a period that repays 1 with interest in equal payments (an annuity; PMT of a spreadsheet):
 * i ÷ (1 − (1+i)^−n), 1 ÷ n without interest, 0 when no period is left.
 * @param rate per period
 * @param periods payments left, this one included
 * @example times(opening, levelPayment(monthlyRate, monthsLeft))
 */
export function levelPayment(rate: Operand, periods: Operand): Expression {
  return apply(levelPaymentOperator, [rate, periods], null)
}

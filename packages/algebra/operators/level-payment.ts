import { isEdge } from '../edge.ts'
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
  adjoint(bar, [rateBar, periodsBar], out, [rate, periods], from, to) {
    for (let t = from; t < to; t++) {
      const i = rate![t]!
      const n = periods![t]!
      if (bar[t] === 0 || n < 1) continue
      rateBar![t]! += bar[t]! * byRate(i, n)
      const unpaid = Math.exp(-n * Math.log1p(i))
      periodsBar![t]! -= bar[t]! * out[t]! * out[t]! * (i === 0 ? 1 : Math.log1p(i) / i) * unpaid
    }
  },
  edges(cross, _, [, periods], t, [, near]) {
    if (isEdge(periods![t]!, 1, near!)) cross(1, t, 1)
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

/** Below this i × n the exact formula loses more digits to cancellation than a series of three terms leaves out. */
const SMALL = 1e-3

/** How the payment changes with the rate: ∂/∂i of i ÷ D, D = 1 − (1+i)^−n. */
function byRate(i: number, n: number): number {
  if (Math.abs(i * n) < SMALL) return (n + 1) / (2 * n) + ((n * n - 1) * i * (4 - 3 * i)) / (24 * n)
  const unpaid = Math.exp(-n * Math.log1p(i))
  const repaid = 1 - unpaid
  return 1 / repaid - (i * n * unpaid) / (1 + i) / (repaid * repaid)
}

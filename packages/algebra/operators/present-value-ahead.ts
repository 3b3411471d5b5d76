import { apply, type Expression, type Operand } from '../expression.ts'
import type { Operator } from '../operator.ts'
import { requireDimensionless } from './common-unit.ts'

export const presentValueAheadOperator: Operator<null> = {
  name: 'present-value-ahead',
  reach: 'ahead',
  pointwise: false,
  gathers: 'each',
  unit([value, rate]) {
    requireDimensionless('discount at', rate!)
    return value!
  },
  evaluate(out, args, from, to) {
    const value = args[0]!
    const rate = args[1]!
    for (let t = value.length - 1, next = 0; t >= from; t--) {
      if (t < to) out[t] = next
      next = (value[t]! + next) / (1 + rate[t]!)
    }
  },
  adjoint(bar, [valueBar, rateBar], out, [value, rate], from, to) {
    // From its own month on, what is worth something is worth a discount less a month later.
    for (let t = from, worth = 0; t + 1 < value!.length; t++) {
      worth = (worth + (t < to ? bar[t]! : 0)) / (1 + rate![t + 1]!)
      valueBar![t + 1]! += worth
      rateBar![t + 1]! -= worth * out[t]!
    }
  },
  text: ([value, rate], _, phrase) => ({
    text: phrase('operator.present-value-ahead', { value: value!.text, rate: rate!.text }),
    binds: 3,
  }),
  reads: (t, _arg, _parameter, { months }) => (t + 1 < months ? [t + 1, months - 1] : null),
  sheet: ([value, rate], _, place) => ({
    text: `(${value!.cell(1)}+${place.own(1)})/(1+${rate!.cell(1)})`,
    binds: 2,
  }),
}

/**
 * What all later months are worth at the end of this one. A flow at month s is discounted by the rates of months
 * t+1 … s: Σ flow(s) ÷ Π (1 + rate). May not stand inside a cycle.
 * @param rate for one month, dimensionless; the rate of a month discounts from its end to its beginning
 * @example presentValueAhead(cfads, monthlyRate)
 */
export function presentValueAhead(value: Operand, rate: Operand): Expression {
  return apply(presentValueAheadOperator, [value, rate], null)
}

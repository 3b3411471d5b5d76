import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator } from '../operator.ts'

export const yearToDateOperator: Operator<null> = {
  name: 'year-to-date',
  reach: 'now',
  pointwise: false,
  gathers: 'sum',
  unit: ([value]) => value!,
  evaluate(out, args, from, to, _, { monthOfYear }) {
    const value = args[0]!
    for (let t = from; t < to; t++) out[t] = (t > 0 && monthOfYear[t] !== 1 ? out[t - 1]! : 0) + value[t]!
  },
  // What a month is worth is worth as much to the month before, which hands it on in its turn, as in a balance.
  adjoint(bar, [valueBar], _out, _args, from, to, _months, { monthOfYear }) {
    for (let t = to - 1; t >= from; t--) {
      valueBar![t]! += bar[t]!
      if (t > 0 && monthOfYear[t] !== 1) bar[t - 1]! += bar[t]!
    }
  },
  text: ([value], _, phrase) => ({ text: phrase('operator.year-to-date', { value: value!.text }), binds: 3 }),
  reads: (t, _arg, _parameter, { monthOfYear }) => [Math.max(0, t - monthOfYear[t]! + 1), t],
  sheet: ([value], _, place) => ({
    text: `IF(${place.calendar('month-of-year')}=1,0,${place.own(-1)})+${bracket(value!, 1)}`,
    binds: 1,
  }),
}

/**
 * The sum since January of the same year (the Korean fiscal year is the calendar year).
 * @example yearToDate(profitBeforeTax)
 */
export function yearToDate(value: Operand): Expression {
  return apply(yearToDateOperator, [value], null)
}

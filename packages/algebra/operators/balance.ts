import { apply, type Expression, type Operand } from '../expression.ts'
import { bracket, type Operator, sameMonth } from '../operator.ts'
import { commonUnit } from './common-unit.ts'

export const balanceOperator: Operator<null> = {
  name: 'balance',
  reach: 'now',
  pointwise: false,
  carries: true,
  unit: (args) => commonUnit('balance', args),
  evaluate(out, args, from, to) {
    const inflow = args[0]!
    const outflow = args[1]!
    for (let t = from; t < to; t++) out[t] = (t > 0 ? out[t - 1]! : 0) + inflow[t]! - outflow[t]!
  },
  step(out, args) {
    const [inflow, outflow] = args as [Float64Array, Float64Array]
    return (t) => {
      out[t] = (t > 0 ? out[t - 1]! : 0) + inflow[t]! - outflow[t]!
    }
  },
  // What a month is worth is worth as much to the month before, which hands it on in its turn.
  adjoint(bar, [inflowBar, outflowBar], _out, _args, from, to) {
    for (let t = to - 1; t >= from; t--) {
      inflowBar![t]! += bar[t]!
      outflowBar![t]! -= bar[t]!
      if (t > 0) bar[t - 1]! += bar[t]!
    }
  },
  text: ([inflow, outflow], _, phrase) => ({
    text: `${phrase('operator.opening', {})} + ${bracket(inflow!, 1)}${outflow!.text === '0' ? '' : ` − ${bracket(outflow!, 2)}`}`,
    // A sum to the reader, but not one to add to: what follows would be taken into the balance.
    binds: 0,
  }),
  reads: sameMonth,
  sheet: ([inflow, outflow], _, place) => ({
    text: `${place.own(-1)}+${bracket(inflow!, 1)}${outflow!.constant === 0 ? '' : `-${bracket(outflow!, 2)}`}`,
    binds: 1,
  }),
}

/**
 * A running balance: opening + in − out = closing, the opening being the closing of the month before and 0 at the start.
 * @example const debt = balance(draws, repayments)
 */
export function balance(inflow: Operand, outflow: Operand = 0): Expression {
  return apply(balanceOperator, [inflow, outflow], null)
}

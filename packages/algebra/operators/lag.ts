import { apply, type Expression, type Operand } from '../expression.ts'
import type { Operator } from '../operator.ts'
import { sheetShift } from '../sheet.ts'

export const lagOperator: Operator<number> = {
  name: 'lag',
  reach: 'past',
  pointwise: false,
  sums: () => [[0]],
  unit: ([value]) => value!,
  evaluate(out, args, from, to, months) {
    const value = args[0]!
    for (let t = from; t < to; t++) out[t] = t >= months ? value[t - months]! : 0
  },
  step(out, args, months) {
    const value = args[0]!
    return (t) => {
      out[t] = t >= months ? value[t - months]! : 0
    }
  },
  adjoint(bar, [valueBar], _out, _args, from, to, months) {
    for (let t = Math.max(from, months); t < to; t++) valueBar![t - months]! += bar[t]!
  },
  text: ([value], months, phrase) => ({ text: phrase('operator.lag', { value: value!.text, months }), binds: 3 }),
  reads: (t, _, months) => (t >= months ? [t - months, t - months] : null),
  // One month back may name the cell before the plan; further back there is none to name.
  sheet([value], months, place) {
    if (months === 1) return { text: value!.cell(-1), binds: 3 }
    const t = place.calendar('month')
    return { text: `IF(${t}<${months},0,INDEX(${value!.cellsSince(-1)},${sheetShift(t, 2 - months)}))`, binds: 3 }
  },
}

/**
 * The value some months earlier; 0 before the plan.
 * @param months at least 1
 * @throws {RangeError} when months is not a whole number of at least 1
 * @example const opening = lag(balance)
 */
export function lag(value: Operand, months = 1): Expression {
  requireMonths(months)
  return apply(lagOperator, [value], months)
}

export function requireMonths(months: number): void {
  if (!Number.isInteger(months) || months < 1)
    throw new RangeError(`months must be a whole number of at least 1, got ${months}`)
}

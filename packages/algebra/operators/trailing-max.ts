import { isEdge } from '../edge.ts'
import { apply, type Expression, type Operand } from '../expression.ts'
import type { Operator } from '../operator.ts'
import { trailingCells } from '../sheet.ts'
import { requireMonths } from './lag.ts'

export const trailingMaxOperator: Operator<number> = {
  name: 'trailing-max',
  reach: 'now',
  pointwise: false,
  gathers: 'greatest',
  unit: ([value]) => value!,
  evaluate(out, args, from, to, months) {
    const value = args[0]!
    for (let t = from; t < to; t++) {
      let most = value[t]!
      for (let s = Math.max(0, t - months + 1); s < t; s++) if (value[s]! > most) most = value[s]!
      out[t] = most
    }
  },
  adjoint(bar, [valueBar], out, [value], from, to, months) {
    for (let t = from; t < to; t++) {
      if (bar[t] === 0) continue
      let s = t
      while (value![s] !== out[t] && s > t - months + 1 && s > 0) s--
      valueBar![s]! += bar[t]!
    }
  },
  edges(cross, out, [value], t, [near], months) {
    const first = Math.max(0, t - months + 1)
    let most = t
    while (value![most] !== out[t] && most > first) most--
    for (let s = first; s <= t; s++) {
      if (s === most || !isEdge(value![s]!, out[t]!, near!)) continue
      cross(0, s, 1)
      cross(0, most, -1)
    }
  },
  text: ([value], months, phrase) => ({
    text: phrase('operator.trailing-max', { value: value!.text, months }),
    binds: 3,
  }),
  reads: (t, _, months) => [Math.max(0, t - months + 1), t],
  sheet: ([value], months, place) => ({ text: `MAX(${trailingCells(value!, months, place)})`, binds: 3 }),
}

/**
 * The largest of this month and those before it, `months` in all: a demand charge's peak.
 * @throws {RangeError} when months is not a whole number of at least 1
 * @example trailingMax(peakKw, 12)
 */
export function trailingMax(value: Operand, months: number): Expression {
  requireMonths(months)
  return apply(trailingMaxOperator, [value], months)
}

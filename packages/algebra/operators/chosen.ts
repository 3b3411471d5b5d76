import { isEdge } from '../edge.ts'
import type { Operator } from '../operator.ts'

/** Hands what a month is worth to the argument that it was chosen from, the first of equals. */
export const toChosen: Operator<unknown>['adjoint'] = (bar, bars, out, args, from, to) => {
  for (let t = from; t < to; t++) {
    if (bar[t] === 0) continue
    let i = 0
    while (i + 1 < args.length && args[i]![t] !== out[t]) i++
    bars[i]![t]! += bar[t]!
  }
}

/** The argument that a month was chosen from meets another. */
export const betweenChosen: NonNullable<Operator<unknown>['edges']> = (cross, out, args, t, near) => {
  let chosen = 0
  while (chosen + 1 < args.length && args[chosen]![t] !== out[t]) chosen++
  for (let i = 0; i < args.length; i++) {
    if (i === chosen || !isEdge(args[i]![t]!, out[t]!, Math.max(near[i]!, near[chosen]!))) continue
    cross(i, t, 1)
    cross(chosen, t, -1)
  }
}

import type { Operator } from './operator.ts'

/** Whether two values meet, so that what comes of the larger may become of the other. */
export const isEdge = (left: number, right: number, near: number): boolean => Math.abs(left - right) <= near

/**
 * What a comparison lets through, as if it were the difference of what it compares: only which way, for how far has no
 * meaning, and grows past all doubles from one comparison of amounts to the next.
 */
export const likeDifference: Operator<unknown>['adjoint'] = (bar, [leftBar, rightBar], _out, _args, from, to) => {
  for (let t = from; t < to; t++) {
    leftBar![t]! += Math.sign(bar[t]!)
    rightBar![t]! -= Math.sign(bar[t]!)
  }
}

/** What a rounding lets through, as if it did not round. */
export const likeRamp: Operator<unknown>['adjoint'] = (bar, [valueBar], _out, _args, from, to) => {
  for (let t = from; t < to; t++) valueBar![t]! += bar[t]!
}

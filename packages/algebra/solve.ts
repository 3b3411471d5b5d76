type Failure = 'never-crosses' | 'not-finite' | 'too-many-steps' | 'jumps-over-zero'

/**
 * What a search for a root came to. Where there is none, `value` is where |residual| was least; where the residual jumps
 * over 0, the end of the jump that is above 0.
 */
export type Solution =
  | { readonly ok: true; readonly value: number; readonly residual: number; readonly evaluations: number }
  | {
      readonly ok: false
      readonly reason: Failure
      readonly value: number
      readonly residual: number
      readonly evaluations: number
    }

interface Bounds {
  readonly lower: number
  readonly upper: number
  /** |residual| at or below which a value counts as a root; asked right after the residual at that value. */
  readonly tolerance: (value: number) => number
}

interface Point {
  readonly at: number
  readonly residual: number
  readonly tolerance: number
}

const MOST_STEPS = 200
/** A residual that rounding keeps from its tolerance comes within so many times of it; one that jumps does not. */
const HAIR = 1000

/**
 * Root of a function between two bounds by Newton's method with the secant's slope, kept inside a bracket that only
 * shrinks; a step that leaves the bracket, or shrinks it too little, is replaced by a bisection.
 * The bounds must straddle the root; a function without a sign change there has none to find.
 * @param residualAt the function; its last call need not be at the value that is returned
 * @example bracketedNewton((x) => x * x - 2, { lower: 0, upper: 2, tolerance: () => 1e-12 }) // value √2
 */
export function bracketedNewton(residualAt: (value: number) => number, { lower, upper, tolerance }: Bounds): Solution {
  let evaluations = 0
  let best: Point | undefined
  const measure = (at: number): Point => {
    evaluations++
    const residual = residualAt(at)
    const allowed = tolerance(at)
    const point = { at, residual, tolerance: Number.isFinite(allowed) ? allowed : 0 }
    // Of equals the later is nearer to where the sign changes.
    if (!best || Number.isNaN(best.residual) || Math.abs(residual) <= Math.abs(best.residual)) best = point
    return point
  }
  const found = ({ at, residual }: Point): Solution => ({ ok: true, value: at, residual, evaluations })
  const failed = (reason: Failure): Solution => {
    const { at, residual } = best!
    return { ok: false, reason, value: at, residual, evaluations }
  }

  let a = measure(lower)
  if (isRoot(a)) return found(a)
  let b = measure(upper)
  if (isRoot(b)) return found(b)
  if (!Number.isFinite(a.residual) || !Number.isFinite(b.residual)) return failed('not-finite')
  if (Math.sign(a.residual) === Math.sign(b.residual)) return failed('never-crosses')

  const finest = 2 * Number.EPSILON
  let last = b
  let before = a
  let width = Math.abs(b.at - a.at)
  const range = width
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = (last.residual - before.residual) / (last.at - before.at)
    const newton = last.at - last.residual / slope
    const inside = newton > Math.min(a.at, b.at) && newton < Math.max(a.at, b.at)
    const stalled = step > 0 && step % 3 === 0 && Math.abs(b.at - a.at) > width / 2
    if (step % 3 === 0) width = Math.abs(b.at - a.at)
    const next = measure(inside && !stalled ? newton : (a.at + b.at) / 2)
    if (!Number.isFinite(next.residual)) return failed('not-finite')
    if (isRoot(next)) return found(next)
    if (Math.sign(next.residual) === Math.sign(a.residual)) a = next
    else b = next
    before = last
    last = next
    // As narrow as doubles allow, or nothing beside the bounds: whatever crosses zero here has been cornered.
    const size = Math.max(Math.abs(a.at), Math.abs(b.at), finest * range)
    if (Math.abs(b.at - a.at) <= finest * size) {
      const nearest = Math.abs(a.residual) < Math.abs(b.residual) ? a : b
      if (Math.abs(nearest.residual) <= HAIR * nearest.tolerance) return found(nearest)
      const { at: value, residual } = a.residual > 0 ? a : b
      return { ok: false, reason: 'jumps-over-zero', value, residual, evaluations }
    }
  }
  return failed('too-many-steps')
}

const isRoot = ({ residual, tolerance }: Point) => Math.abs(residual) <= tolerance

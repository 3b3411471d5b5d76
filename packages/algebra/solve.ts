type Failure = 'no-sign-change' | 'not-finite' | 'too-many-steps' | 'jumps-over-zero'

/** What a search for a root came to. `value` is where |residual| was least when there is no root. */
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
  /** |residual| at or below which a value counts as a root. */
  readonly tolerance: (value: number) => number
}

const MOST_STEPS = 200

/**
 * Root of a function between two bounds by Newton's method with the secant's slope, kept inside a bracket that only
 * shrinks; a step that leaves the bracket, or shrinks it too little, is replaced by a bisection.
 * The bounds must straddle the root; a function without a sign change there has none to find.
 */
export function bracketedNewton(residualAt: (value: number) => number, { lower, upper, tolerance }: Bounds): Solution {
  let evaluations = 0
  const measure = (at: number) => {
    evaluations++
    return { at, residual: residualAt(at) }
  }
  const found = ({ at, residual }: { at: number; residual: number }): Solution => ({
    ok: true,
    value: at,
    residual,
    evaluations,
  })

  let a = measure(lower)
  if (Math.abs(a.residual) <= tolerance(a.at)) return found(a)
  let b = measure(upper)
  if (Math.abs(b.residual) <= tolerance(b.at)) return found(b)
  const failed = (reason: Failure): Solution => {
    const best = Math.abs(b.residual) < Math.abs(a.residual) ? b : a
    return { ok: false, reason, value: best.at, residual: best.residual, evaluations }
  }
  if (!Number.isFinite(a.residual) || !Number.isFinite(b.residual)) return failed('not-finite')
  if (Math.sign(a.residual) === Math.sign(b.residual)) return failed('no-sign-change')

  let last = b
  let before = a
  let width = Math.abs(b.at - a.at)
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = (last.residual - before.residual) / (last.at - before.at)
    const newton = last.at - last.residual / slope
    const inside = newton > Math.min(a.at, b.at) && newton < Math.max(a.at, b.at)
    const stalled = step > 0 && step % 3 === 0 && Math.abs(b.at - a.at) > width / 2
    if (step % 3 === 0) width = Math.abs(b.at - a.at)
    const next = measure(inside && !stalled ? newton : (a.at + b.at) / 2)
    if (!Number.isFinite(next.residual)) return failed('not-finite')
    if (Math.abs(next.residual) <= tolerance(next.at)) return found(next)
    if (Math.sign(next.residual) === Math.sign(a.residual)) a = next
    else b = next
    before = last
    last = next
    // As narrow as doubles allow: rounding keeps a continuous residual within a hair of its tolerance, a jump does not.
    if (Math.abs(b.at - a.at) <= 2 * Number.EPSILON * Math.max(Math.abs(a.at), Math.abs(b.at))) {
      const nearest = Math.abs(a.residual) < Math.abs(b.residual) ? a : b
      return Math.abs(nearest.residual) <= 1000 * tolerance(nearest.at) ? found(nearest) : failed('jumps-over-zero')
    }
  }
  return failed('too-many-steps')
}

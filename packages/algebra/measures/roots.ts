import { type Balance, balance, derive, logAmount, type Stream, signChanges, span } from './stream.ts'

/** Below this |ln(inflow / outflow)| the net present value is zero as far as doubles can tell. */
const TOUCH = 1e-12
/** Derivatives tried on an interval before it is halved. Up to this many sign changes nothing is ever halved. */
const DEPTH = 6
/** Terms summed before the search gives up: some tenths of a second. */
const WORK = 2e7
/** A stretch of rates, in units of 1 / duration, over which a zero net present value says nothing any more. */
const BLUR = 0.05
/** A slope of the gap, as a share of the duration, at which a root within TOUCH is exact to eight digits. */
const STEEP = 1e-4

export type Roots =
  | { readonly ok: true; readonly roots: number[] }
  | { readonly ok: false; readonly reason: RootsFault }
export type RootsFault = 'ill-conditioned' | 'work-limit'

/**
 * Every real u at which a stream with these sign changes, at least one, is worth nothing; rising.
 *
 * One sign change: the gap is monotone with a slope no flatter than the time between the two signs, so one evaluation
 * brackets the only root. Several: the line is cut at the zeros of a chain of derivatives, each with one sign change
 * fewer (Descartes and Rolle for exponential sums: Laguerre 1883; Pólya & Szegő II, part V, 75–77), and between two cuts
 * there is at most one root. Long chains are avoided: on an interval the chain ends at the first derivative that is
 * provably of one sign there, and an interval where none of the first few is, is halved.
 */
export function roots(stream: Stream, changes: readonly [number, number][]): Roots {
  if (changes.length === 1) return { ok: true, roots: [onlyRoot(stream, changes[0]!)] }
  const cuts = monotonePieces(stream, edge(stream, -1), edge(stream, 1))
  if (!cuts) return { ok: false, reason: 'work-limit' }
  const found = zeros(stream, cuts)
  const blur = BLUR / span(stream)
  if (found.some((zero) => zero.spread > blur)) return { ok: false, reason: 'ill-conditioned' }
  return { ok: true, roots: found.map((zero) => zero.at) }
}

function onlyRoot(stream: Stream, [before, after]: [number, number]): number {
  const { gap, slope } = balance(stream, 0)
  if (Math.abs(gap) <= Number.EPSILON) return 0
  const far = (-gap * Math.sign(slope)) / (after - before)
  return far < 0 ? solve(stream, far, 0, slope, -gap / slope) : solve(stream, 0, far, slope, -gap / slope)
}

/** The rate beyond which the outermost flow of that side outweighs every flow of the other sign: no root lies further. */
function edge(stream: Stream, side: -1 | 1): number {
  const { times, signs } = stream
  const outer = side > 0 ? 0 : times.length - 1
  const height = logAmount(stream, outer)
  for (let u = side / span(stream); ; u *= 2) {
    const { inflow, outflow } = balance(stream, u)
    const against = signs[outer]! > 0 ? outflow : inflow
    if (height - times[outer]! * u > against + 1) return u
  }
}

/** Points from low to high between which the stream, up to a positive factor, is monotone or has no zero. */
function monotonePieces(stream: Stream, low: number, high: number): number[] | undefined {
  const pieces = [low]
  const waiting: [number, number][] = [[low, high]]
  let work = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, to] = next
    const levels = chain(stream, from, to)
    if (levels) pieces.push(...stationary(levels, from, to), to)
    else {
      const middle = (from + to) / 2
      if ([from, middle, to].every((u) => Math.abs(balance(stream, u).gap) <= TOUCH)) pieces.push(middle, to)
      else waiting.push([middle, to], [from, middle])
    }
    work += stream.times.length * ((levels?.length ?? DEPTH + 1) * 4)
    if (work > WORK) return undefined
  }
  return pieces
}

/** The stream and its derivatives, up to the first that has one sign on the interval. */
function chain(stream: Stream, from: number, to: number): Stream[] | undefined {
  const levels = [stream]
  const { inflowTime, outflowTime } = balance(stream, (from + to) / 2)
  const centre = (inflowTime + outflowTime) / 2
  for (;;) {
    const last = levels[levels.length - 1]!
    const changes = signChanges(last)
    if (changes.length === 0 || keepsSign(balance(last, from), balance(last, to), to - from)) return levels
    if (levels.length > DEPTH) return undefined
    levels.push(derive(last, pivot(changes, centre)))
  }
}

/** The middle of the sign change nearest to where the discounted money lies. */
function pivot(changes: [number, number][], centre: number): number {
  let best = Number.POSITIVE_INFINITY
  for (const [before, after] of changes) {
    const middle = (before + after) / 2
    if (Math.abs(middle - centre) < Math.abs(best - centre)) best = middle
  }
  return best
}

/**
 * Whether one side outweighs the other on a whole interval, from its two ends alone. The logarithm of each side is
 * convex in u, so the larger lies above its tangents and the smaller below its chord.
 */
function keepsSign(from: Balance, to: Balance, width: number): boolean {
  const margin = 2 * TOUCH
  const sign = Math.sign(from.gap)
  if (sign !== Math.sign(to.gap) || Math.abs(from.gap) <= margin || Math.abs(to.gap) <= margin) return false
  const [left, right, leftTime, rightTime] =
    sign > 0
      ? [from.inflow, to.inflow, from.inflowTime, to.inflowTime]
      : [from.outflow, to.outflow, from.outflowTime, to.outflowTime]
  const [lesserLeft, lesserRight] = sign > 0 ? [from.outflow, to.outflow] : [from.inflow, to.inflow]
  const bend = leftTime - rightTime
  // A side without a bend is a straight line: then the two ends decide, and they have.
  if (!(bend * width > 1e-14)) return true
  const meet = Math.min(Math.max((left - right - rightTime * width) / bend, 0), width)
  const tangent = left - leftTime * meet
  const chord = lesserLeft + ((lesserRight - lesserLeft) * meet) / width
  return tangent - chord > margin
}

/** Zeros of the first derivative of the chain on the interval, found from the last derivative upwards. */
function stationary(levels: Stream[], from: number, to: number): number[] {
  let inner: number[] = []
  for (let level = levels.length - 2; level >= 1; level--) {
    inner = zeros(levels[level]!, [from, ...inner, to])
      .map((zero) => zero.at)
      .filter((u) => u > from && u < to)
  }
  return inner
}

interface Zero {
  readonly at: number
  /** How far apart the points lie that could all pass for this zero. */
  readonly spread: number
}

/** Zeros of a stream that is monotone between the points: crossings between them, and points where it touches zero. */
function zeros(stream: Stream, points: number[]): Zero[] {
  const found: Zero[] = []
  const gaps = points.map((u) => balance(stream, u).gap)
  let before = -1
  for (let i = 0; i < points.length; i++) {
    const touching = i
    while (i < points.length && Math.abs(gaps[i]!) <= TOUCH) i++
    const crosses = before >= 0 && i < points.length && gaps[before]! * gaps[i]! < 0
    if (i > touching) {
      const spread = points[i - 1]! - points[touching]!
      const middle = points[touching]! + spread / 2
      // A steep crossing merely lies close to a cut. A flat one is a multiple root: the cut is more exact than a search.
      const steep = spread === 0 && Math.abs(balance(stream, middle).slope) > STEEP * span(stream)
      const sharp = crosses && steep
      found.push({ at: sharp ? solve(stream, points[before]!, points[i]!, -gaps[before]!, middle) : middle, spread })
    } else if (crosses) {
      const [low, high] = [points[before]!, points[i]!]
      const share = gaps[before]! / (gaps[before]! - gaps[i]!)
      found.push({ at: solve(stream, low, high, -gaps[before]!, low + share * (high - low)), spread: 0 })
    }
    before = i
  }
  return found
}

/**
 * Newton on the gap, kept inside a bracket; `rising` is positive where the gap rises from low to high. The gap is
 * nearly a straight line (its slope is a difference of durations), so a handful of steps reach the last digit.
 */
function solve(stream: Stream, low: number, high: number, rising: number, start: number): number {
  const length = span(stream)
  let u = start
  for (let step = 1; step <= 200; step++) {
    const { gap, slope } = balance(stream, u)
    if (gap === 0) return u
    if (gap > 0 === rising > 0) high = u
    else low = u
    let next = u - gap / slope
    const inside = next > low && next < high
    // The gap bends by at most length² / 4, so after a step this short Newton's error is below the last digit.
    if (inside && Math.abs(next - u) * length * length <= 1e-8 * Math.abs(slope)) return next
    // A step that leaves the bracket, or the slow march towards a flat root, is replaced by halving.
    if (!inside || step % 8 === 0) next = (low + high) / 2
    if (next === low || next === high) return next
    u = next
  }
  return u
}

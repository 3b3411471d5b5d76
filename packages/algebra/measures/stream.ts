/**
 * A stream of flows as a sum of exponentials in u = ln(1 + r): Σ amount · exp(−time · u).
 *
 * Each amount is held twice: as a share of the largest, which is quick to sum, and as a logarithm, which neither
 * overflows nor vanishes (flows of 1e15 beside 1e-12, rates near −100 % or far above 10 000 %). The first and the
 * last amount are not zero.
 */
export interface Stream {
  /** Rising, in periods or years, the first 0. */
  readonly times: Float64Array
  /** Whether the times are 0, 1, 2, …; then flows of zero stand in the stream, else they do not. */
  readonly even: boolean
  readonly signs: Int8Array
  readonly shares: Float64Array
  /** ln of the largest amount. */
  readonly scale: number
  /** ln |amount|, computed when first asked for. */
  readonly logs: () => Float64Array
}

/** The two sides of a stream at one rate, as logarithms, with the mean time of each (its duration). */
export interface Balance {
  readonly inflow: number
  readonly inflowTime: number
  readonly outflow: number
  readonly outflowTime: number
  /** ln(inflow / outflow): zero where the net present value is zero, and of its sign elsewhere. */
  readonly gap: number
  /** d gap / du. */
  readonly slope: number
}

/** Sums below this share of the largest amount have lost digits to underflow. */
const FAINT = 1e-200

/** The stream of flows one period apart, or undefined where all are zero. */
export function evenStream(flows: ArrayLike<number>): Stream | undefined {
  let from = 0
  let to = flows.length
  while (from < to && flows[from] === 0) from++
  while (to > from && flows[to - 1] === 0) to--
  return from === to ? undefined : toStream(flows, from, firstPeriods(to - from), true)
}

/** The stream of flows at rising times, or undefined where all are zero. */
export function datedStream(flows: readonly number[], times: readonly number[]): Stream | undefined {
  const kept = flows.map((_, i) => i).filter((i) => flows[i] !== 0)
  if (kept.length === 0) return undefined
  const start = times[kept[0]!]!
  const amounts = kept.map((i) => flows[i]!)
  return toStream(
    amounts,
    0,
    Float64Array.from(kept, (i) => times[i]! - start),
    false,
  )
}

function toStream(flows: ArrayLike<number>, from: number, times: Float64Array, even: boolean): Stream {
  const count = times.length
  let largest = 0
  for (let i = 0; i < count; i++) {
    const size = Math.abs(flows[from + i]!)
    if (size > largest) largest = size
  }
  const signs = new Int8Array(count)
  const shares = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const flow = flows[from + i]!
    signs[i] = flow > 0 ? 1 : flow < 0 ? -1 : 0
    shares[i] = flow / largest
  }
  const logs = once(() => shares.map((_, i) => Math.log(Math.abs(flows[from + i]!))))
  return { times, even, signs, shares, scale: Math.log(largest), logs }
}

let periods = new Float64Array(0)

/** 0, 1, 2, …: one array for all streams, since making it costs as much as finding a rate. */
function firstPeriods(count: number): Float64Array {
  if (periods.length < count) periods = new Float64Array(2 * count).map((_, i) => i)
  return periods.subarray(0, count)
}

/** ln |amount| of one flow. */
export function logAmount({ shares, scale, logs }: Stream, index: number): number {
  const share = Math.abs(shares[index]!)
  return share > FAINT ? Math.log(share) + scale : logs()[index]!
}

/** Both sides discounted at u. */
export function balance(stream: Stream, u: number): Balance {
  return (stream.even ? quickBalance(stream, u) : undefined) ?? safeBalance(stream, u)
}

/** By powers of one discount factor of at most 1, from the end of the stream where it is 1. */
function quickBalance({ shares, scale }: Stream, u: number): Balance | undefined {
  const last = shares.length - 1
  const factor = Math.exp(-Math.abs(u))
  let discount = 1
  let inflow = 0
  let inflowMoment = 0
  let outflow = 0
  let outflowMoment = 0
  const start = u < 0 ? last : 0
  const step = u < 0 ? -1 : 1
  for (let count = last, i = start; count >= 0; count--, i += step) {
    const value = shares[i]! * discount
    if (value > 0) {
      inflow += value
      inflowMoment += value * i
    } else {
      outflow -= value
      outflowMoment -= value * i
    }
    discount *= factor
  }
  if (!(inflow > FAINT && outflow > FAINT)) return undefined
  const shift = scale - start * u
  const inflowTime = inflowMoment / inflow
  const outflowTime = outflowMoment / outflow
  return {
    inflow: shift + Math.log(inflow),
    inflowTime,
    outflow: shift + Math.log(outflow),
    outflowTime,
    gap: Math.log(inflow / outflow),
    slope: outflowTime - inflowTime,
  }
}

/** By logarithms, each side scaled by its own largest term. */
function safeBalance({ times, signs, logs }: Stream, u: number): Balance {
  const heights = logs()
  let inflowPeak = Number.NEGATIVE_INFINITY
  let outflowPeak = Number.NEGATIVE_INFINITY
  for (let i = 0; i < times.length; i++) {
    const height = heights[i]! - times[i]! * u
    if (signs[i]! > 0) {
      if (height > inflowPeak) inflowPeak = height
    } else if (height > outflowPeak) outflowPeak = height
  }
  let inflow = 0
  let inflowMoment = 0
  let outflow = 0
  let outflowMoment = 0
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!
    const height = heights[i]! - time * u
    if (signs[i]! > 0) {
      const value = Math.exp(height - inflowPeak)
      inflow += value
      inflowMoment += value * time
    } else {
      const value = Math.exp(height - outflowPeak)
      outflow += value
      outflowMoment += value * time
    }
  }
  const inflowTime = inflowMoment / inflow
  const outflowTime = outflowMoment / outflow
  return {
    inflow: inflowPeak + Math.log(inflow),
    inflowTime,
    outflow: outflowPeak + Math.log(outflow),
    outflowTime,
    gap: inflowPeak - outflowPeak + Math.log(inflow / outflow),
    slope: outflowTime - inflowTime,
  }
}

/** Each place where the sign changes, as the times before and after. Descartes: no more real roots than these. */
export function signChanges({ times, signs }: Stream): [number, number][] {
  const changes: [number, number][] = []
  let before = 0
  for (let i = 1; i < signs.length; i++) {
    if (signs[i] === 0) continue
    if (signs[i] !== signs[before]) changes.push([times[before]!, times[i]!])
    before = i
  }
  return changes
}

/**
 * The derivative of e^(pivot · u) · stream, without that factor: each amount times (pivot − its time). With a pivot
 * inside a sign change that change goes and the others stay; between two zeros of the result the stream has at most one.
 */
export function derive(stream: Stream, pivot: number): Stream {
  const { times, even } = stream
  const length = span(stream)
  const signs = new Int8Array(times.length)
  const shares = new Float64Array(times.length)
  for (let i = 0; i < times.length; i++) {
    const distance = (pivot - times[i]!) / length
    signs[i] = distance > 0 ? stream.signs[i]! : -stream.signs[i]!
    shares[i] = stream.shares[i]! * distance
  }
  const logs = once(() => stream.logs().map((log, i) => log + Math.log(Math.abs((pivot - times[i]!) / length))))
  return { times, even, signs, shares, scale: stream.scale, logs }
}

/** Time from the first flow to the last. */
export function span({ times }: Stream): number {
  return times[times.length - 1]! - times[0]!
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

import { type RootsFault, roots } from './roots.ts'
import { balance, datedStream, evenStream, type Stream, signChanges } from './stream.ts'

/** Spreadsheets start their search at 10 %, so where several rates solve, theirs is as a rule the one nearest to it. */
const EXPECTED_RATE = 0.1
/** The double next above −100 %. A rate that rounds to −100 % is given as this, so that 1 + r stays positive. */
const ALMOST_TOTAL_LOSS = -1 + Number.EPSILON / 2
const DAYS_PER_YEAR = 365
const MS_PER_DAY = 86_400_000

export interface IrrOptions {
  /** The rate per period (xirr: per year) next to which *the* rate is chosen among several. Default 0.1. */
  readonly near?: number
  /** Rate per period at which outflows are discounted for the MIRR. Default 0. */
  readonly financeRate?: number
  /** Rate per period at which inflows are reinvested for the MIRR. Default 0. */
  readonly reinvestRate?: number
}

/**
 * Why `value` is the rate of return:
 * - `one-sign-change`: the flows change sign once, so there is exactly one (Descartes).
 * - `only-root`: they change sign more often, but the search over all rates found exactly one.
 * - `nearest-root`: there are several; `value` is the one nearest to `near`.
 */
export type IrrRule = 'one-sign-change' | 'only-root' | 'nearest-root'

/**
 * Why there is no rate of return:
 * - `empty`, `length-mismatch`, `bad-date`, `not-finite`: the input is not a stream of flows.
 * - `all-zero`: nothing flows, so every rate solves.
 * - `no-sign-change`: all flows are on one side, so no rate solves.
 * - `no-root`: there are flows on both sides, and still no rate solves.
 * - `rate-overflow`: a rate solves, but is larger than the largest double.
 * - `ill-conditioned`: the net present value is zero within rounding over a whole stretch of rates.
 * - `work-limit`: the search was given up; there may be roots.
 */
export type IrrFault =
  | 'all-zero'
  | 'bad-date'
  | 'empty'
  | 'length-mismatch'
  | 'no-root'
  | 'no-sign-change'
  | 'not-finite'
  | 'rate-overflow'
  | RootsFault

export type IrrResult =
  | {
      readonly ok: true
      readonly value: number
      /** Every rate above −100 % at which the net present value is zero, rising; a double root stands once. */
      readonly roots: readonly number[]
      /** Whether no other rate solves, counting those too large for a double or too near −100 % to tell apart. */
      readonly unique: boolean
      readonly rule: IrrRule
      /** Modified rate of return, given where there are several roots. */
      readonly mirr?: number
    }
  | { readonly ok: false; readonly reason: IrrFault; readonly roots: readonly [] }

/**
 * Internal rate of return: the rate per period at which a series of flows has a net present value of zero.
 *
 * For flows one period apart (months give a rate per month). Finds every real rate above −100 %, or says why there is
 * none; never NaN, never a throw.
 *
 * Where several rates solve, *the* rate is the one nearest to `near` in ln(1 + r), by default 10 % per period. It is
 * what spreadsheets answer, whose search starts at 10 %; it gives both sides of a contract the same rate, which rules
 * that look at the sign of the total or of a crossing do not; and it prefers the ordinary rate of a plan whose
 * closing costs add a second one below zero. For flows that are not yearly give `near` in their own period: for months
 * 1.1^(1/12) − 1. The modified rate stands beside it: (inflows reinvested to the end ÷ outflows discounted to the
 * start)^(1 / periods) − 1.
 *
 * @param flows one amount a period, the first at time 0; inflow positive; any currency unit
 * @see Lorie & Savage, “Three problems in rationing capital” (1955), for flows with two rates
 *
 * @example
 * irr([-100, 39, 59, 55, 20])
 * // { ok: true, value: 0.28094842116, roots: [0.28094842116], unique: true, rule: 'one-sign-change' }
 * irr([-1600, 10000, -10000])
 * // { ok: true, value: 0.25, roots: [0.25, 4], unique: false, rule: 'nearest-root', mirr: -0.0715233 }
 * irr([-1000, 3000, -2500])
 * // { ok: false, reason: 'no-root', roots: [] }
 */
export function irr(flows: ArrayLike<number>, options: IrrOptions = {}): IrrResult {
  if (flows.length === 0) return fault('empty')
  if (!allFinite(flows)) return fault('not-finite')
  return solveFor(evenStream(flows), flows.length - 1, options)
}

/**
 * Internal rate of return of dated flows, per year of 365 days (act/365), discounted to the earliest date.
 *
 * Dates come in any order; flows of the same day are added up first. Everything else is as in {@link irr}.
 *
 * @param flows one amount a date; inflow positive
 * @param dates ISO calendar dates, `2008-01-01`, as many as flows
 *
 * @example
 * xirr([-10000, 2750, 4250, 3250, 2750], ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'])
 * // value 0.37336253351
 */
export function xirr(flows: ArrayLike<number>, dates: readonly string[], options: IrrOptions = {}): IrrResult {
  if (flows.length !== dates.length) return fault('length-mismatch')
  if (flows.length === 0) return fault('empty')
  if (!allFinite(flows)) return fault('not-finite')
  const days = dates.map(dayNumber)
  if (days.some(Number.isNaN)) return fault('bad-date')
  const order = days.map((_, i) => i).sort((a, b) => days[a]! - days[b]!)
  const amounts: number[] = []
  const times: number[] = []
  for (let at = 0; at < order.length; ) {
    const day = days[order[at]!]!
    let [sum, size] = [0, 0]
    for (; at < order.length && days[order[at]!] === day; at++) {
      sum += flows[order[at]!]! / order.length
      size += Math.abs(flows[order[at]!]! / order.length)
    }
    // Flows that cancel leave a rounding rest, which would count as a flow and might add a sign change.
    amounts.push(Math.abs(sum) <= 4 * Number.EPSILON * size ? 0 : sum)
    times.push((day - days[order[0]!]!) / DAYS_PER_YEAR)
  }
  return solveFor(datedStream(amounts, times), times[times.length - 1]!, options)
}

function solveFor(flows: Stream | undefined, term: number, options: IrrOptions): IrrResult {
  if (!flows) return fault('all-zero')
  const changes = signChanges(flows)
  if (changes.length === 0) return fault('no-sign-change')
  const search = roots(flows, changes)
  if (!search.ok) return fault(search.reason)
  if (search.roots.length === 0) return fault('no-root')
  const rates = [...new Set(search.roots.map(toRate))].filter(Number.isFinite)
  const value = nearest(rates, options.near ?? EXPECTED_RATE)
  if (value === undefined) return fault('rate-overflow')
  if (search.roots.length === 1) {
    return { ok: true, value, roots: rates, unique: true, rule: changes.length === 1 ? 'one-sign-change' : 'only-root' }
  }
  const mirr = modified(flows, term, options)
  const several = { ok: true, value, roots: rates, unique: false, rule: 'nearest-root' } as const
  return Number.isFinite(mirr) ? { ...several, mirr } : several
}

function nearest(rates: readonly number[], near: number): number | undefined {
  const wanted = near > -1 ? Math.log1p(near) : Math.log1p(EXPECTED_RATE)
  let best: number | undefined
  for (const rate of rates) {
    if (best === undefined || Math.abs(Math.log1p(rate) - wanted) < Math.abs(Math.log1p(best) - wanted)) best = rate
  }
  return best
}

/** Lin (1976), as spreadsheets define it; the first and the last flow given set the term, zero or not. */
function modified(flows: Stream, term: number, { financeRate = 0, reinvestRate = 0 }: IrrOptions): number {
  const reinvest = Math.log1p(reinvestRate)
  const inflow = balance(flows, reinvest).inflow + term * reinvest
  const outflow = balance(flows, Math.log1p(financeRate)).outflow
  return Math.expm1((inflow - outflow) / term)
}

function toRate(u: number): number {
  return Math.max(Math.expm1(u), ALMOST_TOTAL_LOSS)
}

/** Days since 1970 of an ISO date, or NaN where the calendar has no such day. */
function dayNumber(date: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return Number.NaN
  const time = Date.parse(date)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? Number.NaN : time / MS_PER_DAY
}

function allFinite(flows: ArrayLike<number>): boolean {
  for (let i = 0; i < flows.length; i++) if (!Number.isFinite(flows[i])) return false
  return true
}

function fault(reason: IrrFault): IrrResult {
  return { ok: false, reason, roots: [] }
}

import type { Evaluation } from '#algebra/evaluate.ts'
import type { Line } from '#algebra/expression.ts'
import type { Model } from '#algebra/model.ts'
import type { CentreModel } from '../centre-model.ts'
import { present } from '../ground/present.ts'
import type { Check, CheckResult } from '../integrity/check.ts'
import type { Prices } from '../integrity/prices.ts'
import { annual } from './annual.ts'
import { modelChecks } from './model-checks.ts'
import { presentValuesOff } from './present-values.ts'

/** A violation below this part of its scale is rounding. */
const tolerance = 1e-6

/** Every integrity check of an evaluation; none can be switched off. */
export function checkResults(centre: CentreModel, evaluation: Evaluation): CheckResult[] {
  const sized = [...centre.model.lines.values()].map((line) => sizeOf(line, evaluation.series(line)))
  return [
    ...centre.checks.map((check) => lineCheck(check, evaluation)),
    yearsCheck(sized, evaluation),
    ratesCheck(centre, evaluation),
    ...present(centre.prices && presentValuesCheck(centre.model, centre.prices, evaluation)),
    finiteCheck(sized),
    ...modelChecks(centre.model),
  ]
}

function lineCheck({ id, violation, scale }: Check, evaluation: Evaluation): CheckResult {
  const months = evaluation.series(violation)
  const size = scale ? largest(evaluation.series(scale)).value : 1
  const { value, month } = largest(months)
  const worst = value === 0 ? 0 : value / size
  // A violation that is not a number is broken, so the comparison must fail on NaN.
  const ok = worst <= tolerance
  return ok ? { id, ok, worst } : { id, ok, worst: Number.isFinite(worst) ? worst : Number.MAX_VALUE, month }
}

/** The largest size in a series and its first month; NaN is larger than anything. */
function largest(series: Float64Array): { value: number; month: number } {
  let value = 0
  let month = 0
  for (let t = 0; t < series.length; t++) {
    const size = Math.abs(series[t]!)
    if (size <= value) continue
    value = size
    month = t
    if (Number.isNaN(size)) break
  }
  return { value, month }
}

/** Years sum to the plan for flows, and end as the plan does for levels. */
function yearsCheck(sized: readonly Sized[], { calendar }: Evaluation): CheckResult {
  let worst = 0
  for (const { line, months, sum, size } of sized) {
    if (size === 0 || !Number.isFinite(size)) continue
    const years = annual(line, months, calendar)
    const whole = line.annual === 'sum' ? sum : months[months.length - 1]!
    const byYear = line.annual === 'sum' ? years.reduce((total, year) => total + year, 0) : years[years.length - 1]!
    worst = Math.max(worst, Math.abs(whole - byYear) / size)
  }
  return { id: 'years', ok: worst <= tolerance, worst }
}

interface Sized {
  readonly line: Line
  readonly months: Float64Array
  readonly sum: number
  /** Sum of the months' sizes; finite if and only if every month is. */
  readonly size: number
}

function sizeOf(line: Line, months: Float64Array): Sized {
  let sum = 0
  let size = 0
  for (let t = 0; t < months.length; t++) {
    sum += months[t]!
    size += Math.abs(months[t]!)
  }
  return { line, months, sum, size }
}

/** At every root that a rate of return reports, the present value of its flows is 0. */
function ratesCheck(centre: CentreModel, evaluation: Evaluation): CheckResult {
  let worst = 0
  for (const { id, reduction } of centre.model.measures.values()) {
    if (reduction.name !== 'irr') continue
    for (const root of evaluation.measures.get(id)?.detail?.roots ?? []) {
      // Quoted a year, a rate this near −100 % has too few digits left to give its monthly rate back.
      if (1 + root < 1e-6) continue
      worst = Math.max(worst, presentValueShare(evaluation.series(reduction.of[0]!), root))
    }
  }
  return { id: 'rates', ok: worst <= tolerance, worst }
}

/** Every present value is that of the real flows at the real rate. */
function presentValuesCheck(model: Model, prices: Prices, evaluation: Evaluation): CheckResult {
  const worst = presentValuesOff(model, prices, evaluation)
  return { id: 'present-values', ok: worst <= tolerance, worst: Number.isFinite(worst) ? worst : Number.MAX_VALUE }
}

/** |present value| over the sum of the discounted flows’ sizes, discounted from whichever end keeps them finite. */
function presentValueShare(flows: Float64Array, annualRate: number): number {
  const growth = (1 + annualRate) ** (1 / 12)
  const factor = growth >= 1 ? 1 / growth : growth
  const ordered = growth >= 1 ? flows : flows.toReversed()
  let value = 0
  let size = 0
  for (let t = ordered.length - 1; t >= 0; t--) {
    value = value * factor + ordered[t]!
    size = size * factor + Math.abs(ordered[t]!)
  }
  return size > 0 ? Math.abs(value) / size : 0
}

function finiteCheck(sized: readonly Sized[]): CheckResult {
  const broken = sized.filter(({ size }) => !Number.isFinite(size))
  if (broken.length === 0) return { id: 'finite', ok: true, worst: 0 }
  const first = broken.map(({ months }) => months.findIndex((value) => !Number.isFinite(value)))
  return { id: 'finite', ok: false, worst: broken.length, month: Math.min(...first) }
}

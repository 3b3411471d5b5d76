import type { MeasureValue } from '#algebra/measure.ts'
import type { Plan } from '#contract/plan.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { judgedSide, type PlanKind, planKind, type Side } from './plan-kind.ts'
import { whyNone } from './why-none.ts'

/** Months in which something holds: the first, from 0, and how many. */
export interface Months {
  readonly month: number
  readonly months: number
}

/** What a verdict rests on: all read from the lines and measures of an outcome. */
export interface Findings {
  readonly kind: PlanKind
  readonly side: Side
  readonly start: string
  /** KRW that the side puts in and gets back, from first to last month. */
  readonly paidIn: number
  readonly received: number
  readonly irr: MeasureValue
  /** Why that side has no rate of return, `why.<code>`. */
  readonly whyNoRate: string
  /** KRW, at the hurdle; undefined where it has no value. */
  readonly npv: number | undefined
  /** Effective a year. */
  readonly hurdle: number
  /** Months in which shareholders pay debt service, or a part of it. */
  readonly supported: Months | undefined
  /** KRW that shareholders make good over the plan. */
  readonly support: number
  readonly cover: MeasureValue
  /** Least cover that counts as service of debt: 1, or the loan’s floor where that is more. */
  readonly floor: number
  readonly uncovered: Months | undefined
  /** Measure in KRW of what the public side gains, at its own rate. */
  readonly public: { readonly id: string; readonly value: number | undefined }
  readonly measure: (id: string) => MeasureValue | undefined
  /** Unit of a measure of the plan. */
  readonly unitOf: (id: string) => string
}

/**
 * Reads what a verdict rests on.
 * @param outcome of that very plan
 */
export function findingsOf(plan: Plan, outcome: Outcome): Findings {
  const { centre, evaluation } = outcome
  const side = judgedSide(plan)
  const line = (id: string) => evaluation.series(centre.model.lines.get(id)!)
  const measure = (id: string) => evaluation.measures.get(id)
  const value = (id: string) => valueIn(measure(id))
  const [support, service, cover, tested] = ['cash.support', 'cash.debtService', 'debt.dscr', 'debt.dscrTested'].map(
    line,
  )
  const floor = Math.max(1, plan.finance.lockUp.defaultDscr ?? 0)
  const stateHolds = plan.terms.shareholders.some((one) => one.side === 'public')
  const publicNpv = stateHolds ? 'class.public.npv' : 'treasury.npv'
  return {
    kind: planKind(plan),
    side,
    start: plan.meta.start,
    paidIn: sum(line(`class.${side}.calls`)),
    received: sum(line(`class.${side}.distributions`)),
    irr: measure(`class.${side}.irr`)!,
    whyNoRate: whyNone(outcome, `class.${side}.irr`),
    npv: value(`class.${side}.npv`),
    hurdle: line(`class.${side}.hurdle`)[0]!,
    supported: monthsWhere(support!, (paid, t) => paid > cent && service![t]! > cent),
    support: value('equity.support') ?? 0,
    cover: measure('debt.minDscr')!,
    floor,
    uncovered: monthsWhere(tested!, (isTested, t) => isTested !== 0 && cover![t]! < floor * hair),
    public: { id: publicNpv, value: value(publicNpv) },
    measure,
    unitOf: (id) => centre.model.measures.get(id)!.reduction.unit.name,
  }
}

/** The value of a measure; undefined where it has none. */
export const valueIn = (of: MeasureValue | undefined): number | undefined => (of?.ok ? of.value : undefined)

/** What is less than a hundredth of a won is rounding. */
const cent = 0.01

/** Room for rounding under a threshold. */
const hair = 1 - 1e-9

const sum = (series: Float64Array) => series.reduce((total, value) => total + value, 0)

function monthsWhere(series: Float64Array, holds: (value: number, month: number) => boolean): Months | undefined {
  const month = series.findIndex(holds)
  if (month < 0) return undefined
  return { month, months: series.reduce((count, value, t) => count + (holds(value, t) ? 1 : 0), 0) }
}

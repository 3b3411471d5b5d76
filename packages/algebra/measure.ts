import type { Label, Line } from './expression.ts'
import type { Cross, Phrase } from './operator.ts'
import type { MeasurePlace, SheetSeries } from './sheet.ts'
import type { Unit } from './unit.ts'

/** What a measure came to: a number, or the code of the reason why there is none. */
export type MeasureValue =
  | { readonly ok: true; readonly value: number; readonly detail?: MeasureDetail }
  | { readonly ok: false; readonly reason: string; readonly detail?: MeasureDetail }

/** A number as the value of a measure; none when it is not a finite one. */
export function measured(value: number): MeasureValue {
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, reason: 'not-finite' }
}

/** What stands beside a rate of return: every root, whether it is the only one, the rule that chose it. */
export interface MeasureDetail {
  readonly roots?: readonly number[]
  readonly unique?: boolean
  readonly rule?: string
  readonly mirr?: number
}

/** Months of one of a reduction's lines, and what is read of several: their sum, their mean, or each by itself. */
export interface Reading {
  readonly line: number
  readonly months: readonly [first: number, last: number]
  readonly fold?: Fold
}

/** What several months are shown as: their sum or mean; `monthly` where a formula reads each month by itself. */
export interface Fold {
  readonly to: 'sum' | 'mean'
  readonly monthly?: true
}

/** One way to make a number of whole series. */
export interface Reduction {
  readonly name: string
  readonly of: readonly Line[]
  readonly unit: Unit
  evaluate(series: readonly Float64Array[]): MeasureValue
  /** The months that make the number what it is: of a minimum the month it was found in. */
  readings(series: readonly Float64Array[]): readonly Reading[]
  /** Adds to the bar of each line how the measure changes with each of its months; where a month only counts, nothing. */
  adjoint(bars: readonly Float64Array[], series: readonly Float64Array[]): void
  /** Says whether two months meet of which one was chosen; see `Operator.edges`. */
  edges?(cross: Cross, series: readonly Float64Array[], near: number): void
  text(names: readonly string[], phrase: Phrase): string
  /** The measure as a spreadsheet formula of the rows of its lines; without a value it comes to the reason in words. */
  sheet(rows: readonly SheetSeries[], place: MeasurePlace): string
}

export interface Measure {
  readonly id: string
  readonly label: Label
  readonly reduction: Reduction
}

import type { Calendar } from './calendar.ts'
import type { SheetArg, SheetPart, SheetPlace } from './sheet.ts'
import type { Text } from './text.ts'
import type { Unit } from './unit.ts'

/** Words around arguments, from the room of words: `phrase('operator.lag', { of: 'cash', months: 1 })`. */
export type Phrase = (key: string, args: Readonly<Record<string, string | number>>) => string

/** First and last month of an argument that one month of the result reads; null when none. */
export type Reads = readonly [first: number, last: number] | null

/** One term of what changes its sign at an edge: a month of an argument, and its weight. */
export type Cross = (arg: number, month: number, weight: number) => void

/**
 * One operation of the line language with all its readings. A new operator is one file that exports one of these
 * and a function that applies it. Its parameter is plain data: two that read the same as JSON are the same.
 */
export interface Operator<P = never> {
  /** No two operators share one. */
  readonly name: string
  /** Which months of the arguments a result needs: `past` strictly earlier ones, `ahead` later ones, `now` no later ones. */
  readonly reach: 'now' | 'past' | 'ahead'
  /** Each month depends on the same month of the arguments alone. */
  readonly pointwise: boolean
  /** The result of a month builds on its own of the month before, as a balance does. */
  readonly carries?: true
  /**
   * Sets of arguments: the sums of one set over months, all others standing still, make the sum of the result over these
   * months. Without it a sum of the result is not the operation on sums.
   */
  sums?(count: number): readonly (readonly number[])[]
  /**
   * What one month of the result makes of several months of an argument: their sum, as if it were one month's value;
   * the greatest; or each by itself. An operator without it reads one month.
   */
  readonly gathers?: 'sum' | 'greatest' | 'each'
  /**
   * Unit of the result.
   * @throws {UnitMismatch} when the arguments do not go together
   */
  unit(args: readonly Unit[], parameter: P): Unit
  /** Writes months `from` (included) to `to` (excluded) of the result; earlier months are already written. */
  evaluate(
    out: Float64Array,
    args: readonly Float64Array[],
    from: number,
    to: number,
    parameter: P,
    calendar: Calendar,
  ): void
  /** The same for one month a call, where lines of a cycle are much computed: `evaluate` of one month costs more. */
  step?(out: Float64Array, args: readonly Float64Array[], parameter: P): (t: number) => void
  /**
   * Adds to what the arguments are worth (`bars`) what they add to months `from` to `to` of the result, of which `bar`
   * says what each is worth. Later months have been handed on; what a month owes its own past it adds to `bar`.
   */
  adjoint(
    bar: Float64Array,
    bars: readonly Float64Array[],
    out: Float64Array,
    args: readonly Float64Array[],
    from: number,
    to: number,
    parameter: P,
    calendar: Calendar,
  ): void
  /** The same where the result moves in steps, as if a step were a ramp: which arguments act, not how much. */
  acrossSteps?: Operator<P>['adjoint']
  /**
   * Says whether month `t` stands where two formulas meet: `cross` gets each term of a sum that changes its sign there.
   * @param near how far from others the values of each argument may be to meet them
   */
  edges?(
    cross: Cross,
    out: Float64Array,
    args: readonly Float64Array[],
    t: number,
    near: readonly number[],
    parameter: P,
  ): void
  /** The operation as a formula; `phrase` gives the words that are not signs. */
  text(args: readonly Text[], parameter: P, phrase: Phrase): Text
  /** Months of argument `arg` that month `t` reads. Both ends rise with `t`. */
  reads(t: number, arg: number, parameter: P, calendar: Calendar): Reads
  /**
   * One month of the operation as a spreadsheet formula, in functions that Excel and LibreOffice share. An argument
   * whose other months it names gets a row of its own.
   */
  sheet(args: readonly SheetArg[], parameter: P, place: SheetPlace): SheetPart
}

/** An operator whose parameter type is forgotten, as expressions hold it. */
// biome-ignore lint/suspicious/noExplicitAny: the parameter is only ever handed back to the operator it was made for
export type AnyOperator = Operator<any>

/** Reads of an operator that looks at the same month of every argument. */
export const sameMonth = (t: number): Reads => [t, t]

/**
 * The text of a part, in brackets when it binds more loosely than its place needs.
 * @example bracket({ text: 'a − b', binds: 1 }, 2) // '(a − b)'
 */
export const bracket = (part: Text, binds: number): string => (part.binds < binds ? `(${part.text})` : part.text)

/** A number of an equation, in full, with a true minus. */
export const numberText = (value: number): string => (value < 0 ? `−${-value}` : `${value}`)

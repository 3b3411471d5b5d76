import type { Calendar } from '#algebra/calendar.ts'
import type { Application, Expression } from '#algebra/expression.ts'
import type { AnyOperator } from '#algebra/operator.ts'
import type { Trace } from '#algebra/trace.ts'

type Months = readonly [first: number, last: number]

/** Whoever holds the values that stand beside a formula and asks what the formula makes of them. */
export interface Shown {
  readonly parts: readonly Trace[]
  readonly calendar: Calendar
  /** The months of what has to be read month by month, which no single value stands for. */
  readonly series: (expression: Expression) => Float64Array
}

/**
 * What a formula makes of the values shown beside it: no other value is read, but where a formula reads every month by
 * itself. Undefined where a value that it needs is not shown.
 */
export function recomputed(formula: Expression, months: Months, shown: Shown): number | undefined {
  const [first, last] = months
  if (formula.kind === 'constant') return formula.value
  if (formula.kind !== 'application') return leaf(formula.id, months, shown)
  if (formula.args.length === 0)
    return shown.parts.find((part) => part.kind === 'term' && part.months?.[0] === last && part.months[1] === last)
      ?.value as number
  return first === last ? ofMonth(formula, last, shown) : ofSums(formula, months, shown)
}

function leaf(id: string, [first, last]: Months, { parts }: Shown): number | undefined {
  const found = parts.find(
    (part) =>
      part.id === id &&
      (!part.months || (part.months[0] === first && part.months[1] === last)) &&
      part.fold?.to === (first === last ? undefined : 'sum'),
  )
  return found?.value ?? undefined
}

function ofMonth(formula: Application, t: number, shown: Shown): number | undefined {
  const { operator, args, parameter } = formula
  if (operator.carries) {
    const [inflow, outflow] = args.map((arg) => recomputed(arg, [0, t], shown))
    return inflow === undefined || outflow === undefined ? undefined : inflow - outflow
  }
  if (operator.gathers === 'each') return monthByMonth(formula, t, shown)
  const read = args.map((arg, k) => {
    const months: Months | null = operator.reads(t, k, parameter, shown.calendar)
    if (!months) return 0
    if (operator.gathers !== 'greatest') return recomputed(arg, months, shown)
    const candidates = Array.from({ length: months[1] - months[0] + 1 }, (_, i) => months[1] - i)
    return candidates.map((s) => recomputed(arg, [s, s], shown)).find((value) => value !== undefined)
  })
  return apply(operator, parameter, read)
}

/** Each argument as its sum where that is shown, else as what it is in every month. */
function ofSums(formula: Application, months: Months, shown: Shown): number | undefined {
  const { operator, args, parameter } = formula
  if (!operator.sums) return undefined
  const over = (k: number): Months | null => {
    const reads = Array.from({ length: months[1] - months[0] + 1 }, (_, i) =>
      operator.reads(months[0] + i, k, parameter, shown.calendar),
    ).filter((read) => read !== null)
    return reads.length === 0 ? null : [reads[0]![0], reads.at(-1)![1]]
  }
  return apply(
    operator,
    parameter,
    args.map((arg, k) => {
      const read = over(k)
      if (!read) return 0
      return recomputed(arg, read, shown) ?? recomputed(arg, [read[1], read[1]], shown)
    }),
  )
}

/** An operator on one month of each argument; what has other months is its value alone. */
function apply(operator: AnyOperator, parameter: unknown, read: readonly (number | undefined)[]): number | undefined {
  if (read.some((value) => value === undefined)) return undefined
  const alone = operator.gathers !== undefined || !operator.pointwise
  if (alone) return read[0]
  const out = new Float64Array(1)
  operator.evaluate(
    out,
    read.map((value) => Float64Array.of(value!)),
    0,
    1,
    parameter,
    {} as Calendar,
  )
  return out[0]
}

function monthByMonth({ operator, args, parameter }: Application, t: number, { calendar, series }: Shown): number {
  const out = new Float64Array(calendar.months)
  operator.evaluate(out, args.map(series), t, t + 1, parameter, calendar)
  return out[t]!
}

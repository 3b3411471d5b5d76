import type { Evaluation } from './evaluate.ts'
import type { Expression, Input, Label, Line, Unknown } from './expression.ts'
import { formulaText, type Speech } from './formula-text.ts'
import type { Measure, MeasureDetail } from './measure.ts'
import type { Program } from './program.ts'
import type { Unit } from './unit.ts'

/** First and last month of a range, both included. */
type Months = readonly [first: number, last: number]

/** Why a number is what it is: its formula and the numbers the formula reads. */
export interface Trace {
  readonly kind: 'line' | 'measure' | 'input' | 'unknown'
  readonly id: string
  readonly label: Label
  readonly unit: Unit
  /** Months the value is of; absent for what is not of a month. */
  readonly months?: Months
  /** Over several months: the sum of a flow, the last month of a level. Null where a measure has none. */
  readonly value: number | null
  /** Code of the reason why a measure has no value, or an unknown no solution. */
  readonly why?: string
  readonly detail?: MeasureDetail
  readonly formula?: string
  readonly reason?: string
  /** JSON Pointer of an input in the plan. */
  readonly pointer?: string
  readonly parts: readonly Trace[]
  /** Parts were left out: deeper than asked, over the budget, or already explained elsewhere in the tree. */
  readonly cut?: true
}

export interface TraceOptions {
  /** Levels of parts below the number asked for. */
  readonly depth: number
  /** Most numbers in the tree; those near the root come first. */
  readonly budget: number
  readonly speech: Speech
}

type Named = Line | Input | Unknown
type Part = readonly [Named, Months]

/** A number of the tree whose parts are still to be hung under it. */
interface Open {
  readonly trace: Growing
  readonly parts: () => readonly Part[]
  readonly depth: number
}

type Growing = Omit<Trace, 'parts' | 'cut'> & { readonly parts: Trace[]; cut?: true }

/** The tree of numbers that a line of one month is made of, down to the plan's inputs. */
export function traceLine(
  program: Program,
  evaluation: Evaluation,
  line: Line,
  month: number,
  options: TraceOptions,
): Trace {
  const tracer = new Tracer(program, evaluation, options)
  return tracer.grown(tracer.named([line, [month, month]], options.depth))
}

/** The tree of numbers that a measure is made of. */
export function traceMeasure(program: Program, evaluation: Evaluation, measure: Measure, options: TraceOptions): Trace {
  const tracer = new Tracer(program, evaluation, options)
  return tracer.grown(tracer.measure(measure))
}

class Tracer {
  private readonly program: Program
  private readonly evaluation: Evaluation
  private readonly options: TraceOptions
  private readonly open: Open[] = []
  private readonly seen = new Set<string>()
  private left: number

  constructor(program: Program, evaluation: Evaluation, options: TraceOptions) {
    this.program = program
    this.evaluation = evaluation
    this.options = options
    this.left = Math.max(0, options.budget - 1)
  }

  /** Hangs parts under all that is open, level by level: what is near is explained before what is far. */
  grown(root: Trace): Trace {
    for (const { trace, parts, depth } of this.open) {
      const all = parts()
      const place = `${trace.id}@${trace.months}`
      const shown = depth > 0 && !this.seen.has(place) ? all.slice(0, this.left) : []
      if (depth > 0) this.seen.add(place)
      this.left -= shown.length
      trace.parts.push(...shown.map((part) => this.named(part, depth - 1)))
      if (shown.length < all.length) trace.cut = true
    }
    return root
  }

  measure({ id, label, reduction }: Measure): Trace {
    const { speech, depth } = this.options
    const found = this.evaluation.measures.get(id)!
    const whole: Months = [0, this.evaluation.calendar.months - 1]
    const names = reduction.of.map((line) => speech.name(line.label))
    const trace: Growing = {
      kind: 'measure',
      id,
      label,
      unit: reduction.unit,
      value: found.ok ? found.value : null,
      ...(found.ok ? {} : { why: found.reason }),
      ...(found.detail === undefined ? {} : { detail: found.detail }),
      formula: reduction.text(names, speech.phrase),
      parts: [],
    }
    this.open.push({ trace, parts: () => reduction.of.map((line) => [line, whole]), depth })
    return trace
  }

  named([of, months]: Part, depth: number): Trace {
    if (of.kind === 'unknown') return this.unknown(of)
    const { id, label, unit } = of
    const value = this.value(of, months)
    if (of.kind === 'input') return { kind: 'input', id, label, unit, value, months, pointer: of.pointer, parts: [] }
    const definition = this.program.model.definitions.get(of)!
    const trace: Growing = {
      kind: 'line',
      id,
      label,
      unit,
      months,
      value,
      formula: formulaText(definition, this.options.speech),
      ...(of.reason === undefined ? {} : { reason: of.reason }),
      parts: [],
    }
    this.open.push({ trace, parts: () => this.partsOf(of, definition, months), depth })
    return trace
  }

  private unknown(of: Unknown): Trace {
    const { residual } = this.program.model.unknowns.find(({ unknown }) => unknown === of)!
    const { speech } = this.options
    const solution = this.evaluation.unknowns.get(of.id)!
    return {
      kind: 'unknown',
      id: of.id,
      label: of.label,
      unit: of.unit,
      value: solution.value,
      ...(solution.ok ? {} : { why: solution.reason }),
      formula: speech.phrase('operator.solved', { residual: speech.name(residual.label) }),
      parts: [],
    }
  }

  /** The named parts of a formula with the months that are read of them, each pair once. */
  private partsOf(line: Line, definition: Expression, months: Months): Part[] {
    const { calendar } = this.evaluation
    const parts = new Map<string, Part>()
    const add = (named: Named, at: Months): void => {
      parts.set(`${named.id}@${at}`, [named, at])
    }
    const walk = (expression: Expression, [from, to]: Months): void => {
      if (expression.kind === 'constant') return
      if (expression.kind !== 'application') {
        add(expression, [from, to])
        return
      }
      const { operator, parameter, args } = expression
      args.forEach((arg, k) => {
        let first = from
        let last = to
        const reads = (t: number) => operator.reads(t, k, parameter, calendar)
        while (first < to && !reads(first)) first++
        while (last > first && !reads(last)) last--
        const begin = reads(first)
        const end = reads(last)
        // A balance that is no line has no opening to show: it is all of its past.
        if (begin && end) walk(arg, [operator.carries && expression !== definition ? 0 : begin[0], end[1]])
      })
    }
    const carries = definition.kind === 'application' && definition.operator.carries
    if (carries && months[0] > 0) add(line, [months[0] - 1, months[0] - 1])
    walk(definition, months)
    return [...parts.values()]
  }

  private value(of: Line | Input, [first, last]: Months): number {
    if (of.kind === 'input') return this.evaluation.node(this.program.graph.ofLeaf.get(of)!)[last]!
    const series = this.evaluation.series(of)
    if (of.annual === 'last') return series[last]!
    return series.subarray(first, last + 1).reduce((sum, month) => sum + month, 0)
  }
}

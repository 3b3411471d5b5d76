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
  /** Code of the reason why a measure has no value. */
  readonly why?: string
  readonly detail?: MeasureDetail
  readonly formula?: string
  readonly reason?: string
  /** JSON Pointer of an input in the plan. */
  readonly pointer?: string
  readonly parts: readonly Trace[]
  /** Parts were left out: deeper than asked, or already explained elsewhere in the tree. */
  readonly cut?: true
}

export interface TraceOptions {
  /** Levels of parts below the number asked for. */
  readonly depth: number
  /** Most numbers in the tree. */
  readonly budget: number
  readonly speech: Speech
}

type Named = Line | Input | Unknown

/** The tree of numbers that a line of one month is made of, down to the plan's inputs. */
export function traceLine(
  program: Program,
  evaluation: Evaluation,
  line: Line,
  month: number,
  options: TraceOptions,
): Trace {
  return new Tracer(program, evaluation, options).named(line, [month, month], options.depth)
}

/** The tree of numbers that a measure is made of. */
export function traceMeasure(program: Program, evaluation: Evaluation, measure: Measure, options: TraceOptions): Trace {
  return new Tracer(program, evaluation, options).measure(measure)
}

class Tracer {
  private readonly program: Program
  private readonly evaluation: Evaluation
  private readonly options: TraceOptions
  private readonly seen = new Set<string>()
  private left: number

  constructor(program: Program, evaluation: Evaluation, options: TraceOptions) {
    this.program = program
    this.evaluation = evaluation
    this.options = options
    this.left = options.budget
  }

  measure({ id, label, reduction }: Measure): Trace {
    const { speech, depth } = this.options
    const found = this.evaluation.measures.get(id)!
    const whole: Months = [0, this.evaluation.calendar.months - 1]
    return {
      kind: 'measure',
      id,
      label,
      unit: reduction.unit,
      value: found.ok ? found.value : null,
      ...(found.ok ? {} : { why: found.reason }),
      ...(found.detail === undefined ? {} : { detail: found.detail }),
      formula: reduction.text(
        reduction.of.map((line) => speech.name(line.label)),
        speech.phrase,
      ),
      parts: reduction.of.map((line) => this.named(line, whole, depth - 1)),
    }
  }

  named(of: Named, months: Months, depth: number): Trace {
    const { id, label, unit } = of
    this.left--
    if (of.kind === 'input')
      return { kind: 'input', id, label, unit, value: this.value(of, months), months, pointer: of.pointer, parts: [] }
    if (of.kind === 'unknown') return this.unknown(of)
    const definition = this.program.model.definitions.get(of)!
    const base = {
      kind: 'line' as const,
      id,
      label,
      unit,
      months,
      value: this.value(of, months),
      formula: formulaText(definition, this.options.speech),
      ...(of.reason === undefined ? {} : { reason: of.reason }),
    }
    const place = `${id}@${months}`
    if (depth <= 0 || this.left <= 0 || this.seen.has(place)) return { ...base, parts: [], cut: true }
    this.seen.add(place)
    return { ...base, parts: this.partsOf(of, definition, months).map(([part, at]) => this.named(part, at, depth - 1)) }
  }

  private unknown(of: Unknown): Trace {
    const { residual } = this.program.model.unknowns.find(({ unknown }) => unknown === of)!
    const { speech } = this.options
    return {
      kind: 'unknown',
      id: of.id,
      label: of.label,
      unit: of.unit,
      value: this.value(of, [0, 0]),
      formula: speech.phrase('operator.solved', { residual: speech.name(residual.label) }),
      parts: [],
    }
  }

  /** The named parts of a formula, each once, with the months that are read of it. */
  private partsOf(line: Line, definition: Expression, months: Months): [Named, Months][] {
    const parts = new Map<Named, Months>()
    const add = (named: Named, at: Months): void => {
      const known = parts.get(named)
      parts.set(named, known ? [Math.min(known[0], at[0]), Math.max(known[1], at[1])] : at)
    }
    const carries = definition.kind === 'application' && definition.operator.carries
    if (carries && months[0] > 0) add(line, [months[0] - 1, months[0] - 1])
    const walk = (expression: Expression, at: Months): void => {
      if (expression.kind === 'constant') return
      if (expression.kind !== 'application') {
        add(expression, at)
        return
      }
      expression.args.forEach((arg, k) => {
        const { operator, parameter } = expression
        const first = operator.reads(at[0], k, parameter, this.evaluation.calendar.months)
        const last = operator.reads(at[1], k, parameter, this.evaluation.calendar.months)
        const from = first ?? last
        const to = last ?? first
        if (from && to) walk(arg, [from[0], to[1]])
      })
    }
    walk(definition, months)
    return [...parts]
  }

  private value(of: Named, [first, last]: Months): number {
    const node =
      of.kind === 'line'
        ? this.program.graph.ofLine.get(of)!
        : this.program.graph.nodes.find(({ source }) => source === of)!
    const series = this.evaluation.node(node)
    if (of.kind !== 'line' || of.annual === 'last') return series[last]!
    return series.subarray(first, last + 1).reduce((sum, month) => sum + month, 0)
  }
}

import type { Evaluation } from './evaluate.ts'
import type { Application, Input, Label, Line, Unknown } from './expression.ts'
import { formulaText, type Speech } from './formula-text.ts'
import { inferUnit } from './infer-unit.ts'
import type { Fold, Measure, MeasureDetail } from './measure.ts'
import type { Program } from './program.ts'
import { type Asked, comesTo, type Months, type Part, read } from './trace-parts.ts'
import type { Unit } from './unit.ts'

/** Why a number is what it is: its formula and the numbers the formula reads. */
export interface Trace {
  /** A `term` is a part of a formula that has no name. */
  readonly kind: 'line' | 'measure' | 'input' | 'unknown' | 'term'
  readonly id: string
  readonly label: Label
  readonly unit: Unit
  /** Months the value is of; absent for what is not of a month. */
  readonly months?: Months
  /** What several months are shown as; absent where the value is of one month. */
  readonly fold?: Fold
  /** Null where a measure has none. */
  readonly value: number | null
  /**
   * The month whose formula and parts are shown, with its value, where those of all months would not make the value:
   * the largest of a sum, the nearest to a mean.
   */
  readonly telling?: { readonly month: number; readonly value: number }
  /** Code of the reason why a measure has no value, or an unknown no solution. */
  readonly why?: string
  readonly detail?: MeasureDetail
  readonly formula?: string
  readonly reason?: string
  /** JSON Pointer of an input in the plan. */
  readonly pointer?: string
  /** The formula holds of the values of these. */
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

/** A number of the tree whose parts are still to be hung under it. */
interface Open {
  readonly trace: Growing
  readonly parts: readonly Part[]
  readonly depth: number
}

type Growing = Omit<Trace, 'parts' | 'cut'> & { readonly parts: Trace[]; cut?: true }

/** A line in one month or several: unless it says as what, of a flow their sum, of a level the last of them. */
export interface LineOver {
  readonly line: Line
  readonly months: Months
  readonly fold?: Fold | undefined
}

/** The tree of numbers that a line is made of, down to the plan's inputs. */
export function traceLine(
  program: Program,
  evaluation: Evaluation,
  { line, months: [first, last], fold }: LineOver,
  options: TraceOptions,
): Trace {
  const tracer = new Tracer(program, evaluation, options)
  const node = program.graph.ofLine.get(line)!
  const to = fold ?? (line.annual === 'sum' ? { to: 'sum' as const } : undefined)
  const part: Part =
    to && first < last ? { of: line, node, months: [first, last], fold: to } : { of: line, node, months: [last, last] }
  return tracer.grown(tracer.part(part, options.depth))
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
      const place = `${trace.id}@${trace.months} ${trace.fold?.to ?? ''}`
      const shown = depth > 0 && !this.seen.has(place) ? parts.slice(0, this.left) : []
      if (depth > 0) this.seen.add(place)
      this.left -= shown.length
      shown.forEach((part, k) => {
        trace.parts.push(this.part(part, depth - 1, `${trace.id}:${k + 1}`))
      })
      if (shown.length < parts.length) trace.cut = true
    }
    return root
  }

  measure({ id, label, reduction }: Measure): Trace {
    const { speech } = this.options
    const found = this.evaluation.measures.get(id)!
    const readings = reduction.readings(reduction.of.map(this.evaluation.series))
    const parts = readings.map(({ line, months, fold }): Part => {
      const of = reduction.of[line]!
      const node = this.program.graph.ofLine.get(of)!
      return { of, node, months, ...(fold && months[0] < months[1] ? { fold } : {}) }
    })
    return this.opened(
      {
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
      },
      parts,
      this.options.depth,
    )
  }

  /** @param name of a term, which has none of its own */
  part({ of, node, months, fold }: Part, depth: number, name = ''): Trace {
    if (of.kind === 'unknown') return this.unknown(of, depth)
    const value = comesTo(this.evaluation, node, months, fold)
    const at = { months, ...(fold ? { fold } : {}), value }
    if (of.kind === 'input') return { kind: 'input', ...said(of), ...at, pointer: of.pointer, parts: [] }
    if (of.kind === 'application') return this.term(of, { formula: of, node, months, fold }, at, depth, name)
    const formula = this.program.model.definitions.get(of)!
    const reason = of.reason === undefined ? {} : { reason: of.reason }
    const { parts, telling } = this.read({ formula, node, months, fold, line: of })
    const text = formulaText(formula, this.options.speech)
    return this.opened({ kind: 'line', ...said(of), ...at, ...telling, formula: text, ...reason }, parts, depth)
  }

  private term(
    of: Application,
    asked: Asked,
    at: Pick<Trace, 'months' | 'fold' | 'value'>,
    depth: number,
    id: string,
  ): Trace {
    const text = formulaText(of, this.options.speech)
    const named = { id, label: { key: text, args: {} }, unit: inferUnit(of) }
    // What the calendar says is made of nothing.
    if (of.args.length === 0) return { kind: 'term', ...named, ...at, parts: [] }
    const { parts, telling } = this.read(asked)
    return this.opened({ kind: 'term', ...named, ...at, ...telling, formula: text }, parts, depth)
  }

  private unknown(of: Unknown, depth: number): Trace {
    const { residual } = this.program.model.unknowns.find(({ unknown }) => unknown === of)!
    const { speech } = this.options
    const solution = this.evaluation.unknowns.get(of.id)!
    const last = this.evaluation.calendar.months - 1
    return this.opened(
      {
        kind: 'unknown',
        ...said(of),
        value: solution.value,
        ...(solution.ok ? {} : { why: solution.reason }),
        formula: speech.phrase('operator.solved', { residual: speech.name(residual.label) }),
      },
      [{ of: residual, node: this.program.graph.ofLine.get(residual)!, months: [last, last] }],
      depth,
    )
  }

  private read(asked: Asked): { parts: readonly Part[]; telling: Pick<Trace, 'telling'> } {
    const { parts, telling } = read(this.evaluation, asked)
    if (telling === undefined) return { parts, telling: {} }
    return { parts, telling: { telling: { month: telling, value: this.evaluation.node(asked.node)[telling]! } } }
  }

  private opened(numbers: Omit<Trace, 'parts' | 'cut'>, parts: readonly Part[], depth: number): Trace {
    const trace: Growing = { ...numbers, parts: [] }
    this.open.push({ trace, parts, depth })
    return trace
  }
}

const said = ({ id, label, unit }: Line | Input | Unknown) => ({ id, label, unit })

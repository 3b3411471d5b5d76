import type { Calendar } from './calendar.ts'
import type { AnyOperator } from './operator.ts'
import type { Program } from './program.ts'
import type { Step } from './schedule.ts'

/** An operation with the arrays it reads and writes. */
export interface Work {
  readonly evaluate: AnyOperator['evaluate']
  readonly step: AnyOperator['step']
  readonly out: Float64Array
  readonly args: readonly Float64Array[]
  readonly parameter: never
}

/** Writes one month of an operation. */
export type MonthlyWork = (t: number, calendar: Calendar) => void

/** The arrays of a program over some number of months, one a node. */
export interface Workspace {
  readonly months: number
  readonly values: readonly Float64Array[]
  /** By the index of a node; none for constants, data and unknowns. */
  readonly work: readonly (Work | undefined)[]
  /** The operations of a cycle in the order of a month. */
  monthly(step: Step): readonly MonthlyWork[]
}

/**
 * Arrays to evaluate a program in. Who evaluates often, and reads each evaluation before the next, makes them once and
 * hands them over every time.
 * @example
 * const space = workspace(program, at.months)
 * for (const data of cases) sum += evaluate(program, at, data, space).series(cash)[0]
 */
export function workspace({ graph }: Program, months: number): Workspace {
  const store = new ArrayBuffer(graph.nodes.length * months * Float64Array.BYTES_PER_ELEMENT)
  const values = graph.nodes.map(
    ({ index }) => new Float64Array(store, index * months * Float64Array.BYTES_PER_ELEMENT, months),
  )
  const work = graph.nodes.map(({ source, args, index }): Work | undefined => {
    if (source.kind === 'constant') values[index]!.fill(source.value)
    if (source.kind !== 'application') return undefined
    const { operator, parameter } = source
    const reads = args.map((arg) => values[arg.index]!)
    const { evaluate, step } = operator
    return { evaluate, step, out: values[index]!, args: reads, parameter: parameter as never }
  })
  const cycles = new Map<Step, MonthlyWork[]>()
  const monthly = (step: Step) => {
    const known = cycles.get(step) ?? step.nodes.map(({ index }) => monthlyWork(work[index]!))
    cycles.set(step, known)
    return known
  }
  return { months, values, work, monthly }
}

function monthlyWork({ evaluate, step, out, args, parameter }: Work): MonthlyWork {
  return step?.(out, args, parameter) ?? ((t, calendar) => evaluate(out, args, t, t + 1, parameter, calendar))
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Evaluation } from '#algebra/evaluate.ts'
import type { Model } from '#algebra/model.ts'
import type { Unit } from '#algebra/unit.ts'
import type { CentreModel } from '#model/centre-model.ts'

/** What `recompute.py` prints: a plan recomputed from the document of its equations. */
interface Recomputed {
  readonly measures: Readonly<Record<string, number | null>>
  readonly lines: Readonly<Record<string, readonly (number | null)[]>>
}

const tolerance = 1e-9
const script = join(import.meta.dirname, 'recompute.py')

/** `recompute.py`, kept running: it answers one question a line. */
export function recomputer() {
  // -B: no compiled files beside the sources.
  const python = spawn('python3', ['-B', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  return {
    /**
     * Lines and measures as a separate program reads them out of a document.
     * @param given series of inputs that the calendar decides, by id
     * @throws {Error} with what the program refuses
     */
    async recompute(
      document: string,
      plan: unknown,
      given: Readonly<Record<string, readonly number[]>> = {},
    ): Promise<Recomputed> {
      python.stdin.write(`${JSON.stringify({ document, plan, given })}\n`)
      const { value, done } = await answers.next()
      if (done) throw new Error('recompute.py has ended')
      const answer = JSON.parse(value)
      if ('refused' in answer) throw new Error(answer.refused)
      return answer
    },
    async end(): Promise<void> {
      python.stdin.end()
      if (python.exitCode === null) await once(python, 'exit')
    },
  }
}

export type Recomputer = ReturnType<typeof recomputer>

/** Every line and measure in which an evaluation and a recomputation differ, or which only one of them has. */
export function differences({ model, checks }: CentreModel, evaluation: Evaluation, recomputed: Recomputed): string[] {
  const leftOpen = leftOpenBy(model, evaluation)
  // What a check sums up is 0 but for rounding: it is measured against its scale, or 1, as the document says.
  const sizes = new Map(
    checks.map(({ violation, scale }) => [violation, scale ? largest(evaluation.series(scale)) : 1]),
  )

  const measures = ids(model.measures, recomputed.measures).filter((id) => {
    const [measure, here, there] = [model.measures.get(id), evaluation.measures.get(id), recomputed.measures[id]]
    if (!measure || !here || there === undefined) return true
    if (!here.ok || there === null) return here.ok || there !== null
    // A rate or a ratio near 0 has no scale of its own but 1.
    const size = ['1', '1/year'].includes(measure.reduction.unit.text)
      ? Math.max(1, Math.abs(here.value))
      : Math.abs(here.value)
    const allowed = tolerance * size + leftOpen(measure.reduction.unit)
    return !(Math.abs(here.value - there) <= allowed)
  })
  const lines = ids(model.lines, recomputed.lines).filter((id) => {
    const [line, there] = [model.lines.get(id), recomputed.lines[id]]
    if (!line || !there) return true
    const here = evaluation.series(line)
    const allowed = tolerance * (sizes.get(line) ?? largest(here)) + leftOpen(line.unit)
    const isSame = (value: number, t: number) => typeof there[t] === 'number' && Math.abs(value - there[t]) <= allowed
    return there.length !== here.length || !here.every(isSame)
  })
  return [...measures, ...lines]
}

/**
 * How far amounts of a unit may lie apart: an unknown is only solved within 10⁻¹² of its scale, and where all cash is
 * spent, what is left is the rounding of the largest sums.
 */
function leftOpenBy({ unknowns, lines }: Model, evaluation: Evaluation): (of: Unit) => number {
  const scale = lines.get('check.scale')
  const rounding = scale ? 1e-14 * largest(evaluation.series(scale)) : 0
  return (of) =>
    Math.max(
      scale?.unit.text === of.text ? rounding : 0,
      ...unknowns
        .filter(({ scale }) => scale.unit.text === of.text)
        .map(({ scale }) => 1e-11 * Math.abs(evaluation.series(scale).at(-1)!)),
    )
}

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)

const ids = (here: ReadonlyMap<string, unknown>, there: object) => [...new Set([...here.keys(), ...Object.keys(there)])]

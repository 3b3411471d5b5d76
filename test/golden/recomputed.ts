import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
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
const run = promisify(execFile)

/**
 * Lines and measures as a separate program reads them out of a document.
 * @param given series of inputs that the calendar decides, by id
 */
export async function recompute(
  document: string,
  plan: unknown,
  given: Readonly<Record<string, readonly number[]>> = {},
): Promise<Recomputed> {
  const folder = await mkdtemp(join(tmpdir(), 'recompute-'))
  try {
    const files = ['document.md', 'plan.json', 'given.json'].map((name) => join(folder, name))
    const texts = [document, JSON.stringify(plan), JSON.stringify(given)]
    await Promise.all(files.map((file, i) => writeFile(file, texts[i]!)))
    // -B: no compiled files beside the sources.
    const { stdout } = await run('python3', ['-B', script, ...files], { maxBuffer: 256 * 2 ** 20 })
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}

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

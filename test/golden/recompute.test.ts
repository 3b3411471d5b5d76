import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/outcome.ts'

/** What `recompute.py` prints: the model recomputed from docs/model.md alone by a separate program. */
interface Recomputed {
  readonly measures: Readonly<Record<string, number | null>>
  readonly lines: Readonly<Record<string, readonly number[]>>
}

interface Stored extends Recomputed {
  readonly plan: Plan
}

const here = import.meta.dirname
const script = join(here, 'recompute.py')
const storedIn = join(here, 'recomputed')
const tolerance = 1e-9

const storedFiles = readdirSync(storedIn).filter((file) => file.endsWith('.json'))
const read = (file: string): Stored => JSON.parse(readFileSync(join(storedIn, file), 'utf8'))

const largestOf = (values: Iterable<number>): number => {
  let largest = 0
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  return largest
}

/** Measures and lines in which the evaluation and the recomputation differ, and how many numbers were compared. */
function compare(plan: Plan, recomputed: Recomputed): { differing: string[]; numbers: number } {
  const { centre, evaluation } = evaluatePlan(plan)
  const differing: string[] = []
  let numbers = 0
  for (const [id, expected] of Object.entries(recomputed.measures)) {
    const result = evaluation.measures.get(id)
    const found = result?.ok ? result.value : null
    numbers += 1
    const agrees =
      expected === null || found === null
        ? result !== undefined && expected === found
        : Math.abs(found - expected) <= tolerance * Math.abs(expected)
    if (!agrees) differing.push(`${id}: ${found}, recomputed ${expected}`)
  }
  for (const [id, expected] of Object.entries(recomputed.lines)) {
    const line = centre.model.lines.get(id)
    if (!line) {
      differing.push(`${id}: no such line`)
      continue
    }
    const found = evaluation.series(line)
    numbers += expected.length
    const largest = largestOf(expected)
    const month = expected.findIndex((value, t) => !(Math.abs(found[t]! - value) <= tolerance * largest))
    if (found.length !== expected.length) differing.push(`${id}: ${found.length} months, not ${expected.length}`)
    else if (month >= 0) differing.push(`${id}: ${found[month]} in month ${month}, recomputed ${expected[month]}`)
  }
  return { differing, numbers }
}

describe('plans as stored, with their results', () => {
  it('are those of the presets, and one of two sites', () => {
    expect(storedFiles.toSorted()).toEqual([...presets.keys(), 'two-sites'].map((id) => `${id}.json`).toSorted())
  })

  it.each(storedFiles)('%s evaluates to what was recomputed from the document', (file) => {
    const stored = read(file)
    const { differing, numbers } = compare(stored.plan, stored)
    expect(differing).toEqual([])
    expect(numbers).toBeGreaterThan(25 * stored.plan.meta.horizonMonths)
  })
})

const hasPython = spawnSync('python3', ['--version']).status === 0

describe.runIf(hasPython)('plans as they are now, recomputed here', () => {
  const plans: [string, Plan][] = [...presets, ['two-sites', read('two-sites.json').plan]]

  const recompute = (plan: Plan): Recomputed => {
    const folder = mkdtempSync(join(tmpdir(), 'recompute-'))
    try {
      const file = join(folder, 'plan.json')
      writeFileSync(file, JSON.stringify(plan))
      return JSON.parse(
        execFileSync('python3', ['-B', script, file, '--all'], { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 }),
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it.each(plans)('%s: every measure, and every line that the document and the program share', (_, plan) => {
    const recomputed = recompute(plan)
    const { centre, evaluation } = evaluatePlan(plan)
    expect(Object.keys(recomputed.measures).toSorted()).toEqual([...evaluation.measures.keys()].toSorted())
    // Inputs are printed too, but are data to the model and not lines of it.
    const shared = Object.entries(recomputed.lines).filter(([id]) => centre.model.lines.has(id))
    expect(shared.length).toBeGreaterThan(190)
    expect(compare(plan, { measures: recomputed.measures, lines: Object.fromEntries(shared) }).differing).toEqual([])
  })
})

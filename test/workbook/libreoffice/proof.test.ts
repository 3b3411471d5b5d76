import { beforeAll, describe, expect, test } from 'vitest'
import type { Evaluation } from '#algebra/evaluate.ts'
import { presets } from '#catalog/presets.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { arrange } from '#workbook/arrangement.ts'
import type { Subject } from '#workbook/subject.ts'
import { workbook } from '#workbook/workbook.ts'
import { compareLines } from '../compare-lines.ts'
import { editSheet, withNumber } from '../edit-workbook.ts'
import { everyOperator } from '../every-operator.ts'
import { evaluateHeld } from '../held-unknowns.ts'
import { type Cells, readWorkbook } from '../read-workbook.ts'
import { subjectOf } from '../subject-of.ts'
import { wrongMeasures } from './compare-measures.ts'
import { recalculate } from './recalculate.ts'

/** Variants whose lines the presets do not have. */
const variants = [
  'loans of every kind',
  'debt within caps and a sweep',
  'half a year in the first calendar year, prices of other years and milestones of construction',
]

const subjects = new Map<string, Subject>([
  ...[...presets].map(([id, plan]) => [id, subjectOf(plan)] as const),
  ...planVariants.filter(([name]) => variants.includes(name)).map(([name, plan]) => [name, subjectOf(plan)] as const),
  ['every operator', everyOperator()],
])

/** Inputs that every plan has, and by what a person changes them. */
const changes = new Map([
  ['/economy/cpi', 1.5],
  ['/sites/0/powerChain/ups', 0.97],
  ['/opex/costPerFte', 0.7],
])

const whole = (subject: Subject) => ({ ...subject, arrangement: arrange(subject) })

/** The workbook of a preset after a person has changed three of its inputs, and what the engine then says. */
function changed(subject: Subject): { bytes: Uint8Array; evaluation: Evaluation } {
  const { inputs, tabs } = arrange(subject)
  const picked = [...inputs.values()].flat().filter(({ of }) => changes.has(of.pointer))
  expect(picked.length).toBe(changes.size)
  const values = picked.map(({ of, row, value }) => ({ id: of.id, row, value: value * changes.get(of.pointer)! }))
  const bytes = values.reduce<Uint8Array>(
    (book, { row, value }) => editSheet(book, tabs.own.inputs, withNumber(`B${row}`, value)),
    workbook(subject),
  )
  return { bytes, evaluation: evaluateHeld(subject, new Map(values.map(({ id, value }) => [id, value]))) }
}

const presetIds = [...presets.keys()]
const after = new Map(presetIds.map((id) => [id, changed(subjects.get(id)!)]))

/** A formula of a small plan that in one month comes to one won too much. */
const planted = { preset: 'gpu-lease-2025', line: 'balanceSheet.equity' }
function withPlantedError(): Uint8Array {
  const subject = subjects.get(planted.preset)!
  const { places } = arrange(subject)
  const [, { sheet, row }] = [...places.lines].find(([{ id }]) => id === planted.line)!
  return editSheet(workbook(subject), sheet, (xml) =>
    xml.replace(new RegExp(`(<c r="K${row}"[^>]*><f>)`), (cell) => `${cell}1+`),
  )
}

let made: Map<string, Cells>
beforeAll(async () => {
  const books = new Map<string, Uint8Array>([
    ...[...subjects].map(([name, subject]) => [name, workbook(subject)] as const),
    ...[...after].map(([id, { bytes }]) => [`${id} changed`, bytes] as const),
    ['planted', withPlantedError()],
  ])
  const recalculated = await recalculate(books)
  made = new Map([...recalculated].map(([name, bytes]) => [name, readWorkbook(bytes)]))
})

const report: string[] = []

describe.each([...subjects])('%s', (name, subject) => {
  test('every cell of every line, by month and by year, is what the engine says', () => {
    const { arrangement, outcome } = whole(subject)
    const { cells, worst, rests, wrong } = compareLines(made.get(name)!, arrangement, outcome.evaluation)
    report.push(`${name}: ${cells} cells, worst ${worst.toExponential(1)}, ${rests} rests`)
    expect(wrong).toEqual([])
  })

  test('every measure is what the engine says', () => {
    const { arrangement, outcome } = whole(subject)
    expect(wrongMeasures(made.get(name)!, subject, arrangement, outcome.evaluation).wrong).toEqual([])
  })

  test('the checks hold, and no cell shows an error', () => {
    const { arrangement } = whole(subject)
    const cells = made.get(name)!
    expect(cells.get(arrangement.tabs.own.cover)!.get('B3')).toBe(subject.speech.phrase('workbook.holds', {}))
    const errors = [...cells].flatMap(([sheet, some]) =>
      [...some].filter(([, value]) => /^(#|Err:)/.test(`${value}`)).map(([at, value]) => `${sheet}!${at} ${value}`),
    )
    expect(errors).toEqual([])
  })
})

describe.each([...after])('%s with three inputs changed', (id, { evaluation }) => {
  test('every line and measure is what the engine says of those inputs with the same unknowns', () => {
    const subject = subjects.get(id)!
    const arrangement = arrange(subject)
    const cells = made.get(`${id} changed`)!
    const { cells: compared, worst, rests, wrong } = compareLines(cells, arrangement, evaluation)
    report.push(`${id} changed: ${compared} cells, worst ${worst.toExponential(1)}, ${rests} rests`)
    expect(wrong).toEqual([])
    expect(wrongMeasures(cells, subject, arrangement, evaluation).wrong).toEqual([])
  })

  test('is not what the engine said before', () => {
    const subject = subjects.get(id)!
    const before = compareLines(made.get(`${id} changed`)!, arrange(subject), subject.outcome.evaluation)
    expect(before.wrong.length).toBeGreaterThan(100)
  })
})

test('a residual that is no longer solved says so', () => {
  const subject = subjects.get('national-center-signed-2026')!
  const { tabs } = arrange(subject)
  const cells = made.get('national-center-signed-2026 changed')!
  expect(made.get('national-center-signed-2026')!.get(tabs.own.checks)!.get('D3')).toBe('solved')
  expect(cells.get(tabs.own.checks)!.get('D3')).toBe('NOT SOLVED')
  expect(cells.get(tabs.own.cover)!.get('B4')).toBe('NOT SOLVED')
})

test('one won too much in one cell is found', () => {
  const subject = subjects.get(planted.preset)!
  const { wrong } = compareLines(made.get('planted')!, arrange(subject), subject.outcome.evaluation)
  expect(wrong.map(({ line }) => line)).toContain(planted.line)
})

test('what was compared', () => {
  expect(report.length).toBe(subjects.size + after.size)
  process.stdout.write(`${report.join('\n')}\n`)
})

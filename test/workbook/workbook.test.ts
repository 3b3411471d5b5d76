import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'
import { seeds } from '#test/plans/seeds.ts'
import { WORKBOOK_BYTES } from '#usecases/make-workbook.ts'
import { arrange } from '#workbook/arrangement.ts'
import type { Subject } from '#workbook/subject.ts'
import { workbook } from '#workbook/workbook.ts'
import { compareLines } from './compare-lines.ts'
import { everyOperator } from './every-operator.ts'
import { formulasOf, relative } from './formulas-of.ts'
import { readWorkbook } from './read-workbook.ts'
import { subjectOf } from './subject-of.ts'

/** Those whose lines the presets do not have. */
const variants = [
  'every tenure and a refresh',
  'loans of every kind',
  'debt within caps and a sweep',
  'preferred shares of both kinds and a put',
]

const subjects: [string, Subject][] = [
  ...[...presets].map(([id, plan]): [string, Subject] => [id, subjectOf(plan)]),
  ...planVariants
    .filter(([name]) => variants.includes(name))
    .map(([name, plan]): [string, Subject] => [name, subjectOf(plan, 'ko')]),
  ['every operator', everyOperator()],
]

/** Functions that Excel and LibreOffice share; none of them volatile. */
const shared = new Set(
  'ABS AVERAGEIFS COLUMN COUNTIF EDATE IF IFERROR INDEX INT IRR ISERROR ISNUMBER LN LOOKUP MAX MIN MONTH N NORMSDIST NPV OR PMT POWER ROWS SQRT SUM SUMIF SUMPRODUCT SUMSQ YEAR _xlfn.MAXIFS _xlfn.MINIFS'.split(
    ' ',
  ),
)

const books = subjects.map(([name, subject]) => {
  const bytes = workbook(subject)
  return { name, subject, bytes, sheets: readWorkbook(bytes) }
})

const ofPresets = books.filter(({ name }) => presets.has(name))

describe.each(books)('the workbook of $name', ({ subject, bytes, sheets }) => {
  const formulas = formulasOf(bytes)
  const parts = unzipSync(bytes)

  test('shows in every cell of every line what the engine says', () => {
    const { cells, worst, rests, wrong } = compareLines(sheets, arrange(subject), subject.outcome.evaluation)
    expect(cells).toBeGreaterThan(1000)
    expect([worst, rests, wrong]).toEqual([0, 0, []])
  })

  test('holds no macro, no link to the outside, no function that only one of the two has', () => {
    expect(
      Object.keys(parts).filter(
        (path) =>
          !/^(\[Content_Types\]|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|styles\.xml|workbook\.xml|worksheets\/sheet\d+\.xml))/.test(
            path,
          ),
      ),
    ).toEqual([])
    const used = new Set(
      formulas.flatMap(({ formula }) =>
        [...withoutTexts(formula).matchAll(/([A-Za-z_.]+)\(/g)].map(([, name]) => name!),
      ),
    )
    expect([...used].filter((name) => !shared.has(name))).toEqual([])
    expect(formulas.filter(({ formula }) => /[[\]{}]/.test(withoutTexts(formula)))).toEqual([])
  })

  test('writes one formula along each row', () => {
    const { places } = arrange(subject)
    const byCell = new Map(formulas.map(({ sheet, column, row, formula }) => [`${sheet} ${row} ${column}`, formula]))
    const { months } = subject.outcome.evaluation.calendar
    for (const [line, { sheet, row }] of places.lines) {
      const along = new Set(
        Array.from({ length: months }, (_, t) => relative(byCell.get(`${sheet} ${row} ${5 + t}`)!, 5 + t)),
      )
      expect([...along], line.id).toHaveLength(1)
    }
  })

  test('keeps within the lengths that spreadsheets take', () => {
    expect(formulas.filter(({ formula }) => formula.length >= 8192)).toEqual([])
    const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!)
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  test('names every single input once, and formulas use no other name', () => {
    const xml = strFromU8(parts['xl/workbook.xml']!)
    const names = [...xml.matchAll(/<definedName name="([^"]*)">/g)].map(([, name]) => name!)
    const { inputs, unknowns } = arrange(subject)
    expect(names).toHaveLength(unknowns.length + [...inputs.values()].flat().length)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(names.filter((name) => !/^(in|solved)_[\p{L}\p{N}_]+$/u.test(name))).toEqual([])
    const known = new Set(names)
    const used = formulas.flatMap(({ formula }) => withoutTexts(formula).match(/\b(in|solved)_[\p{L}\p{N}_]+/gu) ?? [])
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })
})

const withoutTexts = (formula: string): string => formula.replaceAll(/"[^"]*"|'[^']*'!/g, '')

test('a random plan makes a workbook that shows what the engine says', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const subject = subjectOf(plan)
      const { worst, wrong } = compareLines(
        readWorkbook(workbook(subject)),
        arrange(subject),
        subject.outcome.evaluation,
      )
      expect([worst, wrong]).toEqual([0, []])
    }),
    { seed: seeds.workbook, numRuns: 4 },
  )
})

test('twenty years of the national centre can be sent', () => {
  const plan = presets.get('national-center-signed-2026')!
  const long = { ...plan, meta: { ...plan.meta, horizonMonths: 240 } }
  expect(workbook(subjectOf(long, 'ko')).length).toBeLessThan(WORKBOOK_BYTES)
})

test.each(ofPresets)('what is left of the cash of $name is what the cash held changes by', ({ subject, sheets }) => {
  const sheet = sheets.get(arrange(subject).tabs.own.waterfall)!
  const rowOf = (title: string) => [...sheet].find(([, value]) => value === title)![0].slice(1)
  const [left, changed] = ['Left after all payments', 'Change of the cash held'].map(rowOf)
  for (const column of 'FGHIJK') {
    const [here, there] = [left, changed].map((row) => sheet.get(`${column}${row}`) ?? 0)
    // One won: what is left of sums of hundreds of billions.
    expect(Math.abs(Number(here) - Number(there)), column).toBeLessThan(1)
  }
})

test('the same plan makes the same file', () => {
  const { subject, bytes } = ofPresets.find(({ name }) => name === 'gpu-lease-2025')!
  expect(workbook(subjectOf(subject.plan))).toEqual(bytes)
})

test('inputs stand with their source, date, confidence and bounds', () => {
  const { subject, sheets } = ofPresets.find(({ name }) => name === 'national-center-signed-2026')!
  const { inputs, tabs } = arrange(subject)
  const sheet = sheets.get(tabs.own.inputs)!
  const { row } = [...inputs.values()].flat().find(({ of }) => of.pointer === '/economy/usdKrw')!
  const { value, source, asOf, confidence } = subject.plan.sources!['/economy/usdKrw']!
  expect('BCDEFGHIJ'.split('').map((column) => sheet.get(`${column}${row}`))).toEqual([
    value,
    'KRW/USD',
    source,
    asOf ?? '',
    confidence,
    100,
    10_000,
    '/economy/usdKrw',
    expect.stringMatching(/^in_\w+usdKrw$/),
  ])
})

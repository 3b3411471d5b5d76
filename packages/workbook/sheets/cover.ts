import { monthName } from '#algebra/calendar.ts'
import type { Arrangement } from '../arrangement.ts'
import { sheetPrefix } from '../layout.ts'
import type { Subject } from '../subject.ts'
import type { OwnSheet } from '../tabs.ts'
import type { Cell, Row, Sheet } from '../xlsx/cell.ts'
import type { Look } from '../xlsx/looks.ts'
import { checkClaims, holdsAll, masterCell, residualClaims, solvedCell, stateCells } from './checks.ts'

const readings = ['live', 'months', 'formulas', 'parts', 'unknowns', 'start', 'near', 'rates']

const legend: readonly (readonly [string, Look['kind']])[] = [
  ['input', 'input'],
  ['solved', 'solved'],
  ['line', 'plain'],
  ['part', 'part'],
]

/** What plan this is, whether it holds, how to read the workbook, and the way to every sheet. */
export function coverSheet(subject: Subject, arrangement: Arrangement): Sheet {
  const { plan, outcome, planHash, engineVersion, speech } = subject
  const { phrase } = speech
  const { tabs, blocks } = arrangement
  const { calendar } = outcome.evaluation
  const quiet = { kind: 'quiet' } as const
  const fact = (key: string, value: Cell): Row => ({
    cells: [{ value: phrase(`workbook.cover.${key}`, {}), look: quiet }, value],
  })
  const section = (key: string): Row => ({
    cells: [
      { value: phrase(`workbook.cover.${key}`, {}), look: { kind: 'section' } },
      { value: '', look: { kind: 'section' } },
    ],
  })
  const link = (sheet: string, said: string): Row => ({
    cells: [
      { value: sheet, look: { kind: 'link' }, leadsTo: `${sheetPrefix(sheet)}A1` },
      { value: said, look: quiet },
    ],
  })
  const state = stateCells(subject)
  const own = (Object.keys(tabs.own) as OwnSheet[]).filter((sheet) => sheet !== 'cover')
  return {
    name: tabs.own.cover,
    fitsWidth: true,
    widths: [34, 110],
    rows: [
      { cells: [{ value: plan.meta.title, look: { kind: 'title' } }] },
      { cells: [] },
      fact(
        'master',
        state('check', () => masterCell(arrangement), holdsAll(checkClaims(subject, arrangement))),
      ),
      fact(
        'solved',
        state('residual', () => solvedCell(arrangement), holdsAll(residualClaims(subject, arrangement))),
      ),
      fact('period', { value: `${plan.meta.start} – ${monthName(calendar, calendar.months - 1)}` }),
      fact('planHash', { value: planHash }),
      fact('engine', { value: engineVersion }),
      ...(plan.meta.note === undefined ? [] : [fact('note', { value: plan.meta.note, look: { kind: 'note' } })]),
      { cells: [] },
      section('how'),
      ...readings.map(
        (key, i): Row => ({
          cells: [
            { value: `${i + 1}`, look: quiet },
            { value: phrase(`workbook.how.${key}`, {}), look: { kind: 'note' } },
          ],
        }),
      ),
      { cells: [] },
      section('legend'),
      ...legend.map(
        ([key, kind]): Row => ({
          cells: [{ value: '1,234', look: { kind } }, { value: phrase(`workbook.legend.${key}`, {}) }],
        }),
      ),
      { cells: [] },
      section('sheets'),
      ...own.map((sheet) => link(tabs.own[sheet], phrase(`workbook.about.${sheet}`, {}))),
      ...[...blocks].map(([sheet, rows]) =>
        link(sheet, phrase('workbook.about.block', { lines: rows.filter(({ line }) => line).length })),
      ),
    ],
  }
}

import { type Arrangement, blockOf } from '../arrangement.ts'
import type { Subject } from '../subject.ts'
import type { Row, Sheet } from '../xlsx/cell.ts'
import { annualWidths, yearHeads } from './annual.ts'
import { annualLines } from './annual-line.ts'

/** Blocks whose lines make up each statement, in the order of the model. */
const statements = [
  ['uses', ['uses', 'sources']],
  ['income', ['revenue', 'income']],
  ['cash', ['cash']],
  ['balance', ['assets', 'balanceSheet']],
] as const

/** Uses and sources, income, cash and the balance sheet, by year. */
export function statementsSheet(subject: Subject, arrangement: Arrangement): Sheet {
  const { tabs, places } = arrangement
  const { phrase } = subject.speech
  const shown = annualLines(subject, arrangement)
  const lines = [...places.lines.keys()].filter(({ unit }) => unit.text === 'KRW')
  const rows = statements.flatMap(([statement, blocks]): Row[] => [
    { cells: [{ value: phrase(`workbook.statement.${statement}`, {}), look: { kind: 'section' } }] },
    ...blocks.flatMap((block) => lines.filter(({ id }) => blockOf(id) === block).map((line) => shown(line))),
    { cells: [] },
  ])
  const heads = yearHeads(subject, tabs.own.statements, ['name', 'unit', 'id', '', ''])
  return {
    name: tabs.own.statements,
    fitsWidth: true,
    widths: annualWidths,
    frozen: { rows: 2, columns: 2 },
    rows: [...heads, ...rows],
  }
}

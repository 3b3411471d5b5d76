import type { Measure } from '#algebra/measure.ts'
import { type Arrangement, blockOf } from '../arrangement.ts'
import { monthCells, quotedText } from '../layout.ts'
import { formatOf } from '../number-format.ts'
import type { Subject } from '../subject.ts'
import type { Cell, Row, Sheet } from '../xlsx/cell.ts'

const columns = ['name', 'value', 'unit', 'search', 'presentValue', 'id', 'of']

/** Blocks of the measures that are shown before all others: what each class and each shareholder gets. */
const firstBlocks = ['class', 'holder', 'equity', 'project']

const titleRows = 3

/** Where a search for a rate starts when none was found: 10 % a year, as spreadsheets do. */
const expectedRate = 0.1
const monthly = (annual: number) => (1 + annual) ** (1 / 12) - 1

export interface MeasureRow {
  readonly measure: Measure
  /** 1 first. */
  readonly row: number
}

/** Rows of the measures by block; null is the title of a block. */
function arranged({ outcome }: Subject): (Measure | string)[] {
  const byBlock = Map.groupBy(outcome.centre.model.measures.values(), ({ id }) => blockOf(id))
  const order = [...new Set([...firstBlocks, ...byBlock.keys()])].filter((block) => byBlock.has(block))
  return order.flatMap((block) => [block, ...byBlock.get(block)!])
}

export function measureRows(subject: Subject): MeasureRow[] {
  return arranged(subject).flatMap((one, i) =>
    typeof one === 'string' ? [] : [{ measure: one, row: titleRows + i + 1 }],
  )
}

/** Column of the share of the present value that a rate leaves. */
export const presentValueColumn = 'E'

/** Every measure of whole series, the returns of each class first. */
export function returnsSheet(subject: Subject, arrangement: Arrangement): Sheet {
  const { tabs } = arrangement
  const { phrase } = subject.speech
  const rows = arranged(subject).map(
    (one, i): Row =>
      typeof one === 'string'
        ? { cells: columns.map((_, column) => ({ value: column === 0 ? one : '', look: { kind: 'section' } })) }
        : measureRow(subject, arrangement, one, titleRows + i + 1),
  )
  return {
    name: tabs.own.returns,
    fitsWidth: true,
    widths: [58, 26, 12, 14, 14, 34, 44],
    frozen: { rows: titleRows, columns: 2 },
    rows: [
      { cells: [{ value: tabs.own.returns, look: { kind: 'title' } }] },
      { cells: [{ value: phrase('workbook.returns.note', {}), look: { kind: 'quiet' } }] },
      {
        cells: columns.map(
          (column): Cell => ({ value: phrase(`workbook.column.${column}`, {}), look: { kind: 'head' } }),
        ),
      },
      ...rows,
    ],
  }
}

function measureRow(
  { outcome, speech }: Subject,
  { places }: Arrangement,
  { id, label, reduction }: Measure,
  at: number,
): Row {
  const { calendar, measures } = outcome.evaluation
  const found = measures.get(id)!
  const cellsOf = ({ sheet, row }: { sheet: string; row: number }) => monthCells(sheet, row, calendar.months)
  const months = cellsOf(places.calendar.month).all
  const series = reduction.of.map((line) => cellsOf(places.lines.get(line)!))
  const reason = (code: string) => quotedText(speech.phrase(`why.${code}`, {}))
  const isRate = reduction.name === 'irr'
  const guess: Cell = {
    value: monthly(found.ok ? found.value : expectedRate),
    look: { kind: 'quiet', format: 'percent' },
  }
  const discounted = (flows: string) => `SUMPRODUCT(${flows}/POWER(1+B${at},${months}/12))`
  const share =
    isRate && `IF(ISNUMBER(B${at}),ABS(${discounted(series[0]!.all)})/${discounted(`ABS(${series[0]!.all})`)},0)`
  return {
    cells: [
      { value: speech.name(label) },
      {
        value: found.ok ? found.value : speech.phrase(`why.${found.reason}`, {}),
        formula: reduction.sheet(series, { months, guess: `D${at}`, reason }),
        look: { kind: 'plain', format: formatOf(reduction.unit.text) },
      },
      { value: reduction.unit.text, look: { kind: 'unit' } },
      isRate ? guess : undefined,
      share ? { value: 0, formula: share, look: { kind: 'quiet', format: 'tiny' } } : undefined,
      { value: id, look: { kind: 'quiet' } },
      { value: reduction.of.map((line) => line.id).join(', '), look: { kind: 'quiet' } },
    ],
  }
}

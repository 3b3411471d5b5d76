import { strFromU8, unzipSync } from 'fflate'
import { columnName } from '#workbook/xlsx/column.ts'

export interface CellFormula {
  readonly sheet: string
  /** 0 first. */
  readonly column: number
  readonly row: number
  readonly formula: string
}

/** Every formula of a workbook; one that a run shares is written out in each of its cells. */
export function formulasOf(bytes: Uint8Array): CellFormula[] {
  const parts = unzipSync(bytes)
  const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) =>
    plain(name!),
  )
  return names.flatMap((sheet, i) => formulasOfSheet(sheet, strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!)))
}

function formulasOfSheet(sheet: string, xml: string): CellFormula[] {
  const shared = new Map<string, { column: number; formula: string }>()
  const found: CellFormula[] = []
  for (const [, letters, row, attributes, text] of xml.matchAll(
    /<c r="([A-Z]+)(\d+)"[^>]*><f([^>]*?)(?:\/>|>([^<]*)<\/f>)/g,
  )) {
    const column = columnIndex(letters!)
    const si = /si="(\d+)"/.exec(attributes!)?.[1]
    if (text !== undefined && si !== undefined) shared.set(si, { column, formula: plain(text) })
    const from = si === undefined ? undefined : shared.get(si)!
    const formula = from ? moved(from.formula, column - from.column) : plain(text!)
    found.push({ sheet, column, row: Number(row), formula })
  }
  return found
}

const reference = /(?<![\w$.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g

/** A formula so many columns further on. */
export const moved = (formula: string, by: number): string =>
  formula.replaceAll(reference, (whole, fixed: string, letters: string, rowFixed: string, row: string) =>
    fixed ? whole : `${columnName(columnIndex(letters) + by)}${rowFixed}${row}`,
  )

/** A formula whose columns are told from its own, so that the cells of a run read alike. */
export const relative = (formula: string, column: number): string =>
  formula.replaceAll(reference, (whole, fixed: string, letters: string, _, row: string) =>
    fixed ? whole : `[${columnIndex(letters) - column}]${row}`,
  )

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1

const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

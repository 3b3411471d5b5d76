import type { Cell, CellValue, Row, Run, Sheet } from './cell.ts'
import { columnName } from './column.ts'
import { styleOf } from './looks.ts'
import { xmlText } from './xml.ts'

/** One sheet as the part of a workbook's package. */
export function sheetXml(sheet: Sheet): string {
  const out: string[] = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><outlinePr summaryBelow="0"/>${sheet.fitsWidth ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"${sheet.rows.some(({ part }) => part) ? ' outlineLevelRow="1"' : ''}/>`,
    `<cols>${columns(sheet.widths)}</cols><sheetData>`,
  ]
  let runs = 0
  sheet.rows.forEach((row, i) => {
    rowXml(out, row, i + 1, runs)
    if (row.run?.formula?.local) runs++
  })
  out.push('</sheetData>', flagged(sheet), validations(sheet), links(sheet))
  out.push('<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>')
  const fit = sheet.fitsWidth ? ' fitToWidth="1" fitToHeight="0"' : ''
  out.push(`<pageSetup paperSize="9" orientation="landscape"${fit}/></worksheet>`)
  return out.join('')
}

function rowXml(out: string[], { cells, run, part }: Row, number: number, shared: number): void {
  const height = cells[0]?.look?.kind === 'title' ? ' ht="26" customHeight="1"' : ''
  out.push(`<row r="${number}"${height}${part ? ' outlineLevel="1"' : ''}>`)
  cells.forEach((cell, column) => {
    if (cell) out.push(cellXml(`${columnName(column)}${number}`, cell))
  })
  if (run) runXml(out, run, number, shared)
  out.push('</row>')
}

function cellXml(at: string, { value, formula, look }: Cell): string {
  const style = look ? ` s="${styleOf(look)}"` : ''
  const f = formula === undefined ? '' : `<f>${xmlText(formula)}</f>`
  if (value === undefined) return formula === undefined ? `<c r="${at}"${style}/>` : `<c r="${at}"${style}>${f}</c>`
  if (typeof value === 'number') return `<c r="${at}"${style}${typed(value)}>${f}<v>${written(value)}</v></c>`
  if (formula !== undefined) return `<c r="${at}"${style} t="str">${f}<v>${xmlText(value)}</v></c>`
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
}

function runXml(out: string[], { from, values, formula, look }: Run, number: number, shared: number): void {
  const style = look ? ` s="${styleOf(look)}"` : ''
  const whole = `${columnName(from)}${number}:${columnName(from + values.length - 1)}${number}`
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    out.push(`<c r="${columnName(from + i)}${number}"${style}${typed(value)}>`)
    if (formula?.local) {
      out.push(
        i === 0
          ? `<f t="shared" ref="${whole}" si="${shared}">${xmlText(formula.at(from))}</f>`
          : `<f t="shared" si="${shared}"/>`,
      )
    } else if (formula) out.push('<f>', xmlText(formula.at(from + i)), '</f>')
    out.push(`<v>${written(value)}</v></c>`)
  }
}

/** A number that is none is an error of the cell. */
const typed = (value: number): string => (Number.isFinite(value) ? '' : ' t="e"')
const written = (value: number): CellValue =>
  Number.isFinite(value) ? value : Number.isNaN(value) ? '#NUM!' : '#DIV/0!'

function pane({ frozen }: Sheet): string {
  if (!frozen) return ''
  const { rows, columns } = frozen
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const side = columns > 0 && rows > 0 ? 'bottomRight' : columns > 0 ? 'topRight' : 'bottomLeft'
  return `<pane${split} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${side}" state="frozen"/>`
}

function columns(widths: readonly number[]): string {
  const of = (from: number, to: number, width: number) =>
    `<col min="${from}" max="${to}" width="${width}" customWidth="1"/>`
  return widths.map((width, i) => of(i + 1, i + 1 === widths.length ? 16_384 : i + 1, width)).join('')
}

function* placed({ rows }: Sheet): Generator<readonly [string, Cell]> {
  for (const [r, { cells }] of rows.entries())
    for (const [c, cell] of cells.entries()) if (cell) yield [`${columnName(c)}${r + 1}`, cell]
}

/** What is 0 where 1 would do is shown in red. */
function flagged(sheet: Sheet): string {
  const rules = [...placed(sheet)].flatMap(([at, cell]) =>
    cell.mustBe === undefined
      ? []
      : `<conditionalFormatting sqref="${at}"><cfRule type="expression" dxfId="0" priority="1"><formula>${xmlText(`${at}<>"${cell.mustBe}"`)}</formula></cfRule></conditionalFormatting>`,
  )
  return rules.join('')
}

function validations(sheet: Sheet): string {
  const rules = [...placed(sheet)].flatMap(([at, { bounds }]) =>
    bounds
      ? `<dataValidation type="decimal" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${at}"><formula1>${bounds[0]}</formula1><formula2>${bounds[1]}</formula2></dataValidation>`
      : [],
  )
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

function links(sheet: Sheet): string {
  const all = [...placed(sheet)].flatMap(([at, { leadsTo }]) =>
    leadsTo === undefined ? [] : `<hyperlink ref="${at}" location="${xmlText(leadsTo)}"/>`,
  )
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`
}

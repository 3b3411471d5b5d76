import type { Node } from '#algebra/graph.ts'
import { type SheetArg, type SheetPart, type SheetPlace, sheetNumber } from '#algebra/sheet.ts'
import { beforeColumn, sheetPrefix } from './layout.ts'
import type { Place, Places } from './places.ts'
import { columnAt } from './template.ts'
import { columnName } from './xlsx/column.ts'

/** Writes the formulas of one sheet, as templates. */
export class FormulaWriter {
  private readonly places: Places
  private readonly sheet: string
  private readonly months: number

  constructor(places: Places, sheet: string, months: number) {
    this.places = places
    this.sheet = sheet
    this.months = months
  }

  /** What a row says of its node, for a row at that place. */
  formulaOf(node: Node, at: Place): string {
    return this.operation(node, at).text
  }

  /** A row that only names what stands elsewhere: another line, an input, an unknown or a constant. */
  nameOf(node: Node): string {
    return this.argument(node).text
  }

  /** A row that holds an input, an unknown or a constant in every month. */
  heldBy(node: Node): string {
    return this.leaf(node).text
  }

  private operation({ source, args }: Node, own: Place | undefined): SheetPart {
    if (source.kind !== 'application') throw new Error(`a ${source.kind} has no formula`)
    return source.operator.sheet(
      args.map((arg) => this.argument(arg)),
      source.parameter,
      this.placeOf(own),
    )
  }

  private placeOf(own: Place | undefined): SheetPlace {
    return {
      own: (by) => {
        if (!own) throw new Error('a formula that names its own cell needs a row of its own')
        return this.cell(own, by)
      },
      calendar: (series) => this.cell(this.places.calendar[series], 0),
    }
  }

  private argument(node: Node): SheetArg {
    const row = this.places.rows.get(node)
    if (row) {
      return {
        text: this.cell(row, 0),
        binds: 3,
        cell: (by) => this.cell(row, by),
        cells: (from, to) => `${this.cell(row, from)}:${to === null ? this.end(row) : this.cellHere(row, to)}`,
        cellsSince: (to) => `${this.prefix(row)}$${columnName(beforeColumn)}${row.row}:${this.cellHere(row, to)}`,
      }
    }
    return node.source.kind === 'application' ? { ...rowless, ...this.operation(node, undefined) } : this.leaf(node)
  }

  private leaf(node: Node): SheetArg {
    if (node.source.kind !== 'constant') return { ...rowless, text: this.places.names.get(node)!, binds: 3 }
    const { value } = node.source
    return { ...rowless, text: sheetNumber(value), binds: value < 0 ? 1 : 3, constant: value }
  }

  private cell(place: Place, by: number): string {
    return `${this.prefix(place)}${this.cellHere(place, by)}`
  }

  private cellHere({ row }: Place, by: number): string {
    return `${columnAt(by)}${row}`
  }

  /** One column after the last month: empty, and there for every month to reach. */
  private end({ row }: Place): string {
    return `$${columnName(beforeColumn + this.months + 1)}${row}`
  }

  private prefix({ sheet }: Place): string {
    return sheet === this.sheet ? '' : sheetPrefix(sheet)
  }
}

const needsRow = (): never => {
  throw new Error('the argument has no row')
}

const rowless = { cell: needsRow, cells: needsRow, cellsSince: needsRow }

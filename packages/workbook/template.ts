import { columnName } from './xlsx/column.ts'

/** The column so many after the formula's own. */
export const columnAt = (by: number): string => `{${by}}`

/** A formula whose columns are yet to be named: the texts between them, and how far each is from the formula's own. */
export class Template {
  private readonly texts: readonly string[]
  private readonly columns: readonly number[]

  constructor(text: string) {
    const pieces = text.split(/\{(-?\d+)\}/)
    this.texts = pieces.filter((_, i) => i % 2 === 0)
    this.columns = pieces.filter((_, i) => i % 2 === 1).map(Number)
  }

  /** The formula in the column of that index. */
  at(column: number): string {
    let text = this.texts[0]!
    for (let i = 0; i < this.columns.length; i++) text += columnName(column + this.columns[i]!) + this.texts[i + 1]!
    return text
  }

  /** Whether it names cells of its own sheet only. */
  get local(): boolean {
    return !this.texts.some((text) => text.includes('!'))
  }
}

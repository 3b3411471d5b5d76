import type { Unit } from './unit.ts'

/** Two units that do not go together; the line that joins them is named when the model is built. */
export class UnitMismatch extends TypeError {
  constructor(what: string, left: Unit, right: Unit, line?: string) {
    super(`${line ? `line "${line}": ` : ''}cannot ${what} ${left.text} and ${right.text}`)
    this.name = 'UnitMismatch'
    this.what = what
    this.left = left
    this.right = right
  }
  readonly what: string
  readonly left: Unit
  readonly right: Unit
}

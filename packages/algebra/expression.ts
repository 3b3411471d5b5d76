import type { AnyOperator, Operator } from './operator.ts'
import { anyUnit, dimensionless, type Unit, unit } from './unit.ts'

/** A name in words: a key of the words and what fills its gaps. */
export interface Label {
  readonly key: string
  readonly args: Readonly<Record<string, string>>
}

/** A number fixed in an equation: a unit conversion or a count of the calendar, never a datum of the plan. */
export interface Constant {
  readonly kind: 'constant'
  readonly value: number
  readonly unit: Unit
}

/** A datum of the plan: one number, or one a month. */
export interface Input {
  readonly kind: 'input'
  readonly id: string
  readonly unit: Unit
  readonly label: Label
  /** JSON Pointer of the datum in the plan. */
  readonly pointer: string
}

/** A scalar solved so that a residual line ends at zero. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly id: string
  readonly unit: Unit
  readonly label: Label
  readonly lower: number
  readonly upper: number
}

/** A named monthly series with a unit and a formula. */
export interface Line {
  readonly kind: 'line'
  readonly id: string
  readonly unit: Unit
  readonly label: Label
  /** How months make a year: a flow's months add up, a level's last month stands. */
  readonly annual: 'sum' | 'last'
  /** Why the formula is what it is, where that needs saying. */
  readonly reason?: string
}

export interface Application {
  readonly kind: 'application'
  readonly operator: AnyOperator
  readonly args: readonly Expression[]
  readonly parameter: unknown
}

export type Expression = Constant | Input | Unknown | Line | Application

/** What a formula may be written with: an expression or a plain number. */
export type Operand = Expression | number

/** A constant with a unit, such as 1,000 kW/MW. */
export function constant(value: number, of: string): Constant {
  return { kind: 'constant', value, unit: unit(of) }
}

export function operand(value: Operand): Expression {
  return typeof value === 'number' ? { kind: 'constant', value, unit: value === 0 ? anyUnit : dimensionless } : value
}

export function apply<P>(operator: Operator<P>, args: readonly Operand[], parameter: P): Application {
  return { kind: 'application', operator: operator as AnyOperator, args: args.map(operand), parameter }
}

import type { Expression, Input, Label, Line, Operand, Unknown } from './expression.ts'
import { operand } from './expression.ts'
import { inferUnit } from './infer-unit.ts'
import type { Measure, Reduction } from './measure.ts'
import type { Model, Solve } from './model.ts'
import { dimensionless, sameUnit, type Unit, unit } from './unit.ts'
import { UnitMismatch } from './unit-mismatch.ts'

/** One instance of a block: `site` of `gumi` gives lines `site.gumi.…` with labels `site.…`. */
export interface BlockName {
  readonly instance?: string
  /** Fill the gaps of the labels, such as the site's name. */
  readonly args?: Readonly<Record<string, string>>
}

/** Gathers the inputs, lines, unknowns and measures of one model and checks their units as they come. */
export class ModelBuilder {
  private readonly inputs = new Map<string, Input>()
  private readonly lines = new Map<string, Line>()
  private readonly definitions = new Map<Line, Expression>()
  private readonly measures = new Map<string, Measure>()
  private readonly unknowns: Solve[] = []

  block(name: string, { instance, args = {} }: BlockName = {}): Block {
    return new Block(this, name, instance === undefined ? name : `${name}.${instance}`, args)
  }

  addInput(input: Input): Input {
    this.claim(input.id)
    this.inputs.set(input.id, input)
    return input
  }

  declare(line: Line): Line {
    this.claim(line.id)
    this.lines.set(line.id, line)
    return line
  }

  /**
   * Gives a declared line its formula.
   * @throws {UnitMismatch} when the formula's unit is not the line's, or does not hold together
   * @throws {Error} when the line already has a formula
   */
  define(line: Line, formula: Operand): Line {
    if (this.definitions.has(line)) throw new Error(`line "${line.id}" is defined twice`)
    const expression = operand(formula)
    const found = this.unitOf(expression, line.id)
    if (!sameUnit(found, line.unit)) throw new UnitMismatch('define as', line.unit, found, line.id)
    this.definitions.set(line, expression)
    return line
  }

  addUnknown(unknown: Unknown): Unknown {
    this.claim(unknown.id)
    return unknown
  }

  /** The unknown is solved so that the last month of `residual` is 0. */
  solve(unknown: Unknown, residual: Line, scale: Line): void {
    this.unknowns.push({ unknown, residual, scale })
  }

  addMeasure(measure: Measure): Measure {
    this.claim(measure.id)
    this.measures.set(measure.id, measure)
    return measure
  }

  /**
   * @throws {Error} naming every line that was declared and never defined
   */
  build(): Model {
    const missing = [...this.lines.values()].filter((line) => !this.definitions.has(line))
    if (missing.length > 0) throw new Error(`lines without a formula: ${missing.map((line) => line.id).join(', ')}`)
    return {
      inputs: this.inputs,
      lines: this.lines,
      definitions: this.definitions,
      measures: this.measures,
      unknowns: this.unknowns,
    }
  }

  private unitOf(expression: Expression, line: string): Unit {
    try {
      return inferUnit(expression)
    } catch (error) {
      if (error instanceof UnitMismatch) throw new UnitMismatch(error.what, error.left, error.right, line)
      throw error
    }
  }

  private claim(id: string): void {
    if (this.inputs.has(id) || this.lines.has(id) || this.measures.has(id))
      throw new Error(`"${id}" stands twice in the model`)
  }
}

/** Adds lines under one prefix, so that a file of equations names only what is its own. */
export class Block {
  private readonly builder: ModelBuilder
  private readonly name: string
  private readonly prefix: string
  private readonly args: Readonly<Record<string, string>>

  constructor(builder: ModelBuilder, name: string, prefix: string, args: Readonly<Record<string, string>>) {
    this.builder = builder
    this.name = name
    this.prefix = prefix
    this.args = args
  }

  /** A datum of the plan, read at a JSON Pointer. */
  input(id: string, of: string, pointer: string): Input {
    return this.builder.addInput({ kind: 'input', id: this.id(id), unit: unit(of), label: this.label(id), pointer })
  }

  /** A line whose months add up to a year. */
  flow(id: string, of: string, formula: Operand, reason?: string): Line {
    return this.builder.define(this.declareFlow(id, of, reason), formula)
  }

  /** A line whose last month stands for the year: balances, capacities, prices, rates. */
  level(id: string, of: string, formula: Operand, reason?: string): Line {
    return this.builder.define(this.declareLevel(id, of, reason), formula)
  }

  declareFlow(id: string, of: string, reason?: string): Line {
    return this.declareLine(id, of, 'sum', reason)
  }

  declareLevel(id: string, of: string, reason?: string): Line {
    return this.declareLine(id, of, 'last', reason)
  }

  define(line: Line, formula: Operand): Line {
    return this.builder.define(line, formula)
  }

  unknown(id: string, of: string, lower: number, upper: number): Unknown {
    return this.builder.addUnknown({
      kind: 'unknown',
      id: this.id(id),
      unit: unit(of),
      label: this.label(id),
      lower,
      upper,
    })
  }

  solve(unknown: Unknown, residual: Line, scale: Line): void {
    this.builder.solve(unknown, residual, scale)
  }

  measure(id: string, reduction: Reduction): Measure {
    return this.builder.addMeasure({ id: this.id(id), label: this.label(id), reduction })
  }

  private declareLine(id: string, of: string, annual: 'sum' | 'last', reason?: string): Line {
    return this.builder.declare({
      kind: 'line',
      id: this.id(id),
      unit: of === '1' ? dimensionless : unit(of),
      label: this.label(id),
      annual,
      ...(reason === undefined ? {} : { reason }),
    })
  }

  private id(id: string): string {
    return `${this.prefix}.${id}`
  }

  private label(id: string): Label {
    return { key: `${this.name}.${id}`, args: this.args }
  }
}

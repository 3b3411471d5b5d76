import type { Expression, Input, Label, Line, Operand, Unknown } from './expression.ts'
import { operand } from './expression.ts'
import { inferUnit } from './infer-unit.ts'
import type { Measure, Reduction } from './measure.ts'
import type { Model, Solve } from './model.ts'
import { sameUnit, type Unit, unit } from './unit.ts'
import { UnitMismatch } from './unit-mismatch.ts'

/** One instance of a block: `site` of `gumi` gives lines `site.gumi.…` with labels `site.…`. */
export interface BlockName {
  readonly instance?: string
  /** Fill the gaps of the labels, such as the site's name. */
  readonly args?: Readonly<Record<string, string>>
}

/** Where an input stands in the plan. */
export interface Place {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string
}

/** Gathers the inputs, lines, unknowns and measures of one model and checks their units as they come. */
export class ModelBuilder {
  private readonly inputs = new Map<string, Input>()
  private readonly inputsByPointer = new Map<string, Input>()
  private readonly lines = new Map<string, Line>()
  private readonly definitions = new Map<Line, Expression>()
  private readonly measures = new Map<string, Measure>()
  private readonly unknowns = new Map<string, Unknown>()
  private readonly solves: Solve[] = []

  /**
   * A part of the model with its own prefix.
   * @example builder.block('site', { instance: 'gumi', args: { site: 'Gumi' } }) // lines `site.gumi.…`
   */
  block(name: string, { instance, args = {} }: BlockName = {}): Block {
    return new Block(this, name, instance === undefined ? name : `${name}.${instance}`, args)
  }

  /** @throws {Error} when the id is taken */
  addInput(input: Input): Input {
    this.claim(input.id)
    this.inputs.set(input.id, input)
    this.inputsByPointer.set(input.pointer, input)
    return input
  }

  /**
   * The datum of the plan at a place, so that an equation can be recomputed from the plan and not from its parts.
   * @throws {Error} when no block reads it
   */
  inputAt({ pointer }: Place): Input {
    const found = this.inputsByPointer.get(pointer)
    if (!found) throw new Error(`no input reads ${pointer}`)
    return found
  }

  /**
   * Takes a line that gets its formula later, so that others may refer to it before.
   * @throws {Error} when the id is taken
   */
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
    if (!sameUnit(found, line.unit)) throw new UnitMismatch('equate', line.unit, found, line.id)
    this.definitions.set(line, expression)
    return line
  }

  /** @throws {Error} when the id is taken */
  addUnknown(unknown: Unknown): Unknown {
    this.claim(unknown.id)
    this.unknowns.set(unknown.id, unknown)
    return unknown
  }

  /**
   * The unknown is solved so that the last month of `residual` is 0 beside the last month of `scale`. Unknowns are
   * solved in the order of these calls: a residual may need those before it, not those after.
   * @throws {UnitMismatch} when the residual and its scale are of different units
   * @throws {Error} when the unknown is solved already
   */
  solve(unknown: Unknown, residual: Line, scale: Line): void {
    if (this.solves.some((solve) => solve.unknown === unknown)) {
      throw new Error(`unknown "${unknown.id}" is solved twice`)
    }
    if (!sameUnit(residual.unit, scale.unit)) {
      throw new UnitMismatch('compare', residual.unit, scale.unit, residual.id)
    }
    this.solves.push({ unknown, residual, scale })
  }

  /** @throws {Error} when the id is taken */
  addMeasure(measure: Measure): Measure {
    this.claim(measure.id)
    this.measures.set(measure.id, measure)
    return measure
  }

  /**
   * The finished equations; what is added afterwards is not of them.
   * @throws {Error} naming every line that has no formula, every unknown that is not solved, and every line that a
   * measure or an unknown reads and the model does not have
   */
  build(): Model {
    const { inputs, lines, definitions, measures, unknowns, solves } = this
    const solved = new Set(solves.map((solve) => solve.unknown))
    const read = [
      ...[...measures.values()].flatMap((measure) => measure.reduction.of),
      ...solves.flatMap((solve) => [solve.residual, solve.scale]),
    ]
    refuse(
      'lines without a formula',
      [...lines.values()].filter((line) => !definitions.has(line)),
    )
    refuse(
      'unknowns that are not solved',
      [...unknowns.values()].filter((unknown) => !solved.has(unknown)),
    )
    refuse(
      'lines of another model',
      read.filter((line) => lines.get(line.id) !== line),
    )
    return {
      inputs: new Map(inputs),
      lines: new Map(lines),
      definitions: new Map(definitions),
      measures: new Map(measures),
      unknowns: [...solves],
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
    if ([this.inputs, this.lines, this.measures, this.unknowns].some((known) => known.has(id)))
      throw new Error(`"${id}" stands twice in the model`)
  }
}

function refuse(what: string, found: readonly { readonly id: string }[]): void {
  if (found.length > 0) throw new Error(`${what}: ${found.map(({ id }) => id).join(', ')}`)
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

  /** A datum of the plan, read at its place. */
  input(id: string, of: string, { pointer }: Place): Input {
    return this.builder.addInput({ kind: 'input', id: this.id(id), unit: unit(of), label: this.label(id), pointer })
  }

  /**
   * A line whose months add up to a year.
   * @param reason why the formula is what it is, as a key of the words
   * @throws {UnitMismatch} when the formula's unit is not the line's
   * @example block.flow('cost', 'KRW', times(price, energy))
   */
  flow(id: string, of: string, formula: Operand, reason?: string): Line {
    return this.builder.define(this.declareFlow(id, of, reason), formula)
  }

  /**
   * A line whose last month stands for the year: balances, capacities, prices, rates.
   * @throws {UnitMismatch} when the formula's unit is not the line's
   */
  level(id: string, of: string, formula: Operand, reason?: string): Line {
    return this.builder.define(this.declareLevel(id, of, reason), formula)
  }

  /** A flow that gets its formula later. */
  declareFlow(id: string, of: string, reason?: string): Line {
    return this.declareLine(id, of, 'sum', reason)
  }

  /** A level that gets its formula later. */
  declareLevel(id: string, of: string, reason?: string): Line {
    return this.declareLine(id, of, 'last', reason)
  }

  /** Gives a declared line its formula; see `ModelBuilder.define`. */
  define(line: Line, formula: Operand): Line {
    return this.builder.define(line, formula)
  }

  /** A scalar to be solved for, between bounds that straddle its solution. */
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

  /** Says which residual an unknown makes zero; see `ModelBuilder.solve`. */
  solve(unknown: Unknown, residual: Line, scale: Line): void {
    this.builder.solve(unknown, residual, scale)
  }

  /** A number of whole series. */
  measure(id: string, reduction: Reduction): Measure {
    return this.builder.addMeasure({ id: this.id(id), label: this.label(id), reduction })
  }

  private declareLine(id: string, of: string, annual: 'sum' | 'last', reason?: string): Line {
    return this.builder.declare({
      kind: 'line',
      id: this.id(id),
      unit: unit(of),
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

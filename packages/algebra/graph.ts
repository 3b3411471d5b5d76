import type { Application, Expression, Line } from './expression.ts'
import type { Model } from './model.ts'

/** One array to be filled: a constant, a datum, an unknown, or an operation on other nodes. */
export interface Node {
  readonly index: number
  /** What it is; a line's node carries the operation at the root of its formula. */
  readonly source: Exclude<Expression, Line>
  readonly args: Node[]
  /** The line that this node is the value of, if any. */
  line?: Line
}

export interface Graph {
  readonly nodes: readonly Node[]
  readonly ofLine: ReadonlyMap<Line, Node>
  /** Nodes of the inputs and unknowns that some formula reads. */
  readonly ofLeaf: ReadonlyMap<Expression, Node>
}

/**
 * The model as a graph of operations, lines merged with the root of their formula. A line that is only another name
 * for a datum or a line shares its node; so do equal constants, and equal operations on the same arguments.
 * @throws {Error} when lines are defined by nothing but each other, or a formula reads a line of another model
 */
export function graphOf(model: Model): Graph {
  const nodes: Node[] = []
  const ofLine = new Map<Line, Node>()
  const ofLeaf = new Map<Expression, Node>()
  const ofKey = new Map<string, Node>()

  const add = (source: Exclude<Expression, Line>, args: Node[]): Node => {
    const node: Node = { index: nodes.length, source, args }
    nodes.push(node)
    return node
  }
  const once = <K>(known: Map<K, Node>, key: K, source: Exclude<Expression, Line>, args: Node[] = []): Node => {
    const node = known.get(key) ?? add(source, args)
    known.set(key, node)
    return node
  }
  // Only a formula is walked: the nodes of all lines stand before any formula is linked, however deep the model.
  const nodeOf = (expression: Expression): Node => {
    if (expression.kind === 'line') return found(ofLine.get(expression), expression)
    if (expression.kind === 'constant') return once(ofKey, `${expression.value} ${expression.unit.text}`, expression)
    if (expression.kind !== 'application') return once(ofLeaf, expression, expression)
    const args = expression.args.map(nodeOf)
    return once(ofKey, keyOf(expression, args), expression, args)
  }

  const named: Line[] = []
  for (const line of model.lines.values()) {
    const formula = model.definitions.get(line)!
    if (formula.kind !== 'application') named.push(line)
    else ofLine.set(line, Object.assign(add(formula, []), { line }))
  }
  for (const line of named) ofLine.set(line, nodeOf(unnamed(model, line)))
  for (const line of model.lines.values()) {
    const formula = model.definitions.get(line)!
    if (formula.kind === 'application') ofLine.get(line)!.args.push(...formula.args.map(nodeOf))
  }
  return { nodes, ofLine, ofLeaf }
}

/** What a line that is only another name stands for: a line with an operation, a datum, an unknown or a constant. */
function unnamed(model: Model, line: Line): Expression {
  const names = new Set<Line>()
  for (let at = line; ; ) {
    if (names.has(at)) {
      throw new Error(`lines are defined by nothing but each other: ${[...names].map(({ id }) => id).join(', ')}`)
    }
    names.add(at)
    const formula = found(model.definitions.get(at), at)
    if (formula.kind !== 'line') return formula.kind === 'application' ? at : formula
    at = formula
  }
}

function found<T>(known: T | undefined, line: Line): T {
  if (known === undefined) throw new Error(`line "${line.id}" is not of this model`)
  return known
}

/** Applications of one key have one value: the same operator, parameter and arguments. */
function keyOf({ operator, parameter }: Application, args: readonly Node[]): string {
  return `${operator.name} ${JSON.stringify(parameter)} ${args.map(({ index }) => index)}`
}

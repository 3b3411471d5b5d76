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
}

/**
 * The model as a graph of operations, lines merged with the root of their formula.
 * A line that is only another name for a datum or a line shares its node.
 * @throws {Error} when lines are defined by nothing but each other
 */
export function graphOf(model: Model): Graph {
  const nodes: Node[] = []
  const ofLine = new Map<Line, Node>()
  const ofLeaf = new Map<Expression, Node>()

  const add = (source: Exclude<Expression, Line>): Node => {
    const node: Node = { index: nodes.length, source, args: [] }
    nodes.push(node)
    return node
  }

  const visitLine = (line: Line, aliases: readonly Line[]): Node => {
    const known = ofLine.get(line)
    if (known) return known
    if (aliases.includes(line)) {
      throw new Error(`lines are defined by nothing but each other: ${aliases.map(({ id }) => id).join(', ')}`)
    }
    const definition = model.definitions.get(line)!
    let node: Node
    if (definition.kind === 'line') node = visitLine(definition, [...aliases, line])
    else if (definition.kind !== 'application') node = visit(definition)
    else {
      node = add(definition)
      node.line = line
      ofLine.set(line, node)
      node.args.push(...definition.args.map(visit))
    }
    ofLine.set(line, node)
    return node
  }

  const visitApplication = (application: Application): Node => {
    const node = add(application)
    node.args.push(...application.args.map(visit))
    return node
  }

  const visit = (expression: Expression): Node => {
    if (expression.kind === 'line') return visitLine(expression, [])
    const known = ofLeaf.get(expression)
    if (known) return known
    const node = expression.kind === 'application' ? visitApplication(expression) : add(expression)
    ofLeaf.set(expression, node)
    return node
  }

  for (const line of model.lines.values()) visitLine(line, [])
  return { nodes, ofLine }
}

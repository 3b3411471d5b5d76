import type { Node } from '#algebra/graph.ts'
import type { SheetArg } from '#algebra/sheet.ts'

/** A part of a formula longer than this gets a row of its own. */
const longest = 140

/** A formula longer than this has all its parts in rows of their own; spreadsheets take 8,192 signs. */
const longestWhole = 1_500

/** Stands for a cell while rows have no numbers yet. */
const someCell = 'deployment!AB123'

/**
 * Parts of a row's formula that need rows of their own: what names its own cell or is looked at in other months than
 * its own, and what would make the formula too long to read.
 */
export function partsOf(root: Node, hasCells: (node: Node) => boolean, found: Set<Node>): Node[] {
  const added: Node[] = []
  const rowOf = (node: Node): string => {
    if (!hasCells(node) && !found.has(node)) {
      found.add(node)
      if (node.source.kind === 'application') operation(node)
      added.push(node)
    }
    return someCell
  }
  const operation = (node: Node): Operation => {
    const { source, args } = node
    if (source.kind !== 'application') return { text: someCell, ownsCell: false, fails: false }
    const { operator, parameter } = source
    const write = (): Operation => {
      let ownsCell = false
      const own = () => {
        ownsCell = true
        return someCell
      }
      const given = args.map(argument)
      const part = operator.sheet(given, parameter, { own, calendar: () => someCell })
      return { ...part, ownsCell, fails: part.fails ?? given.some((arg) => arg.fails) }
    }
    const before = found.size
    const first = write()
    if (first.text.length > longestWhole) for (const arg of args) if (arg.source.kind === 'application') rowOf(arg)
    return found.size === before ? first : write()
  }
  const argument = (node: Node): SheetArg => {
    const inRow = () => rowOf(node)
    const reach = { cell: inRow, cells: inRow, cellsSince: inRow }
    const cell = { text: someCell, binds: 3 as const, ...reach }
    if (hasCells(node) || found.has(node)) return cell
    if (node.source.kind === 'constant') return { ...cell, text: `${node.source.value}`, constant: node.source.value }
    if (node.source.kind !== 'application') return cell
    const { text, test, ownsCell, fails } = operation(node)
    const inline = { ...reach, text, binds: 0 as const, fails, ...(test === undefined ? {} : { test }) }
    if (!ownsCell && text.length <= longest) return inline
    if (!ownsCell && fails) {
      // Its parts get rows in its stead: in a row of its own it would show an error that no line has.
      for (const arg of node.args) if (arg.source.kind === 'application') rowOf(arg)
      return { ...inline, text: operation(node).text }
    }
    rowOf(node)
    return cell
  }
  operation(root)
  return added
}

interface Operation {
  readonly text: string
  readonly ownsCell: boolean
  readonly fails: boolean
  readonly test?: string
}

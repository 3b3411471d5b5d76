import type { Input, Line } from '#algebra/expression.ts'
import type { Node } from '#algebra/graph.ts'
import type { Solve } from '#algebra/model.ts'
import { planData } from '#model/plan/plan-data.ts'
import { headRows } from './layout.ts'
import { definedName, uniqueNames } from './names.ts'
import { partsOf } from './parts.ts'
import type { Place, Places } from './places.ts'
import type { Subject } from './subject.ts'
import { type Tabs, tabsOf } from './tabs.ts'

/** A row of a block's sheet: a line, or a part of the formula of the line above it. */
export interface BlockRow {
  readonly node: Node
  readonly place: Place
  readonly line?: Line
}

/** A single value on the sheet of inputs. */
export interface NamedValue<T> {
  readonly of: T
  readonly name: string
  readonly row: number
  readonly value: number
}

/** An input with a value a month. */
export interface MonthlyInput {
  readonly input: Input
  readonly place: Place
  readonly values: Float64Array
}

/** Which row everything stands in. */
export interface Arrangement {
  readonly tabs: Tabs
  readonly places: Places
  /** By sheet. */
  readonly blocks: ReadonlyMap<string, readonly BlockRow[]>
  readonly unknowns: readonly NamedValue<Solve>[]
  /** By block. */
  readonly inputs: ReadonlyMap<string, readonly NamedValue<Input>[]>
  readonly monthly: readonly MonthlyInput[]
}

export const blockOf = (id: string): string => id.slice(0, id.indexOf('.'))

/** Rows of the sheet of inputs above the first value: title, note, heads and the section of what is solved. */
export const inputHeadRows = 4

/** Rows of the calendar's sheet below its heads, in order. */
export const calendarSeries = ['month', 'year', 'month-of-year', 'hours'] as const

export function arrange({ plan, outcome, speech }: Subject): Arrangement {
  const { centre, program, evaluation } = outcome
  const { model, graph } = { model: centre.model, graph: program.graph }
  const tabs = tabsOf([...new Set([...model.lines.keys()].map(blockOf))], speech.phrase)
  const data = planData(plan, centre)
  const rows = new Map<Node, Place>()
  const names = new Map<Node, string>()
  const unique = uniqueNames()

  const monthly: MonthlyInput[] = []
  const inputs = new Map<string, NamedValue<Input>[]>()
  let row = inputHeadRows
  const unknowns = model.unknowns.map((of): NamedValue<Solve> => {
    const name = unique(definedName('solved', of.unknown.id))
    const node = graph.ofLeaf.get(of.unknown)
    if (node) names.set(node, name)
    return { of, name, row: ++row, value: evaluation.unknowns.get(of.unknown.id)?.value ?? 0 }
  })
  for (const [block, some] of Map.groupBy(model.inputs.values(), ({ id }) => blockOf(id))) {
    const singles: NamedValue<Input>[] = []
    row++
    for (const input of some) {
      const value = data.get(input.id)!
      const node = graph.ofLeaf.get(input)
      if (typeof value === 'number') {
        const name = unique(definedName('in', input.id))
        if (node) names.set(node, name)
        singles.push({ of: input, name, row: ++row, value })
      } else {
        const place = { sheet: tabs.own.monthly, row: headRows + 1 + monthly.length }
        if (node) rows.set(node, place)
        monthly.push({ input, place, values: value })
      }
    }
    if (singles.length > 0) inputs.set(block, singles)
    else row--
  }
  const blocks = blockRows(model.lines.values(), outcome.program.graph.ofLine, tabs, rows)
  const calendar = Object.fromEntries(
    calendarSeries.map((series, i) => [series, { sheet: tabs.own.calendar, row: headRows + 1 + i }]),
  ) as unknown as Places['calendar']
  const lines = new Map(
    [...blocks.values()].flatMap((some) => some.flatMap((one) => (one.line ? [[one.line, one.place] as const] : []))),
  )
  return { tabs, places: { rows, lines, names, calendar }, blocks, unknowns, inputs, monthly }
}

/** A row for every line, each followed by those parts of its formula that need one, and that no line before needed. */
function blockRows(
  lines: Iterable<Line>,
  nodes: ReadonlyMap<Line, Node>,
  tabs: Tabs,
  rows: Map<Node, Place>,
): Map<string, BlockRow[]> {
  const blocks = new Map<string, BlockRow[]>()
  const parts = new Set<Node>()
  const hasCells = (node: Node) => node.line !== undefined || rows.has(node)
  for (const line of lines) {
    const sheet = tabs.blocks.get(blockOf(line.id))!
    const some = blocks.get(sheet) ?? []
    blocks.set(sheet, some)
    const add = (node: Node, of?: Line) => {
      const place = { sheet, row: headRows + 1 + some.length }
      some.push({ node, place, ...(of ? { line: of } : {}) })
      return place
    }
    const node = nodes.get(line)!
    const place = add(node, line)
    if (node.line !== line) continue
    const needed = partsOf(node, hasCells, parts)
    rows.set(node, place)
    for (const part of needed) rows.set(part, add(part))
  }
  return blocks
}

import type { Expression, Line } from '#algebra/expression.ts'
import type { Model } from '#algebra/model.ts'

export const statementIds = ['income', 'cash-flow', 'balance-sheet'] as const

export type StatementId = (typeof statementIds)[number]

/** One row of a statement: a line of the model, and the subtotal that its formula puts it into. */
export interface StatementRow {
  readonly line: Line
  /** Whether the subtotal adds or subtracts it. */
  readonly sign: 1 | -1
  /** The subtotal; undefined for a total of the statement. */
  readonly of: Line | undefined
  /** Whether its own parts stand above it. */
  readonly isTotal: boolean
}

export interface Statement {
  readonly id: StatementId
  readonly rows: readonly StatementRow[]
}

interface Plan {
  readonly totals: readonly string[]
  /** Lines below the totals whose parts are rows too. */
  readonly subtotals: readonly string[]
}

const plans: Readonly<Record<StatementId, Plan>> = {
  income: {
    totals: ['income.net'],
    subtotals: ['income.beforeTax', 'income.ebit', 'income.ebitda', 'revenue.total', 'opex.total'],
  },
  'cash-flow': {
    totals: ['cashFlow.change', 'cashFlow.closing'],
    subtotals: ['cash.operating', 'cashFlow.investing', 'cashFlow.financing'],
  },
  'balance-sheet': {
    totals: ['balanceSheet.assets', 'balanceSheet.claims'],
    subtotals: ['balanceSheet.liabilities', 'balanceSheet.equity', 'balanceSheet.debt'],
  },
}

/**
 * The statements of a model. Which line goes into which subtotal is read from the formula of the subtotal, so that a
 * statement adds up to its lines by itself, and has whatever line a plan's shape adds to them.
 */
export function statements(model: Model): Statement[] {
  return statementIds.map((id) => {
    const { totals, subtotals } = plans[id]
    return { id, rows: totals.flatMap((total) => opened(model, lineAt(model, total), 1, undefined, subtotals)) }
  })
}

/** A line with the rows of its parts above it. */
function opened(
  model: Model,
  line: Line,
  sign: 1 | -1,
  of: Line | undefined,
  subtotals: readonly string[],
): StatementRow[] {
  const isOpen = of === undefined || subtotals.includes(line.id)
  const parts = isOpen ? termsOf(model.definitions.get(line)!) : undefined
  const rows = parts?.flatMap((part) => opened(model, part.line, part.sign, line, subtotals)) ?? []
  return [...rows, { line, sign, of, isTotal: parts !== undefined }]
}

interface Term {
  readonly line: Line
  readonly sign: 1 | -1
}

/** The lines that a formula adds and subtracts; undefined for any other formula. */
export function termsOf(formula: Expression, sign: 1 | -1 = 1): Term[] | undefined {
  if (formula.kind === 'line') return [{ line: formula, sign }]
  if (formula.kind === 'constant') return formula.value === 0 ? [] : undefined
  if (formula.kind !== 'application') return undefined
  const { operator, args } = formula
  if (operator.name !== 'plus' && operator.name !== 'minus') return undefined
  const others = operator.name === 'minus' ? (-sign as 1 | -1) : sign
  const terms = args.map((arg, i) => termsOf(arg, i === 0 ? sign : others))
  return terms.every((term) => term !== undefined) ? terms.flat() : undefined
}

function lineAt(model: Model, id: string): Line {
  const line = model.lines.get(id)
  if (!line) throw new Error(`the model has no line "${id}"`)
  return line
}

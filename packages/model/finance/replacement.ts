import type { Line } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { monthStep } from '../ground/constants.ts'
import { excess } from '../ground/formulas.ts'

/** Cash set aside for spending on plant and machines in operation. */
export interface ReplacementTarget {
  readonly target: Line
  readonly opening: Line
  readonly balance: Line
  readonly released: Line
  /** What the spending of a month had set aside for it. */
  readonly due: Line
  /** Spending of the months that are looked ahead at. */
  readonly ahead: Line
}

export interface Replacement extends ReplacementTarget {
  readonly funded: Line
}

/**
 * Each sum is set aside in equal parts over the months before it is spent, of which those of construction are left out,
 * and let go as it is spent, before anything is paid.
 */
export function writeReplacementTarget(
  { builder, at, time, ledger }: Books,
  laterCapex: Line,
): ReplacementTarget | undefined {
  const terms = at.finance.replacement.given
  if (!terms) return undefined
  const block = builder.block('replacement')
  const months = block.input('monthsAhead', 'month', terms.monthsAhead)
  const ahead = block.level('ahead', 'KRW', sumAhead(laterCapex, terms.monthsAhead.value))
  const accrued = block.flow('accrued', 'KRW', when(time.operation, over(times(ahead, monthStep), months)))
  const since = least(greatest(minus(monthIndex, time.constructionMonths), 0), months)
  const due = block.flow('due', 'KRW', times(laterCapex, over(since, months)))
  const target = block.level('target', 'KRW', when(time.final, 0, greatest(balance(accrued, due), 0)))
  const closing = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(closing))
  const released = block.flow('released', 'KRW', excess(opening, target))
  ledger.post(released, 'replacement', 'freed')
  return { target, opening, balance: closing, released, due, ahead }
}

/** Filled from the cash that senior service and its reserve leave. */
export function writeReplacement({ builder, ledger }: Books, terms: ReplacementTarget, cash: Line): Replacement {
  const block = builder.block('replacement')
  const { target, opening, balance: closing, released } = terms
  const left = minus(opening, released)
  const funded = block.flow('funded', 'KRW', least(greatest(cash, 0), excess(target, left)))
  block.define(closing, balance(funded, released))
  ledger.post(funded, 'cash', 'replacement')
  ledger.hold(closing, 'cash')
  return { ...terms, funded }
}

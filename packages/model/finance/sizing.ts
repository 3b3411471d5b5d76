import type { Line, Operand } from '#algebra/expression.ts'
import { last } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { monthStep } from '../constants.ts'
import type { Time } from '../time.ts'
import { averageRate } from './cover.ts'
import type { Funding } from './funding.ts'
import type { TrancheLines } from './tranche.ts'

/** What limits the debt, in the order of the codes of `sizing.binding`, from 1. */
export const sizingCaps = ['equity', 'gearing', 'dscr', 'llcr'] as const

export interface Sizing {
  /** What the commitment or the caps leave short, at the end; 0 where the ratio was solved. */
  readonly excess: Line
  readonly committed: Line
  /** Debt that the caps allow, where there are caps. */
  readonly mostDebt?: Line
}

/** Solves how much of the uses is equity: what the shareholders commit, or what the least of three caps on debt leaves. */
export function sizingBlock(
  builder: ModelBuilder,
  { finance }: Plan,
  time: Time,
  funding: Funding,
  loans: readonly TrancheLines[],
  cfads: Line,
): Sizing {
  const block = builder.block('sizing')
  const { unknown, calls, usesToDate, calledToDate, debtToDate } = funding
  const most = finance.sizing.kind === 'caps' ? mostDebt(builder, time, usesToDate, loans, cfads) : undefined
  const equity = most
    ? minus(usesToDate, most)
    : (calls?.committed ?? block.input('commitment', 'KRW', '/finance/sizing/amount'))
  if (finance.sizing.kind === 'equity') block.measure('binding', last(block.level('bindingCap', '1', 1)))
  const committed = block.level('equity', 'KRW', equity)
  const excess = block.level(
    'equityExcess',
    'KRW',
    most && calls ? minus(most, debtToDate) : minus(calledToDate, committed),
  )
  if (unknown) block.solve(unknown, excess, usesToDate)
  return { excess, committed, ...(most ? { mostDebt: most } : {}) }
}

/**
 * Least of gearing × uses, of the value of CFADS over DSCR as repayment begins, and of its value over LLCR as operation
 * does. In between the interest is paid and the debt stays what it is.
 */
function mostDebt(
  builder: ModelBuilder,
  time: Time,
  usesToDate: Line,
  loans: readonly TrancheLines[],
  cfads: Line,
): Line {
  const block = builder.block('sizing')
  const rate = block.level('rate', '1', averageRate(loans))
  const maturity = greatest(...loans.map((loan) => loan.maturity))
  const served = (from: Operand, id: string) => {
    const months = when(atLeast(monthIndex, from), when(atLeast(monthIndex, maturity), 0, greatest(cfads, 0)))
    const value = presentValueAhead(block.flow(id, 'KRW', months), rate)
    // The value before the first of these months, kept to the last month, where the unknown is judged.
    return balance(when(equal(monthIndex, minus(from, monthStep)), value))
  }
  const repaying = least(...loans.map((loan) => loan.firstPayment))
  const inGrace = served(time.constructionMonths, 'cfadsOfLife')
  const inRepayment = served(repaying, 'cfadsOfRepayment')
  const caps = [
    block.level('gearingCap', 'KRW', times(usesToDate, block.input('gearing', '1', '/finance/sizing/gearing'))),
    block.level('dscrCap', 'KRW', over(inRepayment, block.input('dscr', '1', '/finance/sizing/dscr'))),
    block.level('llcrCap', 'KRW', over(inGrace, block.input('llcr', '1', '/finance/sizing/llcr'))),
  ]
  const debt = block.level('mostDebt', 'KRW', least(...caps, usesToDate))
  const [gearing, dscr] = caps
  const code = when(atLeast(debt, gearing!), 2, when(atLeast(debt, dscr!), 3, 4))
  block.measure('binding', last(block.level('bindingCap', '1', plus(code, 0))))
  return debt
}

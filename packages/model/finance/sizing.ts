import { constant, type Expression, type Input, type Line, type Operand } from '#algebra/expression.ts'
import { last } from '#algebra/measures/reductions.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { coverMonths, monthStep } from '../ground/constants.ts'
import { both, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { averageRate, type Cover } from './cover.ts'
import type { Funding } from './funding.ts'
import { regularService } from './regular-service.ts'
import type { Sculpting } from './sculpting.ts'
import type { ClosedTranche, TrancheLines } from './tranche.ts'

/** What limits the debt, in the order of the codes of `sizing.binding`, from 1. */
export const sizingCaps = ['equity', 'gearing', 'dscr', 'llcr'] as const

/** Caps on debt, and what they are made of. */
export interface Caps {
  /** Each of the caps. */
  readonly all: readonly Line[]
  readonly gearing: Input
  readonly dscr: Input
  readonly llcr: Input
  /** What the worst year allows. */
  readonly worstYear: Line
  readonly sculpting: Sculpting | undefined
}

export interface Sizing {
  /** What the commitment or the caps leave short, at the end; 0 where the ratio was solved. */
  readonly excess: Line
  readonly committed: Line
  /** Debt that the caps allow, where there are caps. */
  readonly mostDebt?: Line
  readonly caps?: Caps
}

interface Debt {
  readonly loans: readonly ClosedTranche[]
  readonly cfads: Line
  readonly dscr: Input | undefined
  readonly cover: Cover
  readonly sculpting: Sculpting | undefined
}

/** Solves how much of the uses is equity: what the shareholders commit, or what the least of three caps on debt leaves. */
export function sizingBlock(
  builder: ModelBuilder,
  { finance }: Pick<Plan, 'finance'>,
  time: Time,
  funding: Funding,
  { loans, cfads, dscr, cover, sculpting }: Debt,
): Sizing {
  const block = builder.block('sizing')
  const { unknown, calls, usesToDate, calledToDate, debtToDate } = funding
  const capped =
    finance.sizing.kind === 'caps'
      ? mostDebt(builder, time, funding, { loans, cfads, dscr, cover, sculpting })
      : undefined
  const equity = capped
    ? minus(usesToDate, capped.most)
    : (calls?.committed ?? block.input('commitment', 'KRW', '/finance/sizing/amount'))
  if (finance.sizing.kind === 'equity') block.measure('binding', last(block.level('bindingCap', '1', 1)))
  const committed = block.level('equity', 'KRW', equity)
  const excess = block.level(
    'equityExcess',
    'KRW',
    capped && calls ? minus(capped.most, debtToDate) : minus(calledToDate, committed),
  )
  if (unknown) block.solve(unknown, excess, usesToDate)
  return { excess, committed, ...(capped ? { mostDebt: capped.most, caps: capped.caps } : {}) }
}

/**
 * Least of gearing × uses, of what the DSCR allows in every year, of the value of CFADS over DSCR as repayment begins, and of
 * its value over LLCR as operation does. In between the interest is paid and the debt stays what it is.
 */
function mostDebt(builder: ModelBuilder, time: Time, funding: Funding, lent: Debt): { most: Line; caps: Caps } {
  const { loans, cfads, sculpting } = lent
  const { usesToDate, gearedToDate, calledToDate } = funding
  const block = builder.block('sizing')
  const rate = block.level('rate', '1', averageRate(loans))
  const maturity = greatest(...loans.map((loan) => loan.maturity))
  // The value before the first of these months, kept to the last month, where the unknown is judged.
  const valueBefore = (from: Operand, flow: Line) =>
    balance(when(equal(monthIndex, minus(from, monthStep)), presentValueAhead(flow, rate)))
  const served = (from: Operand, id: string) =>
    valueBefore(
      from,
      block.flow(id, 'KRW', when(atLeast(monthIndex, from), when(atLeast(monthIndex, maturity), 0, cfads))),
    )
  const repaying = least(...loans.map((loan) => loan.firstPayment))
  const inGrace = served(time.constructionMonths, 'cfadsOfLife')
  const inRepayment = served(repaying, 'cfadsOfRepayment')
  const borrowed = block.level('debt', 'KRW', minus(usesToDate, calledToDate))
  const ofWorstYear = worstYear(block, lent, loans, borrowed, usesToDate)
  const worst = [ofWorstYear, ...(sculpting ? [sculptedCap(block, lent, sculpting, borrowed, valueBefore)] : [])]
  const gearing = block.input('gearing', '1', '/finance/sizing/gearing')
  const dscr = lent.dscr!
  const llcr = block.input('llcr', '1', '/finance/sizing/llcr')
  const byGearing = block.level('gearingCap', 'KRW', times(gearedToDate, gearing))
  const byDscr = block.level('dscrCap', 'KRW', least(over(inRepayment, dscr), ...worst))
  const all = [byGearing, byDscr, block.level('llcrCap', 'KRW', over(inGrace, llcr))]
  const debt = block.level('mostDebt', 'KRW', greatest(least(...all, usesToDate), 0))
  const code = when(atLeast(debt, byGearing), 2, when(atLeast(debt, byDscr), 3, 4))
  block.measure('binding', last(block.level('bindingCap', '1', plus(code, 0))))
  return { most: debt, caps: { all, gearing, dscr, llcr, worstYear: ofWorstYear, sculpting } }
}

/** Service that falls due whatever sculpting allows. */
const fixedService = (loan: TrancheLines) =>
  loan.sculptedPrincipal ? plus(loan.paidInterest, loan.laterFees) : regularService(loan)

/** Debt whose scheduled service, last sums apart, is covered in the year that covers it least. */
function worstYear(block: Block, { dscr, cover }: Debt, loans: readonly TrancheLines[], debt: Line, most: Line): Line {
  const service = block.level('scheduledOfYear', 'KRW', trailingSum(sumBy(loans, fixedService), coverMonths))
  const tested = both(cover.dscrTested, above(service, 0))
  const years = block.level('yearsTested', '1', balance(tested))
  const ratio = over(greatest(cover.cfadsOfYear, 0), when(tested, service, constant(1, 'KRW')))
  const worst = block.declareLevel('worstCover', '1')
  block.define(worst, when(tested, when(above(years, 1), least(ratio, lag(worst)), ratio), lag(worst)))
  return block.level('worstYearCap', 'KRW', when(years, times(debt, over(worst, dscr!)), most))
}

/** Debt that sculpted loans repay within their cover: what is borrowed, what the cover leaves unused, less what is left at maturity. */
function sculptedCap(
  block: Block,
  { loans }: Debt,
  { running, allowed, served, left }: Sculpting,
  debt: Line,
  valueBefore: (from: Operand, flow: Line) => Expression,
): Line {
  const sculpted = loans.filter((loan) => loan.sculptedPrincipal)
  const early = sumBy(sculpted, (loan) => (loan.swept ? when(running, loan.swept) : 0))
  const unused = block.flow('unusedCover', 'KRW', minus(allowed, served, early, left))
  return block.level(
    'sculptedCap',
    'KRW',
    plus(debt, valueBefore(least(...sculpted.map((loan) => loan.firstPayment)), unused)),
  )
}

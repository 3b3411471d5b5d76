import type { Line, Operand } from '#algebra/expression.ts'
import { last } from '#algebra/measures/reductions.ts'
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
import type { Books } from '../../ground/books.ts'
import { monthStep } from '../../ground/constants.ts'
import { present } from '../../ground/present.ts'
import { averageRate } from '../cover.ts'
import type { Caps, Lent, Sized, SizingOf, ValueBefore } from './sizing-kind.ts'
import { writeSculptedCap, writeWorstYear } from './worst-year.ts'

/**
 * Least of gearing × uses, of what the DSCR allows in every year, of the value of CFADS over DSCR as repayment begins, and of
 * its value over LLCR as operation does. In between the interest is paid and the debt stays what it is.
 */
export function writeMostDebt(
  { builder, time }: Books,
  at: SizingOf<'caps'>,
  { usesToDate, gearedToDate, calledToDate }: Sized,
  lent: Lent,
): { most: Line; caps: Caps } {
  const { loans, cfads, sculpting } = lent
  const block = builder.block('sizing')
  const rate = block.level('rate', 'share', averageRate(loans))
  const maturity = greatest(...loans.map((loan) => loan.maturity))
  const valueBefore: ValueBefore = (from, flow) =>
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
  const ofWorstYear = writeWorstYear(block, lent, borrowed, usesToDate)
  const worst = [ofWorstYear, ...present(sculpting && writeSculptedCap(block, lent, sculpting, borrowed, valueBefore))]
  const gearing = block.input('gearing', 'share', at.gearing)
  const dscr = lent.dscr!
  const llcr = block.input('llcr', 'factor', at.llcr)
  const byGearing = block.level('gearingCap', 'KRW', times(gearedToDate, gearing))
  const byDscr = block.level('dscrCap', 'KRW', least(over(inRepayment, dscr), ...worst))
  const all = [byGearing, byDscr, block.level('llcrCap', 'KRW', over(inGrace, llcr))]
  const debt = block.level('mostDebt', 'KRW', greatest(least(...all, usesToDate), 0))
  const code = when(atLeast(debt, byGearing), 2, when(atLeast(debt, byDscr), 3, 4))
  block.measure('binding', last(block.level('bindingCap', '1', plus(code, 0))))
  return { most: debt, caps: { all, gearing, dscr, llcr, worstYear: ofWorstYear, sculpting } }
}

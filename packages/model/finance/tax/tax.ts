import type { Input, Line, Operand } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { Block } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { yearToDate } from '#algebra/operators/year-to-date.ts'
import type { Books } from '../../ground/books.ts'
import { august, december, march, monthsSinceDecember } from '../../ground/constants.ts'
import { excess } from '../../ground/formulas.ts'
import { present } from '../../ground/present.ts'
import type { At } from '../../plan/cursor.ts'
import { writeYearlyTax, type YearlyTax } from './brackets.ts'
import { type CarryForward, writeCarryForward } from './carry-forward.ts'
import { type Holiday, writeHoliday } from './holiday.ts'

export interface Tax {
  /** 1 in months that close a tax year. */
  readonly assessed: Line
  /** Income of the year that is taxed, before losses and after. */
  readonly income: Line
  readonly base: Line
  readonly lossCap: Input
  readonly localShare: Input
  readonly interimShare: Input
  /** National tax charged, after credits. */
  readonly national: Line
  readonly charge: Line
  /** What is owed; less than 0 where more was paid ahead. */
  readonly payable: Line
  readonly losses: CarryForward
  readonly credits: CarryForward
  /** Tax waived in an opportunity zone. */
  readonly holiday: Holiday | undefined
  readonly rural: Line | undefined
  readonly byBrackets: YearlyTax['byRises']
}

interface Taxed {
  readonly profitBeforeTax: Line
  /** Spending that earns an investment credit. */
  readonly invested: Line
  /** Declared: tax paid in the month. */
  readonly paid: Line
  /** Declared where loans are sculpted: what falls due in the year to come. */
  readonly due: Line | undefined
}

/**
 * Korean corporate tax on the calendar year's income with local income tax, charged in December (and in the last
 * month), paid the next March less what was paid ahead in August. Losses and investment credits are carried forward,
 * oldest first: losses up to a share of a year's income, credits down to the minimum tax. Local income tax knows no
 * credits and no holiday, and is not paid ahead.
 */
export function writeTax(books: Books, taxed: Taxed): Tax {
  const { builder, at, time, ledger } = books
  const block = builder.block('tax')
  const assessed = block.level('assessed', 'flag', greatest(equal(monthOfYear, december), time.final))
  const yearIncome = block.level('yearIncome', 'KRW', yearToDate(taxed.profitBeforeTax))
  const income = block.flow('income', 'KRW', when(assessed, greatest(yearIncome, 0)))
  const lossCap = block.input('lossCap', 'share', at.tax.lossCap)
  const losses = writeCarryForward(block, 'loss', {
    years: at.tax.lossYears.value,
    assessed,
    made: block.flow('lossMade', 'KRW', when(assessed, greatest(minus(0, yearIncome), 0))),
    most: block.flow('lossCapAmount', 'KRW', times(income, lossCap)),
    atOnce: false,
  })
  const yearly = writeYearlyTax(books)
  const base = block.flow('base', 'KRW', minus(income, losses.used))
  const beforeCredit = block.flow('beforeCredit', 'KRW', yearly.bySlices(base))
  const holiday = writeHoliday(books, assessed, base, beforeCredit)
  const left = holiday ? minus(beforeCredit, holiday.relief) : beforeCredit
  const credits = writeCredit(block, at.tax.credit, assessed, base, left, taxed.invested)
  const local = block.input('localShare', 'share', at.tax.localShare)
  const ruralTax = at.tax.credit.ruralTax.given
  const rural =
    ruralTax && block.flow('ruralTax', 'KRW', times(credits.used, block.input('ruralRate', 'share', ruralTax)))
  const national = block.flow('national', 'KRW', plus(minus(left, credits.used), ...present(rural)))
  const charge = block.flow('charge', 'KRW', plus(national, times(beforeCredit, local)))

  const payable = block.declareLevel('payable', 'KRW')
  const owed = block.level('payableOpening', 'KRW', lag(payable))
  const interimShare = block.input('interimShare', 'share', at.tax.interimShare)
  const ahead = block.flow(
    'interim',
    'KRW',
    when(equal(monthOfYear, august), times(lag(national, monthsSinceDecember), interimShare)),
  )
  block.define(taxed.paid, when(time.final, plus(owed, charge), when(equal(monthOfYear, march), owed, ahead)))
  block.define(payable, balance(charge, taxed.paid))
  if (taxed.due) block.define(taxed.due, when(assessed, plus(payable, times(national, interimShare))))
  block.measure('lifetime', total(taxed.paid))
  ledger.post(taxed.paid, 'cash', 'taxOffice')
  ledger.hold(payable, 'taxPayable')
  const terms = { assessed, income, base, lossCap, localShare: local, interimShare, byBrackets: yearly.byRises }
  return { ...terms, holiday, rural, national, charge, payable, losses, credits }
}

/** A share of what is invested in the year, used down to the minimum tax. */
function writeCredit(
  block: Block,
  at: At['tax']['credit'],
  assessed: Line,
  base: Line,
  due: Operand,
  invested: Line,
): CarryForward {
  const rate = block.input('creditRate', 'share', at.rate)
  const minimum = block.flow('minimum', 'KRW', times(base, block.input('minimumTax', 'share', at.minimumTax)))
  return writeCarryForward(block, 'credit', {
    years: at.years.value,
    assessed,
    made: block.flow('creditMade', 'KRW', when(assessed, times(yearToDate(invested), rate))),
    most: block.flow('creditCapAmount', 'KRW', excess(due, minimum)),
    atOnce: true,
  })
}

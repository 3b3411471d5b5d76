import type { Input, Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { yearToDate } from '#algebra/operators/year-to-date.ts'
import type { Plan } from '#contract/plan.ts'
import { december, march } from '../constants.ts'
import { excess } from '../formulas.ts'
import type { Time } from '../time.ts'

export interface Losses {
  /** Years a loss can be carried forward. */
  readonly years: number
  readonly made: Line
  readonly used: Line
  readonly expired: Line
  readonly balance: Line
  /** Income of the year before losses, in its assessment month. */
  readonly income: Line
  readonly cap: Line
}

export interface Tax {
  /** Local income tax over the national one. */
  readonly localShare: Input
  readonly charge: Line
  readonly payable: Line
  readonly losses: Losses
}

/**
 * Korean corporate tax on the calendar year's income with local income tax, charged in December (and in the last
 * month) and paid the next March. Losses are carried forward, oldest first, up to a share of a year's income.
 */
export function taxBlock(builder: ModelBuilder, plan: Plan, profitBeforeTax: Line, paid: Line, time: Time): Tax {
  const block = builder.block('tax')
  const assessed = block.level('assessed', '1', greatest(equal(monthOfYear, december), time.final))
  const yearIncome = block.level('yearIncome', 'KRW', yearToDate(profitBeforeTax))
  const losses = lossLines(block, plan.tax.lossYears, assessed, yearIncome)
  const base = block.flow('base', 'KRW', minus(losses.income, losses.used))
  const local = block.input('localShare', '1', '/tax/localShare')
  const national = block.flow('national', 'KRW', bracketTax(block, plan, base))
  const charge = block.flow('charge', 'KRW', times(national, plus(1, local)))

  const payable = block.declareLevel('payable', 'KRW')
  const owed = block.level('payableOpening', 'KRW', lag(payable))
  block.define(paid, when(time.final, plus(owed, charge), when(equal(monthOfYear, march), owed)))
  block.define(payable, balance(charge, paid))
  block.measure('lifetime', total(paid))
  return { localShare: local, charge, payable, losses }
}

/** Oldest first: a loss expires when the losses made up to its year exceed all that was used or expired since. */
function lossLines(block: Block, years: number, assessed: Line, yearIncome: Line): Losses {
  const capShare = block.input('lossCap', '1', '/tax/lossCap')
  const income = block.flow('income', 'KRW', when(assessed, greatest(yearIncome, 0)))
  const made = block.flow('lossMade', 'KRW', when(assessed, greatest(minus(0, yearIncome), 0)))
  const carried = block.declareLevel('lossesCarried', 'KRW')
  const cap = block.flow('lossCapAmount', 'KRW', times(income, capShare))
  const used = block.flow('lossUsed', 'KRW', least(lag(carried), cap))
  const expiredToDate = block.declareLevel('lossesExpiredToDate', 'KRW')
  const madeToDate = block.level('lossesMadeToDate', 'KRW', balance(made))
  const usedToDate = block.level('lossesUsedToDate', 'KRW', balance(used))
  const expired = block.flow(
    'lossExpired',
    'KRW',
    when(assessed, excess(lag(madeToDate, years * 12), plus(usedToDate, lag(expiredToDate)))),
    'tax.lossesExpireOldestFirst',
  )
  block.define(expiredToDate, balance(expired))
  block.define(carried, balance(made, plus(used, expired)))
  return { years, made, used, expired, balance: carried, income, cap }
}

function bracketTax(block: Block, plan: Plan, base: Line) {
  const brackets = plan.tax.brackets.map((bracket, i) => {
    const at = `/tax/brackets/${i}`
    return {
      rate: block.input(`rate${i + 1}`, '1', `${at}/rate`),
      upper: bracket.upTo === null ? undefined : block.input(`bracket${i + 1}`, 'KRW', `${at}/upTo`),
    }
  })
  const slices = brackets.map(({ rate, upper }, i) => {
    const lower = brackets[i - 1]?.upper ?? 0
    return times(rate, excess(upper ? least(base, upper) : base, lower))
  })
  return plus(...slices)
}

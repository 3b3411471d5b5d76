import type { Expression, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import type { CarryForward } from '../finance/tax/carry-forward.ts'
import type { Books } from '../ground/books.ts'
import { august, march, monthsSinceDecember } from '../ground/constants.ts'
import { below0, distance, excess } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import { type Alert, alert, oneWon } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'
import { lastMonths } from './months.ts'
import { holidayOff } from './taxes/holiday.ts'
import { byRises } from './taxes/rises.ts'

/** What must hold of corporate tax: what is charged, what is carried forward, and when it is paid. */
export function checkTax(to: Checking, centre: Centre): Check[] {
  const { finance } = centre
  const { tax, taxPaid } = finance
  return [
    checkMoney(to, 'tax-losses', carriedOff(tax.losses)),
    checkMoney(to, 'tax-credits', carriedOff(tax.credits)),
    checkMoney(to, 'tax-paid', distance(taxPaid, minus(tax.charge, minus(tax.payable, lag(tax.payable))))),
    checkMoney(to, 'tax-charged', chargeOff(to, finance)),
    checkMoney(to, 'tax-dated', datesOff(finance, to.time)),
    checkMoney(to, 'credits-due', creditsOff(to, centre)),
  ]
}

export const alertTax = (to: Books, { finance: { tax } }: Centre): Alert[] => [
  alert(to, 'losses-expire', 'amber', above(tax.losses.expired, oneWon)),
]

/** Losses, and credits, are used within balance, limit and time. */
function carriedOff({ balance: left, used, available, cap, made, expired, years }: CarryForward): Expression {
  return plus(
    below0(left),
    excess(used, available),
    excess(used, cap),
    excess(left, trailingSum(made, years * 12)),
    distance(left, minus(balance(made), balance(used), balance(expired))),
  )
}

/**
 * Tax of every year: taxed income less losses made is all profit since the start; the base is that less losses, as
 * many as cap and balance allow; the tax is each bracket's rate over the one before on all income beyond its beginning.
 */
function chargeOff(to: Checking, { tax, profitBeforeTax }: Finance): Expression {
  const { assessed, income, base, losses, credits, holiday, rural, lossCap, localShare } = tax
  const byBrackets = (taxed: Operand) => byRises(to, taxed)
  const before = byBrackets(minus(income, losses.used))
  const national = minus(plus(before, rural ?? 0), holiday?.relief ?? 0, credits.used)
  const used = least(times(income, lossCap), lag(losses.balance))
  const recent = minus(lastMonths(losses.made, losses.years * 12), lastMonths(losses.used, losses.years * 12))
  return plus(
    when(assessed, distance(minus(balance(income), balance(losses.made)), balance(profitBeforeTax)), tax.charge),
    distance(losses.used, when(assessed, used)),
    distance(base, minus(income, losses.used)),
    distance(tax.national, national),
    distance(tax.charge, plus(tax.national, times(before, localShare))),
    excess(recent, losses.balance),
    below0(income),
    below0(minus(national, rural ?? 0)),
    ...present(holiday && holidayOff(tax, holiday, byBrackets(base))),
  )
}

/** What is paid ahead in August, the rest of the year's tax the next March, and all in the last month. */
function datesOff({ tax, taxPaid }: Finance, { final }: Time): Expression {
  const ahead = when(equal(monthOfYear, august), times(lag(tax.national, monthsSinceDecember), tax.interimShare))
  const rest = minus(lag(tax.charge, march), lag(ahead, march + 12 - august))
  return when(
    final,
    distance(balance(taxPaid), balance(tax.charge)),
    distance(taxPaid, when(equal(monthOfYear, march), rest, ahead)),
  )
}

/**
 * Credits made so far are the rate on all that was invested so far but land and what grants paid. A year keeps one only
 * where its tax is down to the minimum.
 */
function creditsOff({ read, at }: Checking, { capex, finance: { tax, grants } }: Centre): Expression {
  const { assessed, base, national, rural, credits } = tax
  const invested = minus(capex.total, capex.land, ...present(grants?.paid))
  const made = times(balance(invested), read(at.tax.credit.rate))
  const aboveMinimum = excess(minus(national, rural ?? 0), times(base, read(at.tax.credit.minimumTax)))
  return when(
    assessed,
    plus(distance(balance(credits.made), made), least(minus(credits.available, credits.used), aboveMinimum)),
    credits.made,
  )
}

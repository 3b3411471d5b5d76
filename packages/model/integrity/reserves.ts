import { constant, type Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import type { LetterOfCredit } from '../finance/letter-of-credit.ts'
import type { Replacement } from '../finance/replacement.ts'
import type { Reserve } from '../finance/reserve.ts'
import type { Books } from '../ground/books.ts'
import { oneMonth } from '../ground/constants.ts'
import { below0, both, distance, excess, not, sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import { beforeService } from './accounts.ts'
import { type Alert, alert } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'
import { regularOff } from './loans/regular.ts'
import { lastMonths } from './months.ts'

/** What must hold of what is set aside: for debt service, or a letter in its place, and for replacement. */
export function checkReserves(to: Checking, { finance }: Centre): Check[] {
  const { loans, letter, cash } = finance
  const { replacement } = cash
  return [
    checkMoney(to, 'reserve', plus(reserveOff(finance, to.time), fillingOff(to, finance))),
    ...present(letter && checkMoney(to, 'letter-of-credit', letterOff(letter, finance, to.time))),
    ...present(replacement && checkMoney(to, 'replacement', replacementOff(replacement))),
    checkMoney(to, 'reserve-target', plus(targetOff(to, finance), regularOff(loans, to.time))),
  ]
}

export function alertReserves(to: Books, { finance: { cash } }: Centre): Alert[] {
  const { target, balance: held } = cash.reserve
  const short = above(excess(target, times(held, 1 + 1e-9)), 0)
  return [alert(to, 'reserve-short', 'amber', both(to.time.operation, short, lag(short)))]
}

/**
 * The reserve holds what was set aside less what left it, never less than nothing nor
 * more than its target in operation; what the sources set aside for it is in it.
 */
function reserveOff({ cash, funding }: Finance, time: Time): Expression {
  const { target, balance: held, funded, used, released } = cash.reserve
  return plus(
    excess(funding.initialReserve ?? 0, held),
    distance(held, minus(balance(funded), balance(used), balance(released))),
    times(time.operation, excess(held, target)),
    ...[held, funded, used, released].map(below0),
  )
}

const seniorOf = ({ loans }: Finance): Finance['loans'] => loans.filter(({ at }) => at.rank.is('senior'))

/** The reserve is filled from no more than what senior loans leave, that for replacement from what the reserve leaves. */
function fillingOff(to: Checking, finance: Finance): Expression {
  const { cash, funding } = finance
  const senior = sumBy(seniorOf(finance), (loan) => loan.service)
  const { used, released, funded } = cash.reserve
  const first = funding.initialReserve ?? 0
  const left = minus(beforeService(to, finance), senior)
  const afterReserve = minus(plus(left, used, released, first), funded)
  return plus(
    excess(funded, plus(greatest(left, 0), first)),
    cash.replacement ? excess(cash.replacement.funded, greatest(afterReserve, 0)) : 0,
  )
}

/**
 * What was aimed at some months ago is what senior loans turned out to be paid since, last sums apart. In the last months
 * of the plan, of which fewer follow, it falls by what is paid.
 */
function targetOff({ read, at, time }: Checking, finance: Finance): Expression {
  const { target, covers }: Reserve = finance.cash.reserve
  if (!covers) return plus(target)
  const { standing, paid } = servedIn(time, finance)
  const { monthsAhead } = covers
  if (!monthsAhead) return distance(target, when(standing, times(paid, read(at.finance.reserve.months))))
  const ending = both(lag(time.operation), atLeast(plus(monthIndex, constant(monthsAhead, 'month')), time.horizon))
  return plus(
    when(lag(standing, monthsAhead), distance(lag(target, monthsAhead), lastMonths(paid, monthsAhead))),
    when(ending, distance(lag(target), plus(target, paid))),
    when(standing, 0, target),
  )
}

/** Months in which a reserve stands, and what senior loans are paid in operation, last sums apart. */
function servedIn({ operation, final }: Time, finance: Finance) {
  return {
    standing: both(operation, not(final)),
    paid: when(
      operation,
      sumBy(seniorOf(finance), ({ regular }) => regular),
    ),
  }
}

/**
 * A letter covers what senior loans turned out to be paid in the months it looked ahead, its fee is on what it covered,
 * and no cash is set aside beside it.
 */
function letterOff({ secured, fees, rate, covers }: LetterOfCredit, finance: Finance, time: Time): Expression {
  const { standing, paid } = servedIn(time, finance)
  const { months, monthsAhead } = covers
  const covered = monthsAhead
    ? when(lag(standing, monthsAhead), distance(lag(secured, monthsAhead), lastMonths(paid, monthsAhead)))
    : distance(secured, when(standing, times(paid, months)))
  return plus(
    covered,
    distance(balance(fees), times(lag(balance(secured)), rate, oneMonth)),
    absolute(finance.cash.reserve.balance),
  )
}

/** Holds what was set aside, no more than its target nor than is to be spent, and what a spending asks for is aimed at. */
function replacementOff({ target, balance: held, funded, released, due, ahead }: Replacement): Expression {
  return plus(
    distance(held, minus(balance(funded), balance(released))),
    excess(held, target),
    excess(target, ahead),
    excess(due, lag(target)),
    ...[held, funded, released].map(below0),
  )
}

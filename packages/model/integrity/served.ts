import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import type { RequiredReserve } from '../finance/reserve.ts'
import { both, distance, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'

type Loan = Finance['loans'][number]

/** What a loan is paid in a month, its last sum apart. */
export const regularOf = ({ tranche, interest, fees, principal, balloon, lastSum }: Loan): Expression =>
  minus(
    plus(interest, fees, principal),
    ...(tranche.amortisation.kind === 'bullet' ? [principal] : [balloon, ...(lastSum ? [lastSum] : [])]),
  )

/** How far what was to cover the senior service to come was off what senior loans turned out to be paid. */
export function comingServiceOff(
  secured: Expression,
  { months, monthsAhead }: RequiredReserve,
  { loans }: Finance,
  time: Time,
): Expression {
  const senior = loans.filter(({ tranche }) => tranche.rank === 'senior')
  const paid = when(time.operation, sumBy(senior, regularOf))
  const standing = both(time.operation, not(time.final))
  if (!monthsAhead) return distance(secured, when(standing, times(paid, months)))
  const since = minus(balance(paid), lag(balance(paid), monthsAhead))
  return when(lag(standing, monthsAhead), distance(lag(secured, monthsAhead), since))
}

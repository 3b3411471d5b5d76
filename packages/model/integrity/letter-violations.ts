import type { Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { oneMonth } from '../constants.ts'
import type { Finance } from '../finance/finance.ts'
import type { LetterOfCredit } from '../finance/letter-of-credit.ts'
import { both, distance, not, sumBy } from '../formulas.ts'
import type { Time } from '../time.ts'

/**
 * A letter covers what senior loans turned out to be paid in the months it looked ahead, its fee is on what it covered,
 * and no cash is set aside beside it.
 */
export function letterOff({ secured, fees, rate, covers }: LetterOfCredit, { loans, cash }: Finance, time: Time) {
  const senior = loans.filter(({ tranche }) => tranche.rank === 'senior')
  const paid = when(time.operation, sumBy(senior, regular))
  const standing = both(time.operation, not(time.final))
  const { months, monthsAhead } = covers
  const since = (count: number) => minus(balance(paid), lag(balance(paid), count))
  return plus(
    monthsAhead
      ? when(lag(standing, monthsAhead), distance(lag(secured, monthsAhead), since(monthsAhead)))
      : distance(secured, when(standing, times(paid, months))),
    distance(balance(fees), times(lag(balance(secured)), rate, oneMonth)),
    absolute(cash.reserve.balance),
  )
}

const regular = ({ tranche, interest, fees, principal, balloon, lastSum }: Finance['loans'][number]): Expression =>
  minus(
    plus(interest, fees, principal),
    tranche.amortisation.kind === 'bullet' ? principal : plus(balloon, lastSum ?? 0),
  )

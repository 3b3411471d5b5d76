import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Finance } from '../finance/finance.ts'
import type { LetterOfCredit } from '../finance/letter-of-credit.ts'
import { oneMonth } from '../ground/constants.ts'
import { distance } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { comingServiceOff } from './served.ts'

/**
 * A letter covers what senior loans turned out to be paid in the months it looked ahead, its fee is on what it covered,
 * and no cash is set aside beside it.
 */
export function letterOff({ secured, fees, rate, covers }: LetterOfCredit, finance: Finance, time: Time) {
  return plus(
    comingServiceOff(secured, covers, finance, time),
    distance(balance(fees), times(lag(balance(secured)), rate, oneMonth)),
    absolute(finance.cash.reserve.balance),
  )
}

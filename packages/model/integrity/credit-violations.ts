import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import { distance, excess } from '../ground/formulas.ts'
import type { Operation } from './finance-violations.ts'
import type { Read } from './read.ts'

/**
 * Credits made so far are the rate on all that was invested so far but land and what grants paid. A year keeps one only
 * where its tax is down to the minimum.
 */
export function creditsDue(read: Read, { tax, grants }: Finance, { capex }: Operation): Expression {
  const { assessed, base, national, rural, credits } = tax
  const invested = minus(capex.total, capex.land, ...(grants ? [grants.paid] : []))
  const made = times(balance(invested), read('/tax/credit/rate'))
  const aboveMinimum = excess(minus(national, rural ?? 0), times(base, read('/tax/credit/minimumTax')))
  return when(
    assessed,
    plus(distance(balance(credits.made), made), least(minus(credits.available, credits.used), aboveMinimum)),
    credits.made,
  )
}

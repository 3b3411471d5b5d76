import type { Expression } from '#algebra/expression.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../../finance/finance.ts'
import { both, distance, excess, not, sumBy } from '../../ground/formulas.ts'
import type { Checking } from '../check.ts'

/** What is swept repays loans, from cash above the minimum, and leaves it. */
export function sweepOff({ loans, cash }: Finance): Expression {
  const swept = sumBy(loans, (loan) => loan.swept ?? 0)
  return plus(
    distance(cash.afterSweep, minus(cash.beforeShareholders, swept)),
    excess(swept, excess(cash.beforeShareholders, cash.minimum)),
  )
}

/** The sweep takes its share of what the month earned above the minimum, or all that is owed. */
export function sweepDue({ read, at, time: { operation, final } }: Checking, { cash, loans }: Finance): Expression {
  const swept = sumBy(loans, (loan) => loan.swept ?? 0)
  const earned = minus(cash.beforeShareholders, lag(cash.balance))
  const spare = least(earned, minus(cash.beforeShareholders, read(at.finance.minimumCash)))
  const due = when(both(operation, not(final)), times(greatest(spare, 0), read(at.finance.sweepShare)))
  const stillOwed = sumBy(loans, (loan) => (loan.swept ? loan.balance : 0))
  return plus(excess(swept, due), least(excess(due, swept), stillOwed))
}

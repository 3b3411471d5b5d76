import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { hoursPerDay } from '../constants.ts'
import { both, not } from '../formulas.ts'
import type { Time } from '../time.ts'

/** What customers owe and suppliers are owed; both are settled in the last month. */
export interface WorkingCapital {
  readonly receivable: Line
  readonly payable: Line
  /** Cash that a rise of what is owing less what is owed takes up in the month. */
  readonly change: Line
}

/** Days of the month's revenue and operating cost, in operation. */
export function workingCapitalBlock(builder: ModelBuilder, time: Time, revenue: Line, opex: Line): WorkingCapital {
  const block = builder.block('workingCapital')
  const days = (id: string) => block.input(id, 'day', `/finance/workingCapital/${id}`)
  const share = (ofDays: ReturnType<typeof days>) => over(times(ofDays, hoursPerDay), hoursInMonth)
  const standing = both(time.operation, not(time.final))
  const receivable = block.level('receivable', 'KRW', when(standing, times(revenue, share(days('receivableDays')))))
  const payable = block.level('payable', 'KRW', when(standing, times(opex, share(days('payableDays')))))
  const net = block.level('net', 'KRW', minus(receivable, payable))
  return { receivable, payable, change: block.flow('change', 'KRW', minus(net, lag(net))) }
}

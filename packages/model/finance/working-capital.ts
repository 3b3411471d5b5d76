import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { hoursPerDay } from '../ground/constants.ts'
import { both, not } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'

/** What customers owe and have deposited, what suppliers are owed and were paid ahead; all are settled in the last month. */
export interface WorkingCapital {
  readonly receivable: Line
  readonly payable: Line
  readonly deposits?: Line
  readonly prepaid?: Line
  /** Cash that a rise of what is owing and paid ahead less what is owed takes up in the month. */
  readonly change: Line
}

/** Days of the month's revenue and operating cost, in operation. */
export function workingCapitalBlock(
  builder: ModelBuilder,
  { finance }: Plan,
  time: Time,
  revenue: Line,
  opex: Line,
): WorkingCapital {
  const block = builder.block('workingCapital')
  const days = (id: string) => block.input(id, 'day', `/finance/workingCapital/${id}`)
  const share = (ofDays: ReturnType<typeof days>) => over(times(ofDays, hoursPerDay), hoursInMonth)
  const standing = both(time.operation, not(time.final))
  const level = (id: string, flow: Line, ofDays: string) =>
    block.level(id, 'KRW', when(standing, times(flow, share(days(ofDays)))))
  const { depositDays, prepaidDays } = finance.workingCapital
  const receivable = level('receivable', revenue, 'receivableDays')
  const payable = level('payable', opex, 'payableDays')
  const deposits = depositDays === undefined ? undefined : level('deposits', revenue, 'depositDays')
  const prepaid = prepaidDays === undefined ? undefined : level('prepaid', opex, 'prepaidDays')
  const owing = prepaid ? plus(receivable, prepaid) : receivable
  const net = block.level('net', 'KRW', minus(owing, payable, ...(deposits ? [deposits] : [])))
  return {
    receivable,
    payable,
    ...(deposits ? { deposits } : {}),
    ...(prepaid ? { prepaid } : {}),
    change: block.flow('change', 'KRW', minus(net, lag(net))),
  }
}

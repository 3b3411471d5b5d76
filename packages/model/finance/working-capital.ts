import type { Line } from '#algebra/expression.ts'
import type { Place } from '#algebra/model-builder.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { hoursPerDay } from '../ground/constants.ts'
import { both, not, sumOf } from '../ground/formulas.ts'

/** What customers owe and have deposited, what suppliers are owed and were paid ahead; all are settled in the last month. */
export interface WorkingCapital {
  readonly receivable: Line
  readonly payable: Line
  readonly deposits: Line | undefined
  readonly prepaid: Line | undefined
  /** Cash that a rise of what is owing and paid ahead less what is owed takes up in the month. */
  readonly change: Line
}

/** Days of the month's revenue and operating cost, in operation. */
export function writeWorkingCapital({ builder, at, time, ledger }: Books, revenue: Line, opex: Line): WorkingCapital {
  const block = builder.block('workingCapital')
  const terms = at.finance.workingCapital
  const standing = both(time.operation, not(time.final))
  const level = (id: string, flow: Line, as: 'owing' | 'owed', daysId: string, days: Place) => {
    const share = over(times(block.input(daysId, 'day', days), hoursPerDay), hoursInMonth)
    const line = block.level(id, 'KRW', when(standing, times(flow, share)))
    ledger.hold(line, as)
    return line
  }
  const receivable = level('receivable', revenue, 'owing', 'receivableDays', terms.receivableDays)
  const payable = level('payable', opex, 'owed', 'payableDays', terms.payableDays)
  const depositDays = terms.depositDays.given
  const deposits = depositDays && level('deposits', revenue, 'owed', 'depositDays', depositDays)
  const prepaidDays = terms.prepaidDays.given
  const prepaid = prepaidDays && level('prepaid', opex, 'owing', 'prepaidDays', prepaidDays)
  const net = block.level('net', 'KRW', minus(sumOf(ledger.held('owing')), ...ledger.held('owed')))
  const change = block.flow('change', 'KRW', minus(net, lag(net)))
  ledger.post(change, 'workingCapital', 'customers')
  return { receivable, payable, deposits, prepaid, change }
}

import { constant, type Line } from '#algebra/expression.ts'
import { hoursInMonth, monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Deployment } from '#contract/deployment.ts'
import { hoursPerDay, hoursPerYear } from '../ground/constants.ts'
import { excess, ramp } from '../ground/formulas.ts'
import type { Installed } from './fleet.ts'

/** A failure sends one accelerator to repair. */
const oneEach = constant(1, 'accelerator')

export interface Reliability {
  readonly failures: Line
  readonly spares: Line
  /** Share of live accelerators that are down, on average over the month. */
  readonly downShare: Line
}

/**
 * Unexpected failures in expectation: a rate a year, higher while accelerators are young. Each takes some down until a
 * spare is in; what is away for repair is rate × turnaround (Little’s law), and is missed once the spares are out.
 */
export function writeReliability(installed: Installed, live: Line): Reliability {
  const { block, at, count, firstService, deliveryMonths, installedShare } = installed
  const input = (id: string, of: string, key: keyof Deployment['reliability']) =>
    block.input(id, of, at.reliability[key])
  const rate = input('failureRate', '1/accelerator·year', 'failuresPerYear')
  const multiplier = input('earlyMultiplier', 'factor', 'earlyMultiplier')
  const young = block.level(
    'youngShare',
    'share',
    over(
      minus(installedShare, ramp(plus(firstService, input('earlyMonths', 'month', 'earlyMonths')), deliveryMonths)),
      installedShare,
    ),
  )
  const rateNow = block.level(
    'failureRateNow',
    '1/accelerator·year',
    times(rate, plus(1, times(minus(multiplier, 1), young))),
  )
  const failures = block.flow('failures', '1', times(live, rateNow, over(hoursInMonth, hoursPerYear)))
  const turnaround = times(input('repairDays', 'day', 'repairDays'), hoursPerDay)
  const inRepair = block.level(
    'inRepair',
    'accelerator',
    times(live, rateNow, input('hardwareShare', 'share', 'hardwareShare'), over(turnaround, hoursPerYear), oneEach),
  )
  const spares = block.level(
    'spares',
    'accelerator',
    when(atLeast(monthIndex, installed.firstDelivery), roundUp(times(count, installed.sparesShare))),
  )
  const swapped = times(
    failures,
    input('downPerFailure', 'accelerator', 'downPerFailure'),
    over(input('swapHours', 'h', 'swapHours'), hoursInMonth),
  )
  return {
    failures,
    spares,
    downShare: block.level('downShare', 'share', least(over(plus(swapped, excess(inRepair, spares)), live), 1)),
  }
}

import type { Line, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Installed } from '../capacity/fleet.ts'
import { lastOf, spread } from '../formulas.ts'
import type { Wearing } from './capex.ts'

/** Accelerators bought with their spares and switches, and sold when they leave service. */
export interface Purchase extends Wearing {
  readonly installed: Installed
  /** Price of all that is ordered, from the order on. */
  readonly orderValue: Line
  /** What they cost, in the month in which they leave. */
  readonly retired: Line
  /** What they are sold for then. */
  readonly resale: Line
}

/** The price of the month of order; a deposit then, the rest with each delivery. */
export function purchase(installed: Installed): Purchase[] {
  const { deployment, block, at, count, order, firstDelivery, deliveryMonths, network } = installed
  if (deployment.tenure.kind !== 'owned') return []
  const price = block.input('price', 'KRW/accelerator', `${at}/tenure/price`)
  const deposit = block.input('depositShare', '1', `${at}/tenure/depositShare`)
  const resaleShare = block.input('resaleShare', '1', `${at}/tenure/resaleShare`)

  const ordered = block.level('ordered', '1', equal(monthIndex, order))
  const machines = times(plus(count, roundUp(times(count, installed.sparesShare))), price)
  const fabric: Operand = network.fabric
    ? times(network.fabric, block.input('switchPrice', 'KRW/switch', `${at}/network/switchPrice`))
    : 0
  const orderValue = block.level('orderValue', 'KRW', balance(when(ordered, plus(machines, fabric))))
  const spending = block.flow(
    'purchase',
    'KRW',
    plus(
      when(ordered, times(orderValue, deposit)),
      spread(times(orderValue, minus(1, deposit)), firstDelivery, lastOf(firstDelivery, deliveryMonths)),
    ),
  )
  return [
    {
      installed,
      orderValue,
      block,
      spending,
      spentToDate: block.level('purchasedToDate', 'KRW', balance(spending)),
      inService: installed.firstService,
      lifeMonths: installed.lifeMonths,
      retired: block.flow('retiredCost', 'KRW', when(installed.leaves, orderValue)),
      resale: block.flow('resale', 'KRW', when(installed.leaves, times(orderValue, resaleShare))),
    },
  ]
}

import type { Input, Line, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Installed } from '../capacity/fleet.ts'
import { lastOf, spread } from '../ground/formulas.ts'
import type { Wearing } from './wearing.ts'

/** Accelerators bought with their spares and switches, and sold when they leave service. */
export interface Purchase extends Wearing {
  readonly installed: Installed
  /** Price of all that is ordered, from the order on, in its currency. */
  readonly orderValue: Line
  /** KRW for one USD of the month, where it is priced in USD. */
  readonly rate: Input | undefined
  /** What they cost, in the month in which they leave. */
  readonly retired: Line
  /** What they are sold for then. */
  readonly resale: Line
}

/**
 * The price of the month of order; a deposit then, the rest with each delivery, at the exchange rate of each month. What
 * leaves service had cost what was paid.
 */
export function writePurchase(installed: Installed, usdKrw: Input | undefined): Purchase[] {
  const { block, at, count, order, firstDelivery, deliveryMonths, network } = installed
  const owned = at.tenure.as('owned')
  if (!owned) return []
  const dollars = owned.currency.given?.is('USD') ?? false
  const currency = dollars ? 'USD' : 'KRW'
  const named = (id: string) => (dollars ? `${id}Usd` : id)
  const rate = dollars ? usdKrw : undefined
  const price = block.input(named('price'), `${currency}/accelerator`, owned.price)
  const deposit = block.input('depositShare', 'share', owned.depositShare)
  const resaleShare = block.input('resaleShare', 'share', owned.resaleShare)

  const ordered = block.level('ordered', 'flag', equal(monthIndex, order))
  const machines = times(plus(count, roundUp(times(count, installed.sparesShare))), price)
  const switches = at.network.as('fabric')
  const fabric: Operand = switches
    ? times(network.fabric!, block.input(named('switchPrice'), `${currency}/switch`, switches.switchPrice))
    : 0
  const orderValue = block.level(named('orderValue'), currency, balance(when(ordered, plus(machines, fabric))))
  const paid = plus(
    when(ordered, times(orderValue, deposit)),
    spread(times(orderValue, minus(1, deposit)), firstDelivery, lastOf(firstDelivery, deliveryMonths)),
  )
  const spending = block.flow('purchase', 'KRW', rate ? times(paid, rate) : paid)
  const spentToDate = block.level('purchasedToDate', 'KRW', balance(spending))
  const cost = rate ? spentToDate : orderValue
  return [
    {
      installed,
      orderValue,
      rate,
      block,
      spending,
      spentToDate,
      inService: installed.firstService,
      lifeMonths: installed.lifeMonths,
      retired: block.flow('retiredCost', 'KRW', when(installed.leaves, cost)),
      resale: block.flow('resale', 'KRW', when(installed.leaves, times(cost, resaleShare))),
    },
  ]
}

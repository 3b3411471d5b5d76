import type { Line } from '#algebra/expression.ts'
import { ratioOfTotals } from '#algebra/measures/reductions.ts'
import { balance } from '#algebra/operators/balance.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Drawing } from '../capacity/draw.ts'
import type { Demand } from '../demand/demand.ts'
import type { Books } from '../ground/books.ts'
import { sumBy, sumOf } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Assets } from './assets.ts'
import type { Levelised } from './levelised.ts'

interface Spent {
  readonly levelised: Levelised
  readonly demand: Demand
  readonly drawn: readonly Drawing[]
  readonly opex: Opex
  readonly capex: Capex
  readonly assets: Assets
}

/** Discounted cost of a class, what of it is its own, and the kWh by which it bears the rest. */
export interface ClassCost {
  readonly cost: Line
  readonly own: Line
  readonly power: Line
}

/** Discounted cost of each class, and of all that no class has alone. */
export interface LevelisedClasses {
  readonly classes: readonly ClassCost[]
  readonly shared: Line
  readonly power: Line
}

/**
 * Levelised cost by class of accelerator, KRW an hour sold: what its machines cost, less what they are sold for, and of
 * everything else a part by the discounted kWh that they draw. Shared cost is booked in the last month, when all of it
 * and all kWh are known. None of a plan of one class, which costs what the whole costs.
 */
export function writeLevelisedClasses(
  { builder, time: { final } }: Books,
  { levelised, demand, drawn, opex, capex, assets }: Spent,
): LevelisedClasses | undefined {
  if (demand.classes.length < 2) return undefined
  const { factor } = levelised
  const { accelerators, acceleratorMultiple } = assets.sold
  const classes = demand.classes.map(({ class: name, sold }) => {
    const block = builder.block('classCost', { instance: name, args: { class: name } })
    const isOf = ({ installed }: Pick<Drawing, 'installed'>) => installed.at.class.value === name
    const bought = capex.accelerators.filter(isOf)
    const kept = accelerators.filter((_, i) => isOf(capex.accelerators[i]!))
    const resale = sumBy(bought, (one) => one.resale)
    const atEnd = times(
      sumBy(kept, (one) => one.disposed),
      acceleratorMultiple,
    )
    const proceeds = when(final, atEnd, resale)
    const spent = [...bought.map((one) => one.spending), ...opex.ofDeployments.filter(isOf).map(({ cost }) => cost)]
    const kw = sumBy(drawn.filter(isOf), (one) => one.averageKw)
    return {
      block,
      sold,
      own: block.flow('own', 'KRW', times(minus(sumOf(spent), ...present(bought.length > 0 && proceeds)), factor)),
      power: block.flow('power', 'kWh', times(kw, hoursInMonth, factor)),
    }
  })
  const whole = builder.block('classCosts')
  const shared = whole.flow('shared', 'KRW', minus(levelised.cost, ...classes.map(({ own }) => own)))
  const power = whole.flow('power', 'kWh', sumOf(classes.map((one) => one.power)))
  const drawnToDate = balance(power)
  const ofKwh = whole.level('sharedOfKwh', 'KRW/kWh', when(above(drawnToDate, 0), over(balance(shared), drawnToDate)))
  const priced = classes.map(({ block, sold, ...one }) => {
    const cost = block.flow('cost', 'KRW', plus(one.own, when(final, times(balance(one.power), ofKwh))))
    block.measure('costOfHour', ratioOfTotals(cost, block.flow('hours', 'H100·h', times(sold, factor))))
    return { ...one, cost }
  })
  return { classes: priced, shared, power }
}

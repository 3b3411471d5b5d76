import type { Expression, Input, Line, Operand } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { CostItem } from '#contract/cost.ts'
import type { Plan } from '#contract/plan.ts'
import { curved, spread } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { Wearing } from './capex.ts'
import { type Prices, pricesOf } from './prices.ts'

/** A cost of setting up: an asset that wears out, or an expense of the months in which it is paid. */
export interface Cost {
  readonly item: CostItem
  readonly part: Line
  /** Its amount in KRW of the month, at the prices of its base year. */
  readonly won: Operand
  readonly prices: Prices | undefined
  readonly spending: Line
  readonly asset: Wearing | undefined
}

/** Cost items at the prices and the exchange rate of the months in which they are paid. */
export function costBlocks(
  builder: ModelBuilder,
  { costs = [] }: Plan,
  time: Time,
  usdKrw: Input | undefined,
): readonly Cost[] {
  return costs.map((item, i) => {
    const at = `/costs/${i}`
    const block = builder.block('cost', { instance: item.id, args: { cost: item.name } })
    const dollars = item.currency === 'USD'
    const amount = block.input(dollars ? 'amountUsd' : 'amount', dollars ? 'USD' : 'KRW', `${at}/amount`)
    const part = block.level('part', '1', paidPart(block, item, `${at}/spending`))
    const won = dollars ? times(amount, usdKrw!) : amount
    const prices = pricesOf(block, item, at, time)
    const spending = block.flow('spending', 'KRW', times(won, part, prices?.index ?? 1))
    return { item, part, won, prices, spending, asset: assetOf(block, item, at, time, spending) }
  })
}

/** Part of the amount that is paid in the month. */
function paidPart(block: Block, { spending }: CostItem, at: string): Expression {
  if (spending.kind === 'milestones') {
    const paid = spending.milestones.map((_, k) => {
      const month = block.input(`month${k + 1}`, 'month', `${at}/milestones/${k}/month`)
      return when(equal(monthIndex, month), block.input(`share${k + 1}`, '1', `${at}/milestones/${k}/share`))
    })
    return plus(...paid)
  }
  const over = spending.kind === 'even' ? spread : curved
  return over(1, block.input('from', 'month', `${at}/from`), block.input('to', 'month', `${at}/to`))
}

function assetOf(block: Block, item: CostItem, at: string, time: Time, spending: Line): Wearing | undefined {
  if (item.lifeMonths === null) return undefined
  return {
    block,
    spending,
    spentToDate: block.level('spentToDate', 'KRW', balance(spending)),
    inService: item.inService ? block.input('inService', 'month', `${at}/inService`) : time.constructionMonths,
    lifeMonths: block.input('lifeMonths', 'month', `${at}/lifeMonths`),
  }
}

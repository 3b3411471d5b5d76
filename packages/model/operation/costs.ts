import type { Input, Line } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { times } from '#algebra/operators/times.ts'
import type { CostItem } from '#contract/cost.ts'
import type { Plan } from '#contract/plan.ts'
import { ownPriceIndex } from '../ground/prices.ts'
import type { Time } from '../ground/time.ts'
import type { Wearing } from './capex.ts'
import { type Payment, paidPart } from './paid-part.ts'

/** A cost of setting up: an asset that wears out, or an expense of the months in which it is paid. */
export interface Cost {
  readonly item: CostItem
  readonly part: Line
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
    const part = block.level('part', '1', paidPart(block, paymentOf(item), `${at}/spending`, window))
    const won = dollars ? times(amount, usdKrw!) : amount
    const index = ownPriceIndex(block, item, at, time) ?? 1
    const spending = block.flow('spending', 'KRW', times(won, part, index))
    return { item, part, spending, asset: assetOf(block, item, at, time, spending) }
  })
}

const window = { from: 'from', to: 'to' }

const paymentOf = ({ spending }: CostItem): Payment =>
  spending.kind === 'milestones' ? spending : { curve: spending.kind }

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

import type { Expression, Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { times } from '#algebra/operators/times.ts'
import type { CostItem } from '#contract/cost.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import { ownPriceIndex } from '../ground/prices.ts'
import type { Time } from '../ground/time.ts'
import type { Cursor } from '../plan/cursor.ts'
import { writePaidAt, writePaidOver } from './paid-part.ts'
import type { Wearing } from './wearing.ts'

/** A cost of setting up: an asset that wears out, or an expense of the months in which it is paid. */
export interface Cost {
  readonly at: Cursor<CostItem>
  readonly part: Line
  readonly spending: Line
  readonly asset: Wearing | undefined
}

/** Cost items at the prices and the exchange rate of the months in which they are paid. */
export function writeCosts({ builder, at, time }: Books, usdKrw: Input | undefined): readonly Cost[] {
  return (at.costs.given?.each ?? []).map((item) => {
    const block = builder.block('cost', { instance: item.id.value, args: { cost: item.name.value } })
    const dollars = item.currency.is('USD')
    const amount = block.input(dollars ? 'amountUsd' : 'amount', dollars ? 'USD' : 'KRW', item.amount)
    const part = block.level('part', 'share', writePaidPart(block, item.spending))
    const won = dollars ? times(amount, usdKrw!) : amount
    const spending = block.flow('spending', 'KRW', times(won, part, ownPriceIndex(block, item, time) ?? 1))
    return { at: item, part, spending, asset: writeAsset(block, item, time, spending) }
  })
}

/** What is an expense as it is paid, to suppliers. */
export function writeExpensedCosts({ builder, ledger }: Books, costs: readonly Cost[]): void {
  const expensed = costs.filter(({ asset }) => !asset)
  if (expensed.length === 0) return
  for (const { spending } of expensed) ledger.post(spending, 'items', 'suppliers')
  ledger.post(builder.block('opex').flow('items', 'KRW', sumOf(ledger.from('items'))), 'opex', 'items')
}

const windowIds = { from: 'from', to: 'to' }

const writePaidPart = (block: Block, spending: Cursor<CostItem['spending']>): Expression =>
  spending.of({
    even: (window) => writePaidOver(block, 'even', window, windowIds),
    's-curve': (window) => writePaidOver(block, 's-curve', window, windowIds),
    milestones: ({ milestones }) => writePaidAt(block, milestones),
  })

function writeAsset(block: Block, item: Cursor<CostItem>, time: Time, spending: Line): Wearing | undefined {
  const life = item.lifeMonths.given
  if (!life) return undefined
  const inService = item.inService.given
  return {
    block,
    spending,
    spentToDate: block.level('spentToDate', 'KRW', balance(spending)),
    inService: inService ? block.input('inService', 'date', inService) : time.constructionMonths,
    lifeMonths: block.input('lifeMonths', 'month', life),
  }
}

import type { Line } from '#algebra/expression.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sheet } from '../ground/accounts.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Equity } from './owners/equity.ts'

export interface BalanceSheet {
  readonly assets: Line
  readonly liabilities: Line
  readonly equity: Line
}

/** What the company has, owes and is worth to its shareholders, at each month's end. */
export function writeBalanceSheet({ builder, ledger }: Books, equity: Equity): BalanceSheet {
  const block = builder.block('balanceSheet')
  const debt = block.level('debt', 'KRW', sumOf(ledger.held('loans')))
  ledger.hold(debt, 'debt')
  const liabilities = block.level('liabilities', 'KRW', sumOf(ledger.held(...sheet.liabilities)))
  const own = block.level(
    'equity',
    'KRW',
    minus(plus(equity.shareCapital, equity.legalReserve, equity.retained), equity.liquidated),
  )
  block.level('claims', 'KRW', plus(liabilities, own))
  return {
    assets: block.level('assets', 'KRW', sumOf(ledger.held(...sheet.assets))),
    liabilities,
    equity: own,
  }
}

import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Assets } from './assets.ts'
import type { Cash } from './cash.ts'
import type { Equity } from './equity.ts'
import type { DeferredGrants } from './grants.ts'
import type { Lease } from './lease.ts'
import type { Tax } from './tax.ts'
import type { TrancheLines } from './tranche.ts'
import type { Vat } from './vat.ts'
import type { WorkingCapital } from './working-capital.ts'

export interface BalanceSheet {
  readonly assets: Line
  readonly liabilities: Line
  readonly equity: Line
}

interface Accounts {
  readonly cash: Cash
  readonly assets: Assets
  readonly loans: readonly TrancheLines[]
  readonly tax: Tax
  readonly equity: Equity
  readonly workingCapital: WorkingCapital
  readonly vat: Vat | undefined
  readonly grants: DeferredGrants | undefined
  readonly lease: Lease | undefined
}

/** What the company has, owes and is worth to its shareholders, at each month's end. */
export function balanceSheetBlock(
  builder: ModelBuilder,
  { cash, assets, loans, tax, equity, workingCapital, vat, grants, lease }: Accounts,
): BalanceSheet {
  const block = builder.block('balanceSheet')
  const debt = block.level('debt', 'KRW', sumOf(loans.map((loan) => loan.balance)))
  const lent = equity.shareholderLoan
  const liabilities = block.level(
    'liabilities',
    'KRW',
    plus(
      debt,
      tax.payable,
      workingCapital.payable,
      ...(workingCapital.deposits ? [workingCapital.deposits] : []),
      ...(lent ? [lent.principal, lent.interestOwed] : []),
      ...(vat ? [vat.payable] : []),
      ...(lease ? [lease.balance] : []),
      ...(grants ? [grants.deferred] : []),
    ),
  )
  const own = block.level(
    'equity',
    'KRW',
    minus(plus(equity.shareCapital, equity.legalReserve, equity.retained), equity.liquidated),
  )
  block.level('claims', 'KRW', plus(liabilities, own))
  return {
    assets: block.level(
      'assets',
      'KRW',
      plus(
        cash.balance,
        cash.reserve.balance,
        ...(cash.replacement ? [cash.replacement.balance] : []),
        workingCapital.receivable,
        ...(workingCapital.prepaid ? [workingCapital.prepaid] : []),
        assets.bookValue,
        ...(vat ? [vat.receivable] : []),
      ),
    ),
    liabilities,
    equity: own,
  }
}

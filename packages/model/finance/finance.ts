import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import type { Plan } from '#contract/plan.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Revenue } from '../operation/revenue.ts'
import type { Time } from '../time.ts'
import { type Assets, assetsBlock } from './assets.ts'
import { type BalanceSheet, balanceSheetBlock } from './balance-sheet.ts'
import { type Cash, cashBlock } from './cash.ts'
import { type Equity, equityBlock } from './equity.ts'
import { type Funding, fundingBlock } from './funding.ts'
import { netProfit, profitBlock } from './income.ts'
import { type LoanLines, loanBlock } from './loan.ts'
import { type Returns, returnsBlock } from './returns.ts'
import { type Tax, taxBlock } from './tax.ts'

export interface Finance {
  readonly loans: readonly LoanLines[]
  readonly funding: Funding
  readonly assets: Assets
  readonly tax: Tax
  readonly taxPaid: Line
  readonly netProfit: Line
  readonly cash: Cash
  readonly equity: Equity
  readonly sheet: BalanceSheet
  readonly returns: Returns
}

interface Operation {
  readonly revenue: Revenue
  readonly opex: Opex
  readonly capex: Capex
}

/** Funding, statements, waterfall and returns. Debt drawn and tax paid are declared first: both look back on what follows. */
export function financeBlocks(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  { revenue, opex, capex }: Operation,
): Finance {
  const debtDrawn = builder.block('sources').declareFlow('debtDrawn', 'KRW')
  const taxPaid = builder.block('tax').declareFlow('paid', 'KRW')
  const ebitda = builder.block('income').flow('ebitda', 'KRW', minus(revenue.total, opex.total))
  const operatingCash = builder.block('cash').flow('operating', 'KRW', minus(ebitda, taxPaid))

  const loans = [loanBlock(builder, 'policy', debtDrawn, time), loanBlock(builder, 'commercial', debtDrawn, time)]
  const funding = fundingBlock(builder, time, { debtDrawn, capex: capex.total, ebitda, loans })
  const assets = assetsBlock(builder, capex, funding.capitalisedInterest, time)
  const profit = profitBlock(builder, ebitda, assets, loans)
  const tax = taxBlock(builder, plan, profit.beforeTax, taxPaid, time)
  const net = netProfit(builder, profit, tax.charge)
  const cash = cashBlock(builder, time, { operatingCash, capex: capex.total, funding, loans, assets })
  const equity = equityBlock(builder, time, funding, cash, net)
  const sheet = balanceSheetBlock(builder, cash, assets, loans, tax, equity)
  const returns = returnsBlock(builder, time, { operatingCash, capex: capex.total }, { funding, cash, equity, assets })
  return { loans, funding, assets, tax, taxPaid, netProfit: net, cash, equity, sheet, returns }
}

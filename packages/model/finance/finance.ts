import type { Input, Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import type { Demand } from '../demand/demand.ts'
import { sumBy } from '../formulas.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Revenue } from '../operation/revenue.ts'
import type { Time } from '../time.ts'
import { type Assets, assetsBlock } from './assets.ts'
import { type BalanceSheet, balanceSheetBlock } from './balance-sheet.ts'
import { type Cash, cashBlock, sweptOf } from './cash.ts'
import { type CashFlow, cashFlowBlock } from './cash-flow.ts'
import { type Cover, coverBlock, lifeCover } from './cover.ts'
import { type Equity, equityBlock } from './equity.ts'
import { type Funding, fundingBlock } from './funding.ts'
import { type Holder, holderBlocks } from './holders.ts'
import { netProfit, profitBlock } from './income.ts'
import { levelisedBlock } from './levelised.ts'
import { type Returns, returnsBlock } from './returns.ts'
import { type Sizing, sizingBlock } from './sizing.ts'
import { type Tax, taxBlock } from './tax.ts'
import { type ClosedTranche, closeTranche, type TrancheLines, trancheBlock, trancheTerms } from './tranche.ts'
import { treasuryBlock } from './treasury.ts'
import { type WorkingCapital, workingCapitalBlock } from './working-capital.ts'

export interface Finance {
  readonly loans: readonly ClosedTranche[]
  readonly funding: Funding
  readonly sizing: Sizing
  readonly assets: Assets
  readonly tax: Tax
  readonly taxPaid: Line
  readonly netProfit: Line
  readonly cash: Cash
  readonly workingCapital: WorkingCapital
  readonly cover: Cover
  readonly holders: readonly Holder[]
  readonly equity: Equity
  readonly sheet: BalanceSheet
  readonly cashFlow: CashFlow
  readonly returns: Returns
}

interface Operation {
  readonly revenue: Revenue
  readonly opex: Opex
  readonly capex: Capex
  readonly demand: Demand
}

/**
 * Funding, statements, waterfall and returns. Debt drawn, tax paid and what is swept are declared first: all three look
 * back on what follows.
 */
export function financeBlocks(builder: ModelBuilder, plan: Plan, time: Time, operation: Operation): Finance {
  const { revenue, opex, capex, demand } = operation
  const debtDrawn = builder.block('sources').declareFlow('debtDrawn', 'KRW')
  const taxPaid = builder.block('tax').declareFlow('paid', 'KRW')
  const ebitda = builder.block('income').flow('ebitda', 'KRW', minus(revenue.total, opex.total))
  const block = builder.block('cash')
  const workingCapital = workingCapitalBlock(builder, time, revenue.total, opex.total)
  const operatingCash = block.flow('operating', 'KRW', minus(ebitda, taxPaid, workingCapital.change))
  const laterCapex = block.flow('laterCapex', 'KRW', when(time.construction, 0, capex.total))
  const cfads = block.flow('cfads', 'KRW', minus(operatingCash, laterCapex))

  const treasury = builder.block('economy').input('treasuryRate', '1/year', '/economy/treasuryRate')
  const loans = loanBlocks(builder, plan, time, { treasury, debtDrawn, cfads, capex: capex.total, ebitda })
  const assets = assetsBlock(builder, capex, loans.funding.financingCost, time)
  const profit = profitBlock(builder, time, ebitda, assets, loans.drawn)
  const invested = minus(capex.total, capex.land)
  const tax = taxBlock(builder, plan, time, {
    profitBeforeTax: profit.beforeTax,
    invested: builder.block('tax').flow('invested', 'KRW', invested),
    paid: taxPaid,
  })
  const net = netProfit(builder, profit, tax.charge)
  const sweep = plan.finance.sweepShare > 0 ? block.declareFlow('sweep', 'KRW') : undefined
  const cash = cashBlock(builder, plan, time, { cfads, funding: loans.funding, loans: loans.drawn, assets, sweep })
  const closed = loans.drawn.map((loan) => closeTranche(loan, sweptOf(sweep, loan, loans.drawn)))
  const sizing = sizingBlock(builder, plan, time, loans.funding, closed, cfads)
  const cover = coverBlock(builder, time, cash, closed)
  lifeCover(builder, time, { cfads, owed: cover.owed }, closed)

  const { equityCalled } = loans.funding
  const holders = holderBlocks(builder, plan, equityCalled, cash.support)
  const equity = equityBlock(builder, time, cash, cover, { holders, equityCalled, netProfit: net })
  const company = { operatingCash, taxPaid, capex: capex.total, equityCalled, cash, equity, assets, holders }
  const returns = returnsBlock(builder, plan, company)
  treasuryBlock(builder, { returns, tax, loans: closed, demand, treasury })
  levelisedBlock(builder, {
    opex: opex.total,
    capex: capex.total,
    tax: taxPaid,
    proceeds: assets.proceeds,
    hours: demand.sold,
    rate: builder.block('levelised').level(
      'rate',
      '1/year',
      sumBy(holders, (one) => times(one.hurdle, one.share)),
    ),
  })
  const sheet = balanceSheetBlock(builder, { cash, assets, loans: closed, tax, equity, workingCapital })
  const cashFlow = cashFlowBlock(builder, {
    operating: operatingCash,
    capex: capex.total,
    debtDrawn,
    cash,
    assets,
    loans: closed,
    returns,
  })
  return {
    loans: closed,
    funding: loans.funding,
    sizing,
    assets,
    tax,
    taxPaid,
    netProfit: net,
    cash,
    workingCapital,
    cover,
    holders,
    equity,
    sheet,
    cashFlow,
    returns,
  }
}

interface Needs {
  /** Yield that loans may be linked to. */
  readonly treasury: Input
  readonly debtDrawn: Line
  readonly cfads: Line
  readonly capex: Line
  readonly ebitda: Line
}

/** Every loan up to its payments on schedule, and the uses that they and the equity fund. */
function loanBlocks(
  builder: ModelBuilder,
  { finance }: Plan,
  time: Time,
  { treasury, debtDrawn, cfads, capex, ebitda }: Needs,
): { funding: Funding; drawn: TrancheLines[] } {
  const terms = finance.tranches.map((tranche, i) =>
    trancheTerms(builder, tranche, `/finance/tranches/${i}`, time, treasury),
  )
  const funding = fundingBlock(builder, time, { debtDrawn, capex, ebitda, terms })
  const sculpted = terms.filter(({ tranche }) => tranche.amortisation.kind === 'sculpted')
  const sculptedOpening = sumBy(sculpted, (loan) => loan.opening)
  const drawn = terms.map((one, i) =>
    trancheBlock(one, `/finance/tranches/${i}`, time, debtDrawn, { cfads, sculptedOpening }),
  )
  return { funding, drawn }
}

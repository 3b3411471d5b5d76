import type { Input, Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import type { Drawing } from '../capacity/draw.ts'
import type { Anchor } from '../demand/anchor.ts'
import type { Demand } from '../demand/demand.ts'
import { sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Capex } from '../operation/capex.ts'
import type { Opex } from '../operation/opex.ts'
import type { Penalty } from '../operation/penalty.ts'
import type { Revenue } from '../operation/revenue.ts'
import { type Assets, assetsBlock } from './assets.ts'
import { type BalanceSheet, balanceSheetBlock } from './balance-sheet.ts'
import { type Cash, cashBlock, sweptOf } from './cash.ts'
import { type CashFlow, cashFlowBlock } from './cash-flow.ts'
import { type Contributions, contributionBlocks } from './contributions.ts'
import { type Cover, coverBlock, type LifeCover, lifeCover } from './cover.ts'
import { type Equity, equityBlock } from './equity.ts'
import { type Funding, type Needs as FundingNeeds, fundingBlock } from './funding.ts'
import { type DeferredGrants, deferredGrants, type Grants, grantBlocks } from './grants.ts'
import { type Guarantee, guaranteeBlock } from './guarantee.ts'
import { type Holder, holderBlocks } from './holders.ts'
import { netProfit, profitBlock } from './income.ts'
import { type Lease, leaseBlock } from './lease.ts'
import { type LetterOfCredit, letterOfCredit } from './letter-of-credit.ts'
import { type Levelised, levelisedBlock } from './levelised.ts'
import { type LevelisedClasses, levelisedClasses } from './levelised-classes.ts'
import { type Returns, returnsBlock } from './returns.ts'
import { closeSculpting, type Sculpting, sculptingTerms } from './sculpting.ts'
import { shareholderLoanTerms } from './shareholder-loan.ts'
import { type Sizing, sizingBlock } from './sizing.ts'
import { type Tax, taxBlock } from './tax.ts'
import {
  type ClosedTranche,
  closeTranche,
  type TrancheLines,
  type TrancheTerms,
  trancheBlock,
  trancheTerms,
} from './tranche.ts'
import { type Treasury, treasuryBlock } from './treasury.ts'
import { type Vat, vatBlock } from './vat.ts'
import { type WorkingCapital, workingCapitalBlock } from './working-capital.ts'

export interface Finance {
  readonly loans: readonly ClosedTranche[]
  readonly funding: Funding
  readonly sizing: Sizing
  readonly assets: Assets
  readonly tax: Tax
  readonly profitBeforeTax: Line
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
  readonly vat: Vat | undefined
  readonly grants: (Grants & DeferredGrants) | undefined
  readonly contributions: Contributions | undefined
  readonly lease: Lease | undefined
  readonly letter: LetterOfCredit | undefined
  readonly guarantee: Guarantee | undefined
  readonly lifeCover: LifeCover
  /** Cover that debt is sized by, where it is. */
  readonly sizingDscr: Input | undefined
  readonly treasury: Treasury
  readonly levelised: Levelised
  readonly levelisedClasses: LevelisedClasses | undefined
}

interface Operation {
  readonly revenue: Revenue
  readonly opex: Opex
  readonly capex: Capex
  readonly demand: Demand
  readonly drawn: readonly Drawing[]
  readonly anchor: Anchor | undefined
  readonly penalty: Penalty | undefined
}

/**
 * Funding, statements, waterfall and returns. Debt drawn, tax paid and what is swept are declared first: all three look
 * back on what follows.
 */
export function financeBlocks(builder: ModelBuilder, plan: Plan, time: Time, operation: Operation): Finance {
  const { revenue, opex, capex, demand, drawn, anchor, penalty } = operation
  const debtDrawn = builder.block('sources').declareFlow('debtDrawn', 'KRW')
  const taxPaid = builder.block('tax').declareFlow('paid', 'KRW')
  const isSculpted = plan.finance.tranches.some(({ amortisation }) => amortisation.kind === 'sculpted')
  const taxDue = isSculpted ? builder.block('tax').declareFlow('due', 'KRW') : undefined
  const ebitda = builder.block('income').flow('ebitda', 'KRW', minus(revenue.total, opex.total))
  const block = builder.block('cash')
  const workingCapital = workingCapitalBlock(builder, plan, time, revenue.total, opex.total)
  const operatingCash = block.flow('operating', 'KRW', minus(ebitda, taxPaid, workingCapital.change))
  const laterCapex = block.flow('laterCapex', 'KRW', when(time.construction, 0, capex.total))
  const contributions = contributionBlocks(builder, plan, time, capex)
  const lease = leaseBlock(builder, plan, time, capex, contributions)
  const cfads = block.flow('cfads', 'KRW', minus(operatingCash, laterCapex, ...(lease ? [lease.rent] : [])))

  const treasury = builder.block('economy').input('treasuryRate', '1/year', '/economy/treasuryRate')
  const sizingDscr =
    plan.finance.sizing.kind === 'caps' ? builder.block('sizing').input('dscr', '1', '/finance/sizing/dscr') : undefined
  const vat = vatBlock(builder, plan, time, operation)
  const paidOtherwise = [...(contributions ? [contributions.besideLand] : []), ...(lease ? [lease.paid] : [])]
  const granted = grantBlocks(builder, plan, time, capex, paidOtherwise)
  const sources = { contributions, lease, grants: granted }
  const flows = { debtDrawn, cfads, taxPaid, taxDue, capex: capex.total, ebitda, vat, sources }
  const loans = loanBlocks(builder, plan, time, { treasury, sizingDscr, ...flows })
  const assets = assetsBlock(builder, plan, capex, loans.funding.financingCost, time)
  const grants = granted && { ...granted, ...deferredGrants(builder, granted, assets.worn) }
  const shareholderLoan = shareholderLoanTerms(builder, plan)
  const letter = letterOfCredit(builder, plan, time, loans.drawn)
  const profit = profitBlock(builder, time, ebitda, assets, loans.drawn, {
    grants,
    shareholderInterest: shareholderLoan?.interest,
    letter,
    lease,
  })
  const invested = minus(capex.total, capex.land, ...(grants ? [grants.paid] : []))
  const tax = taxBlock(builder, plan, time, {
    profitBeforeTax: profit.beforeTax,
    invested: builder.block('tax').flow('invested', 'KRW', invested),
    paid: taxPaid,
    due: taxDue,
  })
  const net = netProfit(builder, profit, tax.charge)
  const sweep = plan.finance.sweepShare > 0 ? block.declareFlow('sweep', 'KRW') : undefined
  const cash = cashBlock(builder, plan, time, {
    cfads,
    laterCapex,
    funding: loans.funding,
    loans: loans.drawn,
    assets,
    sweep,
    vat,
    letter,
  })
  const closed = loans.drawn.map((loan) => closeTranche(loan, sweptOf(sweep, loan, loans.drawn)))
  const cover = coverBlock(builder, time, cash, closed)
  const { sculpting } = loans
  const sizing = sizingBlock(builder, plan, time, loans.funding, {
    loans: closed,
    cfads,
    dscr: sizingDscr,
    cover,
    sculpting,
  })
  const ofLife = lifeCover(builder, time, { cfads, owed: cover.owed }, closed)

  const { equityCalled, calledToDate } = loans.funding
  const { support } = cash
  const holders = holderBlocks(builder, plan, { equityCalled, calledToDate, support, contributions })
  const owners = { holders, equityCalled, contributions, netProfit: net, shareholderLoan }
  const equity = equityBlock(builder, plan, time, cash, cover, owners)
  const company = {
    time,
    operatingCash,
    taxPaid,
    capex: capex.total,
    equityCalled,
    contributions,
    cash,
    equity,
    assets,
    holders,
    vat,
    grants,
  }
  const returns = returnsBlock(builder, plan, company)
  const treasuryLines = treasuryBlock(builder, {
    returns,
    tax,
    taxPaid,
    time,
    loans: closed,
    demand,
    treasury,
    grants,
    anchor,
    penalty,
  })
  const levelised = levelisedBlock(builder, {
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
  const byClass = levelisedClasses(builder, time, { levelised, demand, drawn, opex, capex, assets })
  const sheet = balanceSheetBlock(builder, {
    cash,
    assets,
    loans: closed,
    tax,
    equity,
    workingCapital,
    vat,
    grants,
    lease,
  })
  const cashFlow = cashFlowBlock(builder, {
    operating: operatingCash,
    capex: capex.total,
    debtDrawn,
    cash,
    assets,
    loans: closed,
    returns,
    vat,
    grants,
    contributions,
    lease,
    letter,
  })
  return {
    loans: closed,
    funding: loans.funding,
    sizing,
    assets,
    tax,
    profitBeforeTax: profit.beforeTax,
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
    vat,
    grants,
    contributions,
    lease,
    letter,
    guarantee: guaranteeBlock(builder, plan, closed, returns.put),
    lifeCover: ofLife,
    sizingDscr,
    treasury: treasuryLines,
    levelised,
    levelisedClasses: byClass,
  }
}

interface Needs {
  /** Yield that loans may be linked to. */
  readonly treasury: Input
  readonly debtDrawn: Line
  readonly cfads: Line
  readonly taxPaid: Line
  /** Tax of the year to come, where loans are sculpted. */
  readonly taxDue: Line | undefined
  /** Cover that debt is sized by, where it is. */
  readonly sizingDscr: Input | undefined
  readonly capex: Line
  readonly ebitda: Line
  readonly vat: Vat | undefined
  /** Sources beside equity and debt. */
  readonly sources: Pick<FundingNeeds, 'contributions' | 'lease' | 'grants'>
}

/** Every loan up to its payments on schedule, and the uses that they and the equity fund. */
function loanBlocks(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  { treasury, debtDrawn, capex, ebitda, vat, sources, ...needs }: Needs,
): { funding: Funding; drawn: TrancheLines[]; sculpting: Sculpting | undefined } {
  const { finance } = plan
  const terms = finance.tranches.map((tranche, i) =>
    trancheTerms(builder, tranche, `/finance/tranches/${i}`, time, treasury),
  )
  const funding = fundingBlock(builder, plan, time, { debtDrawn, capex, ebitda, terms, vat, ...sources })
  const isSculpted = ({ tranche }: TrancheTerms) => tranche.amortisation.kind === 'sculpted'
  const sculpted = terms.filter(isSculpted)
  const scheduled = new Map(
    terms.filter((one) => !isSculpted(one)).map((one) => [one, trancheBlock(one, time, debtDrawn, undefined)]),
  )
  const shared =
    sculpted.length > 0
      ? sculptingTerms(builder, sculpted, [...scheduled.values()], { ...needs, taxDue: needs.taxDue! })
      : undefined
  const drawn = terms.map((one) => scheduled.get(one) ?? trancheBlock(one, time, debtDrawn, shared))
  return { funding, drawn, sculpting: shared && closeSculpting(shared, drawn) }
}

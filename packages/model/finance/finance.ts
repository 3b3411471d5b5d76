import type { Input, Line } from '#algebra/expression.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import { type Assets, writeAssets } from './assets.ts'
import { type BalanceSheet, writeBalanceSheet } from './balance-sheet.ts'
import { type Cash, writeCash } from './cash.ts'
import { type CashFlow, writeCashFlow } from './cash-flow.ts'
import { type Cover, type LifeCover, writeCover, writeLifeCover } from './cover.ts'
import { type Funding, writeFunding } from './funding.ts'
import { type DeferredGrants, type Grants, writeDeferredGrants, writeGrants } from './grants.ts'
import { writeNetProfit, writeProfit } from './income.ts'
import { writeInitialReserve } from './initial-reserve.ts'
import { type Lease, writeLease } from './lease.ts'
import { type LetterOfCredit, writeLetterOfCredit } from './letter-of-credit.ts'
import { type Levelised, writeLevelised } from './levelised.ts'
import { type LevelisedClasses, writeLevelisedClasses } from './levelised-classes.ts'
import { writeLoanBalance } from './loan/loan.ts'
import type { ClosedLoan } from './loan/loan-kind.ts'
import { writeLoanTerms } from './loan/loan-terms.ts'
import { writeLoans } from './loans.ts'
import type { Operation } from './operation.ts'
import { type Contributions, writeContributions } from './owners/contributions.ts'
import { type Equity, writeEquity } from './owners/equity.ts'
import { type Guarantee, writeGuarantee } from './owners/guarantee.ts'
import { type Holder, writeHolders } from './owners/holders.ts'
import { type Returns, writeReturns } from './owners/returns.ts'
import { writeShareholderLoanTerms } from './owners/shareholder-loan.ts'
import type { Sizing } from './sizing/sizing-kind.ts'
import { sizingKinds } from './sizing/sizing-kinds.ts'
import { writeSwept } from './sweep.ts'
import { type Tax, writeTax } from './tax/tax.ts'
import { type Treasury, writeTreasury } from './treasury.ts'
import { type Vat, writeVat } from './vat.ts'
import { type WorkingCapital, writeWorkingCapital } from './working-capital.ts'

export interface Finance {
  readonly loans: readonly ClosedLoan[]
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

/**
 * Funding, statements, waterfall and returns, in the order in which each may look at what is posted before it. Debt drawn,
 * tax paid and what is swept are declared first: all three look back on what follows.
 */
export function writeFinance(books: Books, operation: Operation): Finance {
  const { builder, at, time, ledger } = books
  const { revenue, opex, capex, demand, drawn } = operation
  const debtDrawn = builder.block('sources').declareFlow('debtDrawn', 'KRW')
  const taxPaid = builder.block('tax').declareFlow('paid', 'KRW')
  const treasuryRate = builder.block('economy').input('treasuryRate', '1/year', at.economy.treasuryRate)
  const terms = at.finance.tranches.each.map((tranche) => writeLoanTerms(books, tranche, treasuryRate))
  const isSculpted = terms.some(({ kind }) => kind.cover)
  const taxDue = isSculpted ? builder.block('tax').declareFlow('due', 'KRW') : undefined
  const block = builder.block('cash')

  // Cash of operation, before anyone who lends.
  const ebitda = builder.block('income').flow('ebitda', 'KRW', minus(revenue.total, opex.total))
  const workingCapital = writeWorkingCapital(books, revenue.total, opex.total)
  const operatingCash = block.flow('operating', 'KRW', minus(ebitda, taxPaid, workingCapital.change))
  const laterCapex = block.flow('laterCapex', 'KRW', when(time.construction, 0, capex.total))
  ledger.post(laterCapex, 'reinvestment', 'capex')
  const contributions = writeContributions(books, capex)
  const lease = writeLease(books, capex, contributions)
  const cfads = block.flow('cfads', 'KRW', minus(operatingCash, laterCapex, ...ledger.from('beforeService')))

  // Construction and who pays for it.
  const initialReserve = writeInitialReserve(books)
  const vat = writeVat(books, operation)
  const granted = writeGrants(books, capex, [...present(contributions?.besideLand), ...ledger.from('lessor')])
  const sizing = at.finance.sizing.of(sizingKinds)
  const sizingDscr = sizing.dscr && builder.block('sizing').input('dscr', 'factor', sizing.dscr)
  const inKindToDate = contributions?.paidToDate
  const needs = { debtDrawn, capex: capex.total, ebitda, terms, sizing, inKindToDate, initialReserve }
  const funding = writeFunding(books, needs)
  const loans = writeLoans(books, terms, { debtDrawn, cfads, taxPaid, taxDue, sizingDscr })

  // Profit and its tax.
  const assets = writeAssets(books, capex, funding.financingCost)
  const grants = granted && { ...granted, ...writeDeferredGrants(books, granted, assets.worn) }
  const shareholderLoan = writeShareholderLoanTerms(books)
  const letter = writeLetterOfCredit(books, loans.drawn)
  const profitBeforeTax = writeProfit(books, ebitda, assets)
  const invested = minus(capex.total, capex.land, ...ledger.from('grants'))
  const tax = writeTax(books, {
    profitBeforeTax,
    invested: builder.block('tax').flow('invested', 'KRW', invested),
    paid: taxPaid,
    due: taxDue,
  })
  const netProfit = writeNetProfit(books, profitBeforeTax, tax.charge)

  // The waterfall: lenders, reserves, owners.
  const sweep = at.finance.sweepShare.is(0) ? undefined : block.declareFlow('sweep', 'KRW')
  if (sweep) ledger.post(sweep, 'sweep', 'service')
  const { preOperating, equityCalled, calledToDate } = funding
  const cash = writeCash(books, { cfads, laterCapex, preOperating, loans: loans.drawn, assets, sweep })
  const closed = loans.drawn.map((loan) => writeLoanBalance(books, loan, writeSwept(sweep, loan, loans.drawn)))
  const cover = writeCover(books, cash, closed)
  const lent = { loans: closed, cfads, dscr: sizingDscr, cover, sculpting: loans.sculpting }
  const sized = sizing.write(books, funding, lent)
  const lifeCover = writeLifeCover(books, { cfads, owed: cover.owed }, closed)
  const holders = writeHolders(books, { equityCalled, calledToDate, support: cash.support, contributions })
  const equity = writeEquity(books, cash, cover, { holders, equityCalled, netProfit, shareholderLoan })

  // What comes of it, for whom.
  const { proceeds } = assets
  const returns = writeReturns(books, { operatingCash, taxPaid, capex: capex.total, equity, proceeds, holders })
  const treasury = writeTreasury(books, { returns, tax, taxPaid, loans: closed, demand, treasury: treasuryRate })
  const levelised = writeLevelised(books, {
    opex: opex.total,
    capex: capex.total,
    tax: taxPaid,
    proceeds,
    hours: demand.sold,
    rate: builder.block('levelised').level(
      'rate',
      '1/year',
      sumBy(holders, (one) => times(one.hurdle, one.share)),
    ),
  })
  const levelisedClasses = writeLevelisedClasses(books, { levelised, demand, drawn, opex, capex, assets })
  const sheet = writeBalanceSheet(books, equity)
  const cashFlow = writeCashFlow(books, { operating: operatingCash, capex: capex.total, debtDrawn, assets, returns })
  return {
    loans: closed,
    funding,
    sizing: sized,
    assets,
    tax,
    profitBeforeTax,
    taxPaid,
    netProfit,
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
    guarantee: writeGuarantee(books, closed, returns.put),
    lifeCover,
    sizingDscr,
    treasury,
    levelised,
    levelisedClasses,
  }
}

import { constant } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { fundingMutations } from './funding-mutations.ts'
import { moneyMutations } from './money-mutations.ts'
import { instead, type Mutation, parts, replaced } from './mutate.ts'
import { first, late, m, nothing, turned, twice, without } from './mutation-kinds.ts'
import { ownFundsMutations } from './own-funds-mutations.ts'
import { sculptingMutations } from './sculpting-mutations.ts'
import { sizingMutations } from './sizing-mutations.ts'
import { stateMutations } from './state-mutations.ts'
import { taxDateMutations } from './tax-date-mutations.ts'

const month = constant(1, 'month')

/** Errors of debt. */
const debt = [
  m('interest-older-balance', 'interest on the balance of two months ago', /^debt\..+\.interest$/, ({ of }) =>
    times(lag(of('*.balance'), 2), of('*.monthlyRate')),
  ),
  m('interest-own-draw', 'interest on what is drawn in the month too', /^debt\..+\.interest$/, ({ formula, of }) =>
    plus(formula, times(of('*.draw'), of('*.monthlyRate'))),
  ),
  m('interest-twice', 'interest counted twice', /^debt\..+\.interest$/, twice),
  m('interest-late', 'interest a month late', /^debt\..+\.interest$/, late),
  m('rate-yearly', 'the annual rate charged every month', /^debt\..+\.monthlyRate$/, ({ formula }) =>
    times(formula, 12),
  ),
  m('interest-not-capitalised', 'interest of construction forgotten', /^debt\..+\.capitalisedInterest$/, nothing),
  m(
    'capitalised-too-long',
    'interest capitalised after construction too',
    /^debt\..+\.capitalisedInterest$/,
    ({ of }) => of('*.interest'),
  ),
  m('interest-paid-in-construction', 'interest paid and capitalised', /^debt\..+\.paidInterest$/, ({ of }) =>
    of('*.interest'),
  ),
  m('interest-free-grace', 'no interest in the grace period', /^debt\..+\.paidInterest$/, ({ formula, of }) =>
    when(atLeast(monthIndex, of('*.firstPayment')), formula),
  ),
  m('matured-late', 'repaid a month after maturity', /^debt\..+\.matured$/, ({ of }) =>
    atLeast(monthIndex, of('*.maturity')),
  ),
  m('principal-sign', 'principal with the wrong sign', /^debt\..+\.principal$/, turned),
  m('principal-twice', 'principal counted twice', /^debt\..+\.principal$/, twice),
  m('no-last-payment', 'the last payment does not clear the loan', /^debt\..+\.principal$/, ({ formula, of }) =>
    when(of('*.matured'), 0, formula),
  ),
  m('balloon-forgotten', 'what the horizon cuts off is never repaid', /^debt\..+\.principal$/, ({ formula, of }) =>
    when(times(of('time.final'), minus(1, of('*.matured'))), 0, formula),
  ),
  m('draws-not-owed', 'draws not added to what is owed', /^debt\..+\.balance$/, ({ formula }) =>
    balance(0, parts(formula)[1]!),
  ),
  m('repaid-added', 'repayments added to what is owed', /^debt\..+\.balance$/, ({ formula }) =>
    balance(plus(...parts(formula))),
  ),
  m('sweep-not-booked', 'what is swept stays owed', /^debt\..+\.balance$/, without(/\.swept$/)),
  m('draw-whole', 'every loan drawn in full', /^debt\..+\.draw$/, ({ of }) => of('sources.debtDrawn')),
  m('draw-late', 'drawn a month late', /^debt\..+\.draw$/, late),
  m('no-upfront-fee', 'upfront fees drawn but not paid', /^debt\..+\.fees$/, without(/\.draw$/)),
  m('no-commitment-fee', 'commitment fees drawn but not paid', /^debt\..+\.fees$/, without(/\.commitmentFees$/)),
  m('fees-not-served', 'fees left out of debt service', /^debt\..+\.service$/, without(/\.fees$/)),
  m('interest-not-served', 'interest left out of debt service', /^debt\..+\.service$/, without(/\.paidInterest$/)),
  m('principal-not-served', 'principal left out of debt service', /^debt\..+\.service$/, without(/\.principal$/)),
  m(
    'sculpted-without-interest',
    'CFADS ÷ DSCR paid beside the interest',
    /^debt\.sculpted\.sculptedPrincipal$/,
    ({ formula }) => instead(formula, /interest$/, 0),
  ),
  m('swept-whole', 'every loan swept with all of the sweep', /^debt\..+\.swept$/, ({ of }) => of('cash.sweep')),
  m('commitment-on-drawn', 'commitment fee on what is drawn', /^debt\..+\.commitmentFees$/, ({ formula, of }) =>
    plus(formula, times(of('*.opening'), 0.001)),
  ),
]

/** Errors of funding. */
const funding = [
  m('uses-without-interest', 'interest of construction not funded', /^uses\.byMonth$/, without(/^uses\.interest$/)),
  m('uses-without-losses', 'losses of construction not funded', /^uses\.byMonth$/, without(/preOperating$/)),
  m('uses-interest-twice', 'interest of construction funded twice', /^uses\.interest$/, twice),
  m('uses-without-capex', 'capex of construction counted twice', /^uses\.capex$/, twice),
  m('uses-after-construction', 'all capex funded as if construction never ended', /^uses\.capex$/, ({ of }) =>
    of('capex.total'),
  ),
  m('equity-called-sign', 'equity called with the wrong sign', /^sources\.equityCalled$/, turned),
  m('equity-on-capex', 'equity called on capex alone', /^sources\.equityCalled$/, ({ formula, of }) =>
    instead(formula, /^uses\.byMonth$/, of('uses.capex')),
  ),
  m('debt-drawn-whole', 'debt drawn for all uses', /^sources\.debtDrawn$/, ({ of }) => of('uses.byMonth')),
  m('equity-overcommitted', 'solved for twice the commitment', /^sizing\.equityExcess$/, ({ formula, of }) =>
    minus(formula, of('sizing.equity')),
  ),
  m('support-not-paid', 'shareholders do not make good what is missing', /^cash\.support$/, nothing),
  m('support-twice', 'shareholders make it good twice', /^cash\.support$/, twice),
]

/** Errors of the waterfall. */
const waterfall = [
  m('reserve-not-gated', 'the reserve filled from cash that is not there', /^reserve\.funded$/, ({ of }) =>
    greatest(minus(of('reserve.target'), minus(of('reserve.opening'), of('reserve.used'))), 0),
  ),
  m('reserve-overdrawn', 'the reserve pays more than it holds', /^reserve\.used$/, ({ of }) =>
    greatest(minus(0, of('cash.afterSenior')), 0),
  ),
  m('reserve-overfilled', 'the reserve filled from all cash', /^reserve\.funded$/, ({ of }) =>
    greatest(of('cash.afterSenior'), 0),
  ),
  m('reserve-kept', 'the reserve not released', /^reserve\.released$/, nothing),
  m('reserve-not-deducted', 'cash set aside still in cash', /^reserve\.cashAfter$/, without(/funded$/)),
  m('reserve-use-lost', 'what the reserve pays is not in cash', /^reserve\.cashAfter$/, without(/used$/)),
  m('reserve-balance-sign', 'the reserve falls by what is set aside', /^reserve\.balance$/, ({ of }) =>
    balance(0, plus(of('reserve.funded'), of('reserve.used'), of('reserve.released'))),
  ),
  m('dividends-before-reserve', 'dividends from cash before reserve and mezzanine', /^equity\.spareCash$/, ({ of }) =>
    greatest(of('cash.afterSenior'), 0),
  ),
  m('mezzanine-forgotten', 'mezzanine service not paid from cash', /^cash\.beforeShareholders$/, first),
  m('senior-forgotten', 'senior service not paid from cash', /^cash\.afterSenior$/, ({ formula }) =>
    first({ formula } as never),
  ),
  m('proceeds-forgotten', 'sale proceeds not in cash', /^cash\.afterSenior$/, without(/proceeds$/)),
  m('cfads-twice', 'CFADS counted twice in cash', /^cash\.afterSenior$/, ({ formula, of }) =>
    plus(formula, of('cash.cfads')),
  ),
  m('opening-two-months', 'cash carried from two months ago', /^cash\.opening$/, ({ of }) =>
    lag(of('cash.balance'), 2),
  ),
  m('support-not-in-cash', 'support not added to cash', /^cash\.balance$/, without(/support$/)),
  m('dividends-not-in-cash', 'dividends stay in cash', /^cash\.balance$/, without(/equity\.dividends$/)),
  m('later-capex-free', 'capex after construction not paid', /^cash\.laterCapex$/, nothing),
  m('capex-twice', 'capex of construction paid from CFADS too', /^cash\.laterCapex$/, ({ of }) => of('capex.total')),
  m('cfads-before-tax', 'CFADS before tax', /^cash\.operating$/, without(/^tax\.paid$/)),
  m('working-capital-sign', 'working capital with the wrong sign', /^workingCapital\.change$/, turned),
  m('working-capital-kept', 'customers never pay the last invoice', /^workingCapital\.receivable$/, ({ formula, of }) =>
    instead(formula, /^time\.final$/, minus(of('time.final'), of('time.final'))),
  ),
  m('payables-ignored', 'payables on the balance sheet but not in cash', /^workingCapital\.net$/, first),
  m('sweep-beyond-debt', 'more swept than is owed', /^cash\.sweep$/, ({ of }) =>
    when(of('time.operation'), greatest(of('cash.beforeShareholders'), 0)),
  ),
  m('sweep-ignored', 'what is swept stays in cash', /^cash\.afterSweep$/, first),
]

/** Errors of shares. */
const shares = [
  m('dividends-beyond-profit', 'dividends beyond retained earnings', /^equity\.dividends$/, ({ of }) =>
    when(of('equity.pays'), of('equity.spareForCommon')),
  ),
  m('dividends-beyond-cash', 'dividends beyond cash', /^equity\.dividends$/, ({ of }) =>
    when(of('equity.pays'), minus(of('equity.distributable'), of('equity.preferredDividends'), of('equity.redeemed'))),
  ),
  m('dividends-late-earnings', 'earnings of the same month paid out', /^equity\.retainedOpening$/, ({ of }) =>
    plus(lag(of('equity.retained')), lag(of('income.net'))),
  ),
  m('legal-reserve-skipped', 'nothing set aside for the legal reserve', /^equity\.toLegalReserve$/, nothing),
  m('legal-reserve-uncapped', 'the legal reserve has no cap', /^equity\.toLegalReserve$/, ({ of }) =>
    times(plus(of('equity.dividends'), of('equity.preferredDividends')), of('equity.legalReserveRate')),
  ),
  m(
    'reserve-not-from-earnings',
    'the legal reserve not taken from earnings',
    /^equity\.retained$/,
    without(/toLegalReserve$/),
  ),
  m('earnings-before-tax', 'pre-tax profit retained', /^equity\.retained$/, ({ formula, of }) =>
    instead(formula, /^income\.net$/, of('income.beforeTax')),
  ),
  m(
    'dividends-not-from-earnings',
    'dividends not taken from earnings',
    /^equity\.retained$/,
    without(/equity\.dividends$/),
  ),
  m('capital-without-support', 'support not booked as capital', /^equity\.shareCapital$/, without(/support$/)),
  m('lock-up-ignored', 'the lock-up ignored', /^equity\.unlocked$/, ({ of }) =>
    plus(times(0, of('equity.lockUpDscr')), 1),
  ),
  m('lock-up-inverted', 'the lock-up inverted', /^equity\.unlocked$/, ({ formula }) => minus(1, formula)),
  m('liquidation-half', 'half of the cash left at the end', /^equity\.liquidation$/, ({ formula }) =>
    times(formula, 0.5),
  ),
  m('liquidation-always', 'all cash paid out every month', /^equity\.liquidation$/, ({ of }) =>
    greatest(of('cash.beforeShareholders'), 0),
  ),
  m('preferred-above-due', 'preferred dividends beyond what is due', /^equity\.preferredDividends$/, twice),
  m('preferred-after-common', 'redemption beyond what is left', /^equity\.redeemed$/, twice),
  m('redeemed-evenly', 'each preferred holder gets all that is redeemed', /^holder\..+\.redeemed$/, ({ of }) =>
    of('equity.redeemed'),
  ),
  m('preferred-all-at-end', 'preferred shares get all at the end', /^equity\.preferredLiquidation$/, ({ of }) =>
    of('equity.liquidation'),
  ),
  m(
    'preferred-principal-lost',
    'preferred principal not claimed at the end',
    /^equity\.preferredLiquidation$/,
    nothing,
  ),
  m('unredeemed-kept', 'what is redeemed stays to be redeemed', /^holder\..+\.unredeemed$/, ({ formula }) =>
    balance(parts(formula)[0]!),
  ),
  m(
    'dividend-accrues-yearly',
    'a year’s preferred dividend accrues every month',
    /^holder\..+\.dividendAccrued$/,
    ({ formula }) => times(formula, 12),
  ),
  m('common-not-scaled', 'common shares not scaled to the whole of common', /^holder\..+\.ofCommon$/, ({ of }) =>
    of('*.share'),
  ),
  m(
    'preferred-paid-twice',
    'common shares get what preferred got at the end',
    /^holder\..+\.entitled$/,
    without(/preferredLiquidation$/),
  ),
  m('support-from-all', 'support asked of preferred shares too', /^holder\.(bank|fund)\.calls$/, ({ formula, of }) =>
    plus(formula, times(of('cash.support'), of('*.share'))),
  ),
  m('put-one-sided', 'the price of the put received and not paid', /^holder\..+\.paidIn$/, without(/putPrice$/)),
  m('put-sold-early', 'the stake gone in the month of the put', /^put\.sold$/, ({ of }) =>
    balance(of('put.exercised')),
  ),
  m('public-served-whole', 'public requests granted whole before any priority', /^supply\..+\.publicServed$/, () => 1),
  m('public-share-of-what-is-wanted', 'the public share taken of requests', /^supply\..+\.publicHours$/, ({ of }) =>
    times(of('*.publicRequested'), of('publicUse.share')),
  ),
  m('policy-discount-twice', 'the policy discount taken twice', /^request\..+\.pricePaid$/, ({ formula, of }) =>
    minus(formula, of('*.discountPerHour')),
  ),
  m('put-after-dissolution', 'the put due in the month after the last', /^put\.month$/, ({ formula }) =>
    plus(formula, month),
  ),
  m('put-always', 'the put exercised though the stake is worth more', /^put\.exercised$/, ({ of }) =>
    equal(monthIndex, of('put.month')),
  ),
  m('put-simple-interest', 'the claim without interest', /^put\.claim$/, ({ of }) =>
    greatest(
      plus(
        lag(of('put.claim')),
        minus(of('put.stakeCalls'), of('put.stakeDistributions')),
        times(0, of('put.stakeCalls'), of('put.rate')),
      ),
      0,
    ),
  ),
  m(
    'stake-kept',
    'the public side keeps its dividends after the put',
    /^holder\.(kdb|ibk|state)\.received$/,
    ({ formula, of }) => plus(formula, times(of('put.sold'), of('*.entitled'))),
  ),
  m('class-flow-sign', 'calls added to a side’s flow', /^class\..+\.flow$/, ({ formula }) => plus(...parts(formula))),
]

/** Errors of the accounts. */
const accounts = [
  m('ebitda-sign', 'operating cost added', /^income\.ebitda$/, ({ of }) => plus(of('revenue.total'), of('opex.total'))),
  m('profit-without-depreciation', 'depreciation forgotten', /^income\.ebit$/, first),
  m('profit-without-interest', 'interest forgotten in profit', /^income\.beforeTax$/, without(/^income\.interest$/)),
  m('profit-without-fees', 'financing fees forgotten in profit', /^income\.financingFees$/, nothing),
  m('profit-with-principal', 'principal deducted as a cost', /^income\.interest$/, ({ of }) => of('cash.debtService')),
  m('tax-twice', 'tax deducted twice', /^income\.net$/, ({ formula, of }) => minus(formula, of('tax.charge'))),
  m('gain-sign', 'gain on disposal with the wrong sign', /^terminal\.gain$/, turned),
  m('depreciation-twice', 'depreciation counted twice', /^(financing|hall\..+|deployment\..+)\.depreciation$/, twice),
  m('depreciation-early', 'depreciation before service', /^(hall\..+|deployment\..+)\.serving$/, () => 1),
  m('depreciation-late', 'depreciation a month late', /^(hall\..+|deployment\..+)\.depreciation$/, late),
  m('depreciation-life', 'depreciated over twice the life', /^(hall\..+|deployment\..+)\.lifeLeft$/, twice),
  m('never-disposed', 'nothing disposed of at the end', /^(hall\..+|deployment\..+)\.disposed$/, nothing),
  m('disposed-stays', 'what is sold stays on the books', /^(land|hall\..+)\.bookValue$/, without(/disposed$/)),
  m('land-depreciated', 'land forgotten on the balance sheet', /^assets\.bookValue$/, without(/^land\./)),
  m('sheet-without-reserve', 'the reserve not on the balance sheet', /^balanceSheet\.assets$/, without(/^reserve\./)),
  m(
    'sheet-without-receivables',
    'receivables not on the balance sheet',
    /^balanceSheet\.assets$/,
    without(/receivable$/),
  ),
  m('sheet-without-tax', 'tax payable not on the balance sheet', /^balanceSheet\.liabilities$/, without(/^tax\./)),
  m(
    'sheet-without-legal-reserve',
    'the legal reserve not in equity',
    /^balanceSheet\.equity$/,
    without(/^equity\.legalReserve$/),
  ),
  m('proceeds-twice', 'sale proceeds counted twice', /^terminal\.proceeds$/, twice),
]

/** Errors of tax. */
const tax = [
  m('tax-monthly', 'income taxed since the start, not by year', /^tax\.yearIncome$/, ({ of }) =>
    balance(of('income.beforeTax')),
  ),
  m('tax-before-interest', 'tax on EBIT', /^tax\.yearIncome$/, ({ formula }) =>
    instead(formula, /^income\.beforeTax$/, constant(1e9, 'KRW')),
  ),
  m('losses-unused', 'no carry-forward of losses', /^tax\.lossUsed$/, nothing),
  m('losses-uncapped', 'losses offset more than their cap', /^tax\.lossUsed$/, ({ of }) =>
    when(of('tax.assessed'), least(of('tax.lossesAvailable'), of('tax.income'))),
  ),
  m('losses-beyond-balance', 'more losses used than there are', /^tax\.lossUsed$/, ({ of }) => of('tax.lossCapAmount')),
  m('losses-never-expire', 'losses never expire', /^tax\.lossExpired$/, nothing),
  m('losses-expire-early', 'losses expire a year early', /^tax\.lossExpired$/, ({ of }) =>
    when(
      of('tax.assessed'),
      greatest(
        minus(
          lag(of('tax.lossesMadeToDate'), 24),
          plus(of('tax.lossesUsedToDate'), lag(of('tax.lossesExpiredToDate'))),
        ),
        0,
      ),
    ),
  ),
  m('losses-ignored', 'losses used but not deducted', /^tax\.base$/, ({ of }) => of('tax.income')),
  m('losses-kept', 'losses used stay to be used', /^tax\.lossesCarried$/, without(/lossUsed$/)),
  m('credits-below-minimum', 'credits below the minimum tax', /^tax\.creditUsed$/, ({ of }) =>
    when(of('tax.assessed'), least(of('tax.creditsAvailable'), of('tax.beforeCredit'))),
  ),
  m('credits-never-expire', 'credits never expire', /^tax\.creditExpired$/, nothing),
  m('credits-twice', 'credits deducted twice', /^tax\.national$/, ({ formula, of }) =>
    minus(formula, of('tax.creditUsed')),
  ),
  m('no-local-tax', 'no local income tax', /^tax\.charge$/, ({ of }) => of('tax.national')),
  m('negative-tax', 'losses taxed at once, as a refund', /^tax\.income$/, ({ of }) =>
    when(of('tax.assessed'), of('tax.yearIncome')),
  ),
  m('tax-paid-sign', 'tax paid with the wrong sign', /^tax\.paid$/, turned),
  m('tax-paid-at-once', 'tax paid when it is charged', /^tax\.paid$/, ({ of }) => of('tax.charge')),
  m('interim-on-top', 'tax paid ahead not taken off in March', /^tax\.paid$/, ({ formula, of }) =>
    plus(formula, when(equal(monthOfYear, 3), lag(of('tax.interim'), 7))),
  ),
  m('tax-payable-drops', 'payable without what is paid', /^tax\.payable$/, ({ of }) => balance(of('tax.charge'))),
  m('tax-brackets-whole', 'the whole income taxed at every bracket', /^tax\.beforeCredit$/, ({ formula, of }) =>
    plus(times(0, formula), times(of('tax.base'), of('tax.rate1'))),
  ),
]

/** Errors of operation. */
const operation = [
  m('indices-flat', 'no escalation of prices', /^time\.priceIndex$/, () => 1),
  m('wages-late', 'wages indexed a year late', /^opex\.wageIndex$/, ({ formula }) => lag(formula, 12)),
  m('energy-forgotten', 'energy left out of operating cost', /^opex\.total$/, without(/^opex\.energy$/)),
  m('rent-twice', 'rent counted twice', /^opex\.total$/, ({ formula, of }) => plus(formula, of('opex.rent'))),
  m('compute-twice', 'revenue counted twice', /^revenue\.total$/, ({ formula, of }) =>
    plus(formula, of('revenue.hosting')),
  ),
  m('land-not-paid', 'land left out of capex', /^capex\.total$/, without(/^capex\.land$/)),
  m('deposit-twice', 'a deposit on top of the price', /^deployment\..+\.purchase$/, ({ formula }) =>
    plus(formula, first({ formula } as never)),
  ),
  m('oversold', 'more hours sold than there are', /^supply\..+\.sold$/, twice),
  m('idle-lost', 'idle hours not counted', /^supply\..+\.idle$/, nothing),
  m('pue-forgotten', 'energy without PUE', /^hall\..+\.energy$/, ({ of }) => of('*.itEnergy')),
  m('months-of-730-hours', 'every month of 730 hours', /^hall\..+\.energy$/, ({ formula }) => times(formula, 1.01)),
  m('peak-below-average', 'the peak below the average draw', /^site\..+\.facilityMw$/, ({ formula }) =>
    times(formula, 0.5),
  ),
  m('grid-ignored', 'more drawn than the grid carries', /^site\..+\.facilityMw$/, ({ formula }) => times(formula, 3)),
  m('demand-unbilled', 'the demand charge without its floor', /^site\..+\.billedKw$/, ({ of }) =>
    times(of('*.meteredKw'), 0.9),
  ),
  m('band-hours-short', 'hours of a band lost', /^site\..+\.bandHours$/, ({ formula }) => times(formula, 0.99)),
  m('kw-for-mw', 'MW where kW should stand', /^hall\..+\.itMw$/, ({ formula }) => times(formula, 1000)),
  m('racks-beyond-positions', 'racks beyond the positions', /^hall\..+\.racks$/, ({ of }) =>
    plus(of('*.racksInstalled'), of('*.positions')),
  ),
]

/** Errors of time. */
const time = [
  m('construction-longer', 'construction a month too long', /^time\.construction$/, ({ of }) =>
    atLeast(of('time.constructionMonths'), monthIndex),
  ),
  m('end-early', 'the end a month early', /^time\.final$/, ({ of }) =>
    equal(monthIndex, minus(of('time.horizon'), plus(month, month))),
  ),
  m('operation-always', 'operation from the first month', /^time\.operation$/, () => 1),
]

/** Errors of measures that nothing else of the model rests on. */
const measures = [
  m('dscr-of-month', 'cover over a month instead of a year', /^debt\.serviceOfYear$/, ({ of }) =>
    times(of('cash.debtService'), 12),
  ),
  m('dscr-inverted', 'debt service over CFADS', /^debt\.dscr$/, ({ of }) =>
    when(of('debt.dscrTested'), over(of('debt.serviceOfYear'), of('debt.cfadsOfYear'))),
  ),
  m('llcr-undiscounted', 'the first month of the LLCR not discounted', /^debt\.llcrByMonth$/, ({ formula }) =>
    times(formula, 1.005),
  ),
  m('cap-on-cover-ignored', 'debt capped by gearing alone', /^sizing\.mostDebt$/, ({ of, formula }) =>
    plus(times(0, formula), of('sizing.gearingCap')),
  ),
  m('project-flow-without-capex', 'capex left out of the project’s flow', /^project\.flow$/, without(/^capex\.total$/)),
  m('equity-flow-without-support', 'support left out of the equity’s flow', /^equity\.calls$/, without(/support$/)),
  m('levelised-without-tax', 'tax left out of the levelised cost', /^levelised\.cost$/, without(/^tax\.paid$/)),
  m('treasury-without-calls', 'what the state puts in left out', /^treasury\.net$/, first),
]

/** Errors of VAT, grants, cost items and taxes on property. */
const uses = [
  m('vat-on-land', 'VAT on land too', /^vat\.input$/, ({ formula, of }) =>
    plus(formula, times(of('capex.land'), of('vat.rate'))),
  ),
  m('vat-on-wages', 'VAT on wages too', /^vat\.input$/, ({ formula, of }) =>
    plus(formula, times(of('opex.staff'), of('vat.rate'))),
  ),
  m('vat-output-untaxed', 'no VAT charged to customers', /^vat\.output$/, nothing),
  m('vat-free-sales', 'no VAT on what is sold', /^vat\.output$/, without(/taxedSales$/)),
  m('vat-on-land-sold', 'VAT on land that is sold', /^terminal\.taxedSales$/, ({ of }) => of('terminal.proceeds')),
  m('vat-on-book-value', 'VAT on book value instead of price', /^terminal\.taxedSales$/, ({ formula }) =>
    instead(formula, /^terminal\.(facility|accelerators)$/, 1),
  ),
  m('vat-never-settled', 'VAT that only piles up', /^vat\.unsettled$/, ({ of }) => balance(of('vat.net'))),
  m('vat-late', 'VAT settled a month late', /^vat\.unsettled$/, ({ formula }) =>
    plus(formula, times(lag(formula), 0.1)),
  ),
  m('vat-funded-gross', 'all VAT of construction funded, refunds or not', /^vat\.funded$/, ({ of }) =>
    when(of('time.construction'), of('vat.input')),
  ),
  m('vat-not-funded', 'VAT of construction left to the shareholders', /^vat\.funded$/, nothing),
  m('grant-unlimited', 'a grant past its amount', /^grant\..+\.paid$/, ({ of }) =>
    times(of('grants.eligible'), of('*.share')),
  ),
  m('grant-on-land', 'grants for land', /^grants\.eligible$/, ({ of }) =>
    when(of('time.construction'), of('capex.total')),
  ),
  m('grant-twice', 'grants twice in the sources', /^uses\.financed$/, ({ formula }) =>
    replaced(formula, (part) => (part.kind === 'line' && part.id === 'grants.paid' ? times(part, 2) : undefined)),
  ),
  m('grant-income-at-once', 'grants as income when paid', /^grants\.released$/, ({ of }) => of('grants.paid')),
  m('grant-never-income', 'grants that never become income', /^grants\.released$/, nothing),
  m('item-twice', 'a cost item paid twice', /^cost\..+\.part$/, twice),
  m('item-cut', 'a cost item’s last month forgotten', /^cost\..+\.part$/, ({ formula }) =>
    least(formula, lag(formula)),
  ),
  m('item-not-in-capex', 'cost items left out of capex', /^capex\.total$/, without(/^capex\.items$/)),
  m('acquisition-monthly', 'acquisition tax in every month', /^hall\..+\.acquisitionTax$/, ({ of }) =>
    times(of('*.constructionCost'), of('acquisition.building')),
  ),
  m('acquisition-unrelieved', 'the zone’s relief forgotten', /^site\..+\.landAcquisitionTax$/, ({ of }) =>
    times(of('*.landSpending'), of('acquisition.land')),
  ),
  m('property-tax-twice', 'property tax twice', /^propertyTax\.paid$/, twice),
  m('holiday-after-credit', 'credits used as if there were no holiday', /^tax\.creditCapAmount$/, ({ of }) =>
    greatest(minus(of('tax.beforeCredit'), of('tax.minimum')), 0),
  ),
  m('rural-forgotten', 'no special tax on credits', /^tax\.national$/, without(/^tax\.ruralTax$/)),
  m(
    'item-of-plan-prices',
    'a cost item at the prices of the plan’s base year',
    /^cost\.tools\.spending$/,
    ({ formula }) => instead(formula, /priceBaseYear$/, constant(2026, 'year')),
  ),
  m('hall-of-plan-prices', 'a hall at the prices of the plan’s base year', /^hall\..+\.costIndex$/, ({ formula }) =>
    instead(formula, /priceBaseYear$/, constant(2026, 'year')),
  ),
  m(
    'milestone-forgotten',
    'the last milestone of construction forgotten',
    /^(grid|hall)\..+\.builtShare$/,
    ({ formula }) => times(formula, minus(1, equal(monthIndex, times(month, 12)))),
  ),
  m('milestone-untaxed', 'no acquisition tax on what is paid later', /^hall\..+\.acquisitionTax$/, ({ formula, of }) =>
    when(equal(monthIndex, of('*.opens')), formula),
  ),
  m('half-year-by-months', 'months of service counted in the first year', /\.lifePace$/, () => 1),
  m('half-year-whole', 'a whole year charged in the first', /\.lifePace$/, twice),
  m('half-year-late', 'the first year a year too long', /\.nextJanuary$/, ({ formula }) =>
    plus(formula, times(month, 12)),
  ),
  m('declining-twice', 'the rate of a declining balance doubled', /\.decliningRate$/, twice),
]

export const mutations: readonly Mutation[] = [
  ...debt,
  ...funding,
  ...waterfall,
  ...shares,
  ...accounts,
  ...tax,
  ...operation,
  ...time,
  ...measures,
  ...uses,
  ...ownFundsMutations,
  ...sculptingMutations,
  ...sizingMutations,
  ...fundingMutations,
  ...stateMutations,
  ...taxDateMutations,
  ...moneyMutations,
]

import { constant } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { instead } from './mutate.ts'
import { late, m, nothing, twice, without } from './mutation-kinds.ts'

const oneMonth = constant(1 / 12, 'year')

/** Errors of a loan of the shareholders. */
const lent = [
  m('lent-simple-interest', 'no interest on unpaid interest', /^shareholderLoan\.interest$/, ({ of }) =>
    times(lag(of('shareholderLoan.principal')), of('shareholderLoan.rate'), oneMonth),
  ),
  m('lent-closing-balance', 'interest on the closing balance', /^shareholderLoan\.interest$/, ({ of }) =>
    times(of('shareholderLoan.principal'), of('shareholderLoan.rate'), oneMonth),
  ),
  m(
    'lent-interest-on-draw',
    'interest on what is lent in the month',
    /^shareholderLoan\.interest$/,
    ({ formula, of }) => plus(formula, times(of('shareholderLoan.drawn'), of('shareholderLoan.rate'), oneMonth)),
  ),
  m('lent-interest-too-soon', 'interest paid before its date', /^shareholderLoan\.interestPaid$/, ({ of }) =>
    least(of('shareholderLoan.cashReady'), of('shareholderLoan.interestDue')),
  ),
  m('lent-repaid-too-soon', 'repaid before its date', /^shareholderLoan\.repaid$/, ({ of }) =>
    least(
      minus(of('shareholderLoan.cashReady'), of('shareholderLoan.interestPaid')),
      plus(lag(of('shareholderLoan.principal')), of('shareholderLoan.drawn')),
    ),
  ),
  m('lent-accrual-dropped', 'unpaid interest forgotten', /^shareholderLoan\.interestDue$/, ({ of }) =>
    of('shareholderLoan.interest'),
  ),
  m(
    'lent-repaid-first',
    'repaid before its interest',
    /^shareholderLoan\.(interestPaid|repaid)$/,
    ({ line, formula, of }) =>
      line.id.endsWith('repaid')
        ? instead(formula, /interestPaid$/, 0)
        : instead(
            formula,
            /cashReady$/,
            minus(
              of('shareholderLoan.cashReady'),
              least(of('shareholderLoan.cashReady'), lag(of('shareholderLoan.principal'))),
            ),
          ),
  ),
  m(
    'lent-half-interest',
    'half of the interest due paid, and dividends beside',
    /^shareholderLoan\.interestPaid$/,
    ({ formula }) => times(0.5, formula),
  ),
  m(
    'lent-repaid-beyond-cash',
    'repaid beyond what interest leaves',
    /^shareholderLoan\.repaid$/,
    without(/interestPaid$/),
  ),
  m('lent-minimum-cash', 'paid from the minimum of cash', /^shareholderLoan\.cashReady$/, ({ formula, of }) =>
    when(of('equity.pays'), greatest(of('cash.beforeShareholders'), 0), formula),
  ),
  m('lent-not-converted', 'what is unpaid at the end forgotten', /^shareholderLoan\.converted$/, nothing),
  m('lent-converted-twice', 'what is unpaid at the end twice capital', /^shareholderLoan\.converted$/, twice),
  m('lent-share-twice', 'the share applied twice', /^shareholderLoan\.drawn$/, ({ formula, of }) =>
    times(formula, of('shareholderLoan.share')),
  ),
  m('lent-by-preferred', 'a loan of preferred shareholders too', /^shareholderLoan\.drawn$/, ({ of }) =>
    times(of('sources.equityCalled'), of('shareholderLoan.share')),
  ),
  m(
    'lent-after-shares',
    'shares before the loan at the end',
    /^(shareholderLoan\.cashReady|equity\.liquidation)$/,
    ({ line, formula, of }) =>
      line.id === 'equity.liquidation'
        ? when(of('time.final'), greatest(of('cash.beforeShareholders'), 0))
        : when(of('time.final'), 0, formula),
  ),
  m('lent-paid-twice-at-end', 'the loan and the shares get the same cash', /^equity\.liquidation$/, ({ of }) =>
    when(of('time.final'), greatest(of('cash.beforeShareholders'), 0)),
  ),
  m('lent-dividends-first', 'dividends from what the loan is paid from', /^equity\.spareAfterLoan$/, ({ of }) =>
    of('equity.spareCash'),
  ),
  m('lent-not-in-profit', 'interest of shareholders no expense', /^income\.beforeTax$/, without(/^shareholderLoan\./)),
  m('lent-as-capital', 'what is lent is capital too', /^equity\.shareCapital$/, without(/^shareholderLoan\.drawn$/)),
]

/** Errors of what is paid out and when. */
const paidOut = [
  m('paid-any-month', 'shareholders paid every month', /^equity\.payday$/, ({ of }) =>
    times(of('time.operation'), minus(1, of('time.final'))),
  ),
  m('paid-minimum-cash', 'the minimum of cash paid out', /^equity\.spareCash$/, ({ of }) =>
    greatest(of('cash.beforeShareholders'), 0),
  ),
  m('lock-up-first-year', 'the lock-up not tested in the first year', /^equity\.unlocked$/, ({ of }) =>
    greatest(minus(1, of('debt.owing')), minus(1, of('debt.dscrTested')), instead(of('equity.payday'), /./, 0)),
  ),
  m(
    'capital-below-floor',
    'capital given back below its floor',
    /^equity\.capitalReturned$/,
    without(/^equity\.capitalFloor$/),
  ),
  m(
    'capital-of-preferred',
    'capital of preferred shares given back',
    /^equity\.capitalReturned$/,
    without(/unredeemed$/),
  ),
  m(
    'capital-too-soon',
    'capital given back before its date',
    /^equity\.capitalReturned$/,
    without(/^equity\.capitalReductionFrom$/),
  ),
  m(
    'capital-before-dividends',
    'capital given back before dividends',
    /^equity\.capitalReturned$/,
    without(/^equity\.dividends$/),
  ),
  m('capital-kept', 'capital given back and still there', /^equity\.shareCapital$/, without(/capitalReturned$/)),
  m('preferred-accrues-on-calls', 'preferred dividends on redeemed shares', /^holder\..+\.dividendAccrued$/, ({ of }) =>
    times(lag(balance(of('*.calls'))), of('*.dividendRate'), oneMonth),
  ),
  m('preferred-never-lapses', 'dividends that lapse are owed on', /^holder\.fund\.dividendOwed$/, ({ of }) =>
    minus(of('*.dividendDue'), of('*.preferredDividends')),
  ),
  m('preferred-always-lapses', 'cumulative dividends that lapse', /^holder\.bank\.dividendOwed$/, ({ formula, of }) =>
    when(of('equity.payday'), 0, formula),
  ),
  m(
    'preferred-compounds',
    'interest on preferred dividends owed',
    /^holder\.bank\.dividendAccrued$/,
    ({ formula, of }) => plus(formula, times(lag(of('*.dividendOwed')), of('*.dividendRate'), oneMonth)),
  ),
]

/** Errors of the reserve for replacement. */
const replacement = [
  m('replacement-late', 'released a month late', /^replacement\.released$/, late),
  m('replacement-kept', 'never released', /^replacement\.released$/, nothing),
  m('replacement-twice', 'released cash counted twice', /^cash\.afterSenior$/, ({ formula, of }) =>
    plus(formula, of('replacement.released')),
  ),
  m(
    'replacement-not-deducted',
    'cash set aside still in cash',
    /^cash\.beforeShareholders$/,
    without(/^replacement\.funded$/),
  ),
  m('replacement-never-falls', 'the target never falls', /^replacement\.due$/, nothing),
  m('replacement-half', 'half of what is to be spent aimed at', /^replacement\.accrued$/, ({ formula }) =>
    times(formula, 0.5),
  ),
  m('replacement-not-gated', 'filled from cash that is not there', /^replacement\.funded$/, ({ of }) =>
    greatest(minus(of('replacement.target'), of('replacement.opening')), 0),
  ),
  m('replacement-off-sheet', 'not on the balance sheet', /^balanceSheet\.assets$/, without(/^replacement\./)),
]

export const ownFundsMutations = [...lent, ...paidOut, ...replacement]

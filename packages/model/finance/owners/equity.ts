import type { Input, Line, Operand } from '#algebra/expression.ts'
import { maximum } from '#algebra/measures/reductions.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../../ground/books.ts'
import { both, excess, not, sumBy, sumOf } from '../../ground/formulas.ts'
import type { Ledger } from '../../ground/ledger.ts'
import { present } from '../../ground/present.ts'
import type { Cash } from '../cash.ts'
import { type Cover, firstYearOver } from '../cover.ts'
import { type CapitalReduction, writeCapitalReduction } from './capital-reduction.ts'
import type { Holder } from './holders.ts'
import { type Paid, writeAllPreferred, writePreferredPaid } from './preferred.ts'
import { writePreferredShare } from './preferred-share.ts'
import { type ShareholderLoan, type ShareholderLoanTerms, writeShareholderLoan } from './shareholder-loan.ts'

export interface Equity {
  readonly shareCapital: Line
  readonly legalReserve: Line
  readonly legalReserveRoom: Line
  readonly toLegalReserve: Line
  readonly legalReserveRate: Input
  /** Cover below which nobody is paid. */
  readonly lockUpDscr: Input
  /** Cover below which lenders may call their loans. */
  readonly defaultDscr?: Input
  /** Month of the year in which shareholders are paid. */
  readonly dividendMonth: Input
  readonly retained: Line
  readonly retainedOpening: Line
  /** Dividends on common and on preferred shares. */
  readonly dividends: Line
  readonly preferredDividends: Line
  readonly redeemed: Line
  readonly liquidation: Line
  readonly preferredLiquidation: Line
  readonly liquidated: Line
  readonly paid: readonly Paid[]
  /** Spare cash that the lock-up keeps on a day of dividends. */
  readonly trapped: Line
  readonly distributable: Line
  readonly shareholderLoan?: ShareholderLoan
  readonly reduction?: CapitalReduction
  /** Every sum that leaves the company for its shareholders. */
  readonly payouts: readonly Line[]
  /** What common shareholders are paid beside dividends: their loan, and capital that they get back. */
  readonly payoutsToCommon: readonly Line[]
}

interface Owners {
  readonly holders: readonly Holder[]
  readonly equityCalled: Line
  readonly netProfit: Line
  readonly shareholderLoan: ShareholderLoanTerms | undefined
}

/**
 * Once a year preferred dividends and redemption; then, where nothing is owed or twelve months of operation have covered
 * their debt service by the lock-up, be it interest alone or nothing, a loan of the common shareholders and their
 * dividends. Dividends and redemption are from retained earnings, all is from cash above the minimum: a reserve short of
 * its target has taken all cash, so that none is spare. In the last month all that is left is paid, preferred shares
 * first. Legal reserve: Commercial Act 458.
 */
export function writeEquity(
  books: Books,
  cash: Cash,
  cover: Cover,
  { holders, equityCalled, netProfit, shareholderLoan: loanTerms }: Owners,
): Equity {
  const { builder, at, time, ledger } = books
  const block = builder.block('equity')
  const { distributionMonth, legalReserve: kept, lockUp: covenants } = at.finance
  const dividendMonth = block.input('distributionMonth', '1', distributionMonth)
  const reserveRate = block.input('legalReserveRate', 'share', kept.rate)
  const reserveCap = block.input('legalReserveCapitalShare', 'share', kept.capitalShare)
  const lockUp = block.input('lockUpDscr', 'factor', covenants.dscr)
  const preferred = writeAllPreferred(holders)

  const shareCapital = block.declareLevel('shareCapital', 'KRW')
  const legalReserve = block.declareLevel('legalReserve', 'KRW')
  const retained = block.declareLevel('retained', 'KRW')
  const retainedOpening = block.level('retainedOpening', 'KRW', lag(retained))
  const spare = block.level('spareCash', 'KRW', excess(cash.afterSweep, cash.minimum))
  const payday = block.level('payday', 'flag', both(equal(monthOfYear, dividendMonth), time.operation, not(time.final)))
  const covered = both(firstYearOver(time), atLeast(cover.cfadsOfYear, times(lockUp, cover.serviceOfYear)))
  const unlocked = block.level('unlocked', 'flag', greatest(not(cover.owing), covered))
  const pays = block.level('pays', 'flag', both(payday, unlocked))
  const left = block.declareLevel('spareForCommon', 'KRW')
  const shareholderLoan =
    loanTerms &&
    writeShareholderLoan(books, loanTerms, { holders, equityCalled, pays, spare: left, cash: cash.beforeShareholders })
  const lent = shareholderLoan && sumOf(ledger.to('shareholderLoan'))
  const afterLoan = lent ? block.level('spareAfterLoan', 'KRW', minus(left, when(time.final, 0, lent))) : left
  const paidIn = sumOf(ledger.from('called', 'support', 'inKind'))
  const called = shareholderLoan ? minus(paidIn, shareholderLoan.drawn) : paidIn
  const capital = block.level('capitalBeforePayout', 'KRW', plus(lag(shareCapital), called))
  const room = block.level('legalReserveRoom', 'KRW', excess(times(capital, reserveCap), lag(legalReserve)))
  const distributable = block.level(
    'distributable',
    'KRW',
    greatest(over(retainedOpening, plus(1, reserveRate)), minus(retainedOpening, room), 0),
    'equity.distributableLeavesRoomForReserve',
  )
  const trapped = block.level('trappedCash', 'KRW', when(both(payday, not(unlocked)), left))

  const { dividendsTo, redeemed, each, rest } = writePreferredShare(books, preferred, payday, spare, distributable)
  block.define(left, rest)
  const common = least(afterLoan, minus(distributable, dividendsTo, redeemed))
  const dividends = block.flow('dividends', 'KRW', when(pays, common))
  ledger.post(dividends, 'cash', 'dividends')
  const paidOut = plus(dividends, dividendsTo)
  const reduction = writeCapitalReduction(books, pays, minus(afterLoan, dividends), capital, preferred)
  const returned = ledger.to('capitalReduction')
  const heldBack = plus(trapped, when(pays, minus(afterLoan, dividends, ...returned)))
  block.measure('mostHeldBack', maximum(block.level('heldBack', 'KRW', heldBack)))
  const toLegalReserve = block.flow('toLegalReserve', 'KRW', least(times(paidOut, reserveRate), room))
  const last = minus(greatest(cash.beforeShareholders, 0), ...present(lent))
  const liquidation = block.flow('liquidation', 'KRW', when(time.final, last))
  ledger.post(liquidation, 'cash', 'liquidation')
  const claims = sumBy(preferred, ({ due, unredeemed, holder }) => plus(due, lag(unredeemed), holder.calls))
  const preferredLiquidation = block.flow('preferredLiquidation', 'KRW', least(liquidation, claims))

  const put = shareholderLoan ? plus(called, shareholderLoan.converted) : called
  block.define(shareCapital, balance(put, ...returned))
  block.define(legalReserve, balance(toLegalReserve))
  block.define(retained, balance(netProfit, plus(paidOut, redeemed, toLegalReserve)))
  builder.block('cash').define(cash.balance, minus(plus(cash.afterSweep, cash.support), ...byAccount(ledger)))
  const defaultDscr = covenants.defaultDscr.given
  return {
    shareCapital,
    legalReserve,
    legalReserveRoom: room,
    toLegalReserve,
    legalReserveRate: reserveRate,
    lockUpDscr: lockUp,
    ...(defaultDscr && { defaultDscr: block.input('defaultDscr', 'factor', defaultDscr) }),
    dividendMonth,
    retained,
    retainedOpening,
    trapped,
    distributable,
    ...(shareholderLoan && { shareholderLoan }),
    ...(reduction && { reduction }),
    dividends,
    preferredDividends: dividendsTo,
    redeemed,
    liquidation,
    preferredLiquidation,
    liquidated: block.level('liquidated', 'KRW', balance(liquidation)),
    paid: writePreferredPaid(preferred, {
      dividends: dividendsTo,
      redeemed: each,
      liquidation: preferredLiquidation,
      payday,
    }),
    payouts: ledger.to(...payoutAccounts),
    payoutsToCommon: ledger.to('shareholderLoan', 'capitalReduction'),
  }
}

const payoutAccounts = [
  'preferredDividends',
  'redemption',
  'dividends',
  'liquidation',
  'shareholderLoan',
  'capitalReduction',
] as const

/** What leaves cash for each account of the shareholders, in the order of payment. */
function byAccount(ledger: Ledger): Operand[] {
  const order = ['preferredDividends', 'redemption', 'dividends', 'capitalReduction', 'shareholderLoan', 'liquidation']
  return (order as (typeof payoutAccounts)[number][]).flatMap((account) => {
    const paid = ledger.to(account)
    return paid.length > 1 ? [sumOf(paid)] : paid
  })
}

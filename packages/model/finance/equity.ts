import type { Expression, Input, Line, Operand } from '#algebra/expression.ts'
import { maximum } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
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
import type { Plan } from '#contract/plan.ts'
import { both, excess, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { type CapitalReduction, capitalReduction } from './capital-reduction.ts'
import type { Cash } from './cash.ts'
import type { Contributions } from './contributions.ts'
import { type Cover, firstYearOver } from './cover.ts'
import type { Holder } from './holders.ts'
import { type Paid, type Preferred, payPreferred, preferredTerms, type Redeemed } from './preferred.ts'
import { payShareholderLoan, type ShareholderLoan, type ShareholderLoanTerms } from './shareholder-loan.ts'

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
}

/** What a loan of the common shareholders is paid, and capital they get back. */
export const paidBesideDividends = ({ shareholderLoan, reduction }: Equity): Line[] => [
  ...(shareholderLoan ? [shareholderLoan.interestPaid, shareholderLoan.repaid] : []),
  ...(reduction ? [reduction.returned] : []),
]

/** Every sum that leaves the company for its shareholders, in order. */
export const payouts = (equity: Equity): Line[] => [
  equity.preferredDividends,
  equity.redeemed,
  equity.dividends,
  equity.liquidation,
  ...paidBesideDividends(equity),
]

interface Owners {
  readonly holders: readonly Holder[]
  readonly equityCalled: Line
  readonly contributions: Contributions | undefined
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
export function equityBlock(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  cash: Cash,
  cover: Cover,
  { holders, equityCalled, contributions, netProfit, shareholderLoan: loanTerms }: Owners,
): Equity {
  const block = builder.block('equity')
  const dividendMonth = block.input('distributionMonth', '1', '/finance/distributionMonth')
  const reserveRate = block.input('legalReserveRate', '1', '/finance/legalReserve/rate')
  const reserveCap = block.input('legalReserveCapitalShare', '1', '/finance/legalReserve/capitalShare')
  const lockUp = block.input('lockUpDscr', '1', '/finance/lockUp/dscr')
  const preferred = holders.filter(({ ofCommon }) => !ofCommon).map(preferredTerms)

  const shareCapital = block.declareLevel('shareCapital', 'KRW')
  const legalReserve = block.declareLevel('legalReserve', 'KRW')
  const retained = block.declareLevel('retained', 'KRW')
  const retainedOpening = block.level('retainedOpening', 'KRW', lag(retained))
  const spare = block.level('spareCash', 'KRW', excess(cash.afterSweep, cash.minimum))
  const payday = block.level('payday', '1', both(equal(monthOfYear, dividendMonth), time.operation, not(time.final)))
  const unlocked = block.level(
    'unlocked',
    '1',
    greatest(
      not(cover.owing),
      both(firstYearOver(time), atLeast(cover.cfadsOfYear, times(lockUp, cover.serviceOfYear))),
    ),
  )
  const pays = block.level('pays', '1', both(payday, unlocked))
  const left = block.declareLevel('spareForCommon', 'KRW')
  const shareholderLoan =
    loanTerms &&
    payShareholderLoan(loanTerms, time, { holders, equityCalled, pays, spare: left, cash: cash.beforeShareholders })
  const lent = shareholderLoan ? plus(shareholderLoan.interestPaid, shareholderLoan.repaid) : undefined
  const afterLoan = lent ? block.level('spareAfterLoan', 'KRW', minus(left, when(time.final, 0, lent))) : left
  const paidIn = plus(equityCalled, cash.support, ...(contributions ? [contributions.paid] : []))
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

  const { dividendsTo, redeemed, each, rest } = preferredShare(builder, preferred, payday, spare, distributable)
  block.define(left, rest)
  const common = least(afterLoan, minus(distributable, dividendsTo, redeemed))
  const dividends = block.flow('dividends', 'KRW', when(pays, common))
  const paidOut = plus(dividends, dividendsTo)
  const reduction = capitalReduction(builder, plan, pays, minus(afterLoan, dividends), capital, preferred)
  const returned = reduction ? [reduction.returned] : []
  const heldBack = plus(trapped, when(pays, minus(afterLoan, dividends, ...returned)))
  block.measure('mostHeldBack', maximum(block.level('heldBack', 'KRW', heldBack)))
  const toLegalReserve = block.flow('toLegalReserve', 'KRW', least(times(paidOut, reserveRate), room))
  const liquidation = block.flow(
    'liquidation',
    'KRW',
    when(time.final, minus(greatest(cash.beforeShareholders, 0), ...(lent ? [lent] : []))),
  )
  const claims = sumBy(preferred, ({ due, unredeemed, holder }) => plus(due, lag(unredeemed), holder.calls))
  const preferredLiquidation = block.flow('preferredLiquidation', 'KRW', least(liquidation, claims))

  const put = shareholderLoan ? plus(called, shareholderLoan.converted) : called
  block.define(shareCapital, reduction ? balance(put, reduction.returned) : balance(put))
  block.define(legalReserve, balance(toLegalReserve))
  block.define(retained, balance(netProfit, plus(paidOut, redeemed, toLegalReserve)))
  builder
    .block('cash')
    .define(
      cash.balance,
      minus(
        plus(cash.afterSweep, cash.support),
        dividendsTo,
        redeemed,
        dividends,
        ...returned,
        ...(lent ? [lent] : []),
        liquidation,
      ),
    )
  return {
    shareCapital,
    legalReserve,
    legalReserveRoom: room,
    toLegalReserve,
    legalReserveRate: reserveRate,
    lockUpDscr: lockUp,
    ...(plan.finance.lockUp.defaultDscr === undefined
      ? {}
      : { defaultDscr: block.input('defaultDscr', '1', '/finance/lockUp/defaultDscr') }),
    dividendMonth,
    retained,
    retainedOpening,
    trapped,
    distributable,
    ...(shareholderLoan ? { shareholderLoan } : {}),
    ...(reduction ? { reduction } : {}),
    dividends,
    preferredDividends: dividendsTo,
    redeemed,
    liquidation,
    preferredLiquidation,
    liquidated: block.level('liquidated', 'KRW', balance(liquidation)),
    paid: payPreferred(preferred, {
      dividends: dividendsTo,
      redeemed: each,
      liquidation: preferredLiquidation,
      payday,
    }),
  }
}

/** What preferred shares get before the lock-up is tested; those whose principal comes first are redeemed first. */
function preferredShare(
  builder: ModelBuilder,
  preferred: readonly Preferred[],
  payday: Line,
  spare: Line,
  distributable: Line,
): { dividendsTo: Line; redeemed: Line; each: Redeemed; rest: Expression } {
  const block = builder.block('equity')
  const paid = (due: Operand, ...before: Line[]) =>
    when(payday, least(minus(spare, ...before), minus(distributable, ...before), due))
  const redeemable = (principalFirst: boolean) =>
    sumBy(
      preferred.filter((one) => one.principalFirst === principalFirst),
      (one) => one.redeemable,
    )
  const first = preferred.some(({ principalFirst }) => principalFirst)
    ? [block.flow('redeemedFirst', 'KRW', paid(redeemable(true)), 'equity.redeemedFromProfit')]
    : []
  const due = sumBy(preferred, (one) => one.due)
  const dividendsTo = block.flow('preferredDividends', 'KRW', paid(due, ...first))
  const later = paid(redeemable(false), ...first, dividendsTo)
  if (first.length === 0) {
    const redeemed = block.flow('redeemed', 'KRW', later, 'equity.redeemedFromProfit')
    return { dividendsTo, redeemed, each: { first: 0, later: redeemed }, rest: minus(spare, dividendsTo, redeemed) }
  }
  const afterwards = block.flow('redeemedLater', 'KRW', later, 'equity.redeemedFromProfit')
  const redeemed = block.flow('redeemed', 'KRW', plus(...first, afterwards))
  const rest = minus(spare, ...first, dividendsTo, afterwards)
  return { dividendsTo, redeemed, each: { first: first[0]!, later: afterwards }, rest }
}

import type { Input, Line, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Shareholder } from '#contract/terms.ts'
import { oneMonth } from '../../ground/constants.ts'
import { sumBy } from '../../ground/formulas.ts'
import type { Arm, Cursor } from '../../plan/cursor.ts'
import type { Holder } from './holders.ts'

/** Preferred shares of one holder: what they are owed and what they are paid. */
export interface Preferred {
  readonly holder: Holder
  /** Whether its shares are redeemed before dividends are paid. */
  readonly principalFirst: boolean
  readonly unredeemed: Line
  readonly owed: Line
  /** Owed before this month's payment: dividends, and shares that may be redeemed. */
  readonly due: Line
  readonly redeemable: Line
  readonly rate: Input
  /** Whether a dividend that is not paid stays owed. */
  readonly cumulative: boolean
}

/** Where the terms of preferred shares stand. */
type PreferredTerms = Cursor<Arm<Shareholder['instrument'], 'preferred'>>

/** Preferred shares of those who hold any. */
export const writeAllPreferred = (holders: readonly Holder[]): Preferred[] =>
  holders.flatMap((holder) => {
    const terms = holder.at.instrument.as('preferred')
    return terms ? [writePreferredTerms(holder, terms)] : []
  })

/** Dividends accrue on what is not redeemed; from a date on shares may be redeemed. */
function writePreferredTerms(holder: Holder, terms: PreferredTerms): Preferred {
  const { block, calls } = holder
  const unredeemed = block.declareLevel('unredeemed', 'KRW')
  const owed = block.declareLevel('dividendOwed', 'KRW')
  const rate = block.input('dividendRate', '1/year', terms.dividend)
  const from = block.input('redeemFrom', 'date', terms.redeemFrom)
  const accrued = block.flow('dividendAccrued', 'KRW', times(lag(unredeemed), rate, oneMonth))
  return {
    holder,
    principalFirst: terms.order.given?.is('principal-first') ?? false,
    rate,
    cumulative: terms.cumulative.is('yes'),
    unredeemed,
    owed,
    due: block.level('dividendDue', 'KRW', plus(lag(owed), accrued)),
    redeemable: block.level('redeemable', 'KRW', when(atLeast(monthIndex, from), plus(lag(unredeemed), calls))),
  }
}

/** What is paid to one holder of all that preferred shares get, by what each is due. */
export interface Paid {
  readonly preferred: Preferred
  readonly dividends: Line
  readonly redeemed: Line
  readonly liquidation: Line
}

/** What redeems the shares of those whose principal comes first, and of the others. */
export interface Redeemed {
  readonly first: Operand
  readonly later: Operand
}

interface Totals {
  readonly dividends: Line
  readonly redeemed: Redeemed
  readonly liquidation: Line
  /** 1 where a dividend that is not paid lapses, of shares that are not cumulative. */
  readonly payday: Line
}

/** Splits what preferred shares get, and rolls what they are owed. */
export function writePreferredPaid(all: readonly Preferred[], totals: Totals): Paid[] {
  const due = sumBy(all, (one) => one.due)
  const alike = ({ principalFirst }: Preferred) => all.filter((one) => one.principalFirst === principalFirst)
  const claim = ({ due, unredeemed, holder }: Preferred) => plus(due, lag(unredeemed), holder.calls)
  const claims = sumBy(all, claim)
  return all.map((one) => {
    const { block, calls } = one.holder
    const part = (id: string, total: Operand, own: Operand, of: Operand) =>
      block.flow(id, 'KRW', times(total, over(own, of)))
    const dividends = part('preferredDividends', totals.dividends, one.due, due)
    const redeemable = sumBy(alike(one), (other) => other.redeemable)
    const redeemedOf = one.principalFirst ? totals.redeemed.first : totals.redeemed.later
    const redeemed = part('redeemed', redeemedOf, one.redeemable, redeemable)
    const liquidation = part('preferredLiquidation', totals.liquidation, claim(one), claims)
    const lapsed = one.cumulative ? 0 : when(totals.payday, minus(one.due, dividends))
    block.define(one.owed, minus(one.due, dividends, lapsed))
    block.define(one.unredeemed, balance(calls, redeemed))
    return { preferred: one, dividends, redeemed, liquidation }
  })
}

import type { Input, Line } from '#algebra/expression.ts'
import { maximum, total } from '#algebra/measures/reductions.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { levelPayment } from '#algebra/operators/level-payment.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { monthStep, oneMonth } from '../ground/constants.ts'
import type { Capex } from '../operation/capex.ts'
import type { Contributions } from './owners/contributions.ts'

export interface Lease {
  /** What the lessor pays for accelerators, in construction. */
  readonly paid: Line
  readonly balance: Line
  readonly interest: Line
  /** Interest of construction, which the other sources fund. */
  readonly capitalisedInterest: Line
  /** Interest of operation. */
  readonly paidInterest: Line
  readonly principal: Line
  /** Interest and principal of operation, the price of purchase included. */
  readonly rent: Line
  /** Nominal, a year. */
  readonly yearly: Input
  readonly share: Input
  readonly residualShare: Input
  /** First month without a rent. */
  readonly end: Line
}

/**
 * Accelerators on lease are the centre's own in its books, and what the lessor paid is owed (K-IFRS 1116, 22 to 26): it
 * bears the interest that the rents imply. Rents are level and leave the residual, for which the accelerators are bought
 * with the last one. Interest of construction is paid as it falls due. What the horizon cuts off is paid in the last month.
 */
export function writeLease(
  { builder, at, time, ledger }: Books,
  capex: Capex,
  contributions: Contributions | undefined,
): Lease | undefined {
  const terms = at.finance.lease.given
  if (!terms) return undefined
  const block = builder.block('lease')
  const share = block.input('share', 'share', terms.share)
  const residualShare = block.input('residualShare', 'share', terms.residualShare)
  const rentMonths = block.input('rentMonths', 'month', terms.rentMonths)
  const yearly = block.input('rate', '1/year', terms.rate)
  const rate = block.level('monthlyRate', 'share', times(yearly, oneMonth))
  const bought = contributions
    ? minus(capex.acceleratorSpending, contributions.accelerators)
    : capex.acceleratorSpending
  const paid = block.flow('paid', 'KRW', when(time.construction, times(bought, share)))
  block.measure('total', total(paid))
  const closing = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(closing))
  const residual = block.level('residual', 'KRW', times(balance(paid), residualShare))
  const end = block.level('end', 'date', plus(time.constructionMonths, rentMonths))
  const rentsLeft = block.level('rentsLeft', '1', over(minus(end, monthIndex), monthStep))
  const interest = block.flow('interest', 'KRW', times(opening, rate))
  const level = times(minus(opening, residual), minus(levelPayment(rate, rentsLeft), rate))
  const ends = greatest(atLeast(plus(monthIndex, monthStep), end), time.final)
  const principal = block.flow('principal', 'KRW', when(time.construction, 0, when(ends, opening, level)))
  const paidInterest = block.flow('paidInterest', 'KRW', when(time.construction, 0, interest))
  block.define(closing, balance(paid, principal))
  block.measure('peak', maximum(closing))
  const capitalisedInterest = block.flow('capitalisedInterest', 'KRW', when(time.construction, interest))
  const rent = block.flow('rent', 'KRW', plus(paidInterest, principal))
  ledger.post(paid, 'lessor', 'paidOtherwise')
  ledger.post(capitalisedInterest, 'leaseInterestBuilt', 'leaseInterest')
  ledger.post(paidInterest, 'leaseInterestRun', 'leaseInterest')
  ledger.post(interest, 'leaseInterest', 'lessor')
  ledger.post(principal, 'leasePrincipal', 'lessor')
  ledger.post(rent, 'beforeService', 'rents')
  ledger.hold(closing, 'lease')
  return {
    paid,
    balance: closing,
    interest,
    capitalisedInterest,
    paidInterest,
    principal,
    rent,
    yearly,
    share,
    residualShare,
    end,
  }
}

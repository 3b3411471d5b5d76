import type { Input, Line } from '#algebra/expression.ts'
import { netPresentValue } from '#algebra/measures/rates.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { Block } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Demand } from '../demand/demand.ts'
import type { Books } from '../ground/books.ts'
import { march, oneMonth } from '../ground/constants.ts'
import { sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { LoanLines } from './loan/loan-kind.ts'
import type { Returns } from './owners/returns.ts'
import type { Tax } from './tax/tax.ts'

export interface Treasury {
  readonly net: Line
  readonly taxReceived: Line
  /** What the state pays: its grants, and hours that it guarantees. */
  readonly spent: readonly Line[]
  /** Penalties that the state is paid. */
  readonly penalties: readonly Line[]
  /** What policy loans charge less than the reference rate would. */
  readonly interestSubsidy: Line
  /** What discounts take off list prices. */
  readonly discountGiven: Line
}

interface Seen {
  readonly returns: Returns
  readonly tax: Tax
  readonly taxPaid: Line
  readonly loans: readonly LoanLines[]
  readonly demand: Demand
  /** Yield of the treasury bond: what the state discounts at. */
  readonly treasury: Input
}

/**
 * What the public side puts in, gets and gives up: shares, national tax, cheap loans, discounted and guaranteed hours.
 * Draws and service of policy loans are the lenders' cash and stand outside; what they give up is the grant equivalent.
 */
export function writeTreasury(
  { builder, at, time, ledger }: Books,
  { returns, tax, taxPaid, loans, demand, treasury }: Seen,
): Treasury {
  const block = builder.block('treasury')
  const { calls, distributions } = returns.sides.public
  const nationalTax = block.flow('taxReceived', 'KRW', minus(taxPaid, writeLocalTaxPaid(block, time, tax)))
  const paid = ledger.from('stateGrants')
  const granted = paid.length > 0 ? [block.flow('grants', 'KRW', sumOf(paid))] : []
  const bought = ledger.from('state')
  const penalties = ledger.to('penalty')
  const received = block.flow('in', 'KRW', plus(distributions, nationalTax, ...penalties))
  const given = block.flow('out', 'KRW', plus(calls, ...granted, ...bought))
  const net = block.flow('net', 'KRW', minus(received, given))
  block.measure('inLifetime', total(received))
  block.measure('outLifetime', total(given))
  block.measure('netLifetime', total(net))
  block.measure('npv', netPresentValue(net, block.level('rate', '1/year', treasury)))
  block.measure('taxReceivedLifetime', total(nationalTax))

  const reference = block.level(
    'referenceRate',
    '1/year',
    block.input('referenceRateInput', '1/year', at.terms.referenceRate),
  )
  const policy = loans.filter((loan) => loan.at.lender.is('policy'))
  const subsidy = block.flow(
    'interestSubsidy',
    'KRW',
    sumBy(policy, ({ opening, rate }) => times(opening, minus(times(reference, oneMonth), rate))),
  )
  block.measure('grantEquivalent', netPresentValue(subsidy, reference))
  const hours = demand.classes.flatMap((one) => one.granted)
  const discount = block.flow(
    'discountGiven',
    'KRW',
    sumBy(hours, (one) => one.discountGiven),
  )
  block.measure('discountLifetime', total(discount))
  return {
    net,
    taxReceived: nationalTax,
    spent: [...paid, ...bought],
    penalties,
    interestSubsidy: subsidy,
    discountGiven: discount,
  }
}

/** Local income tax, which is the municipality's, and is never paid ahead. */
function writeLocalTaxPaid(block: Block, { final }: Time, { charge, national }: Tax): Line {
  const unpaid = block.declareLevel('localTaxUnpaid', 'KRW')
  const charged = block.flow('localTax', 'KRW', minus(charge, national))
  const due = plus(lag(unpaid), when(final, charged))
  const paid = block.flow('localTaxPaid', 'KRW', when(greatest(equal(monthOfYear, march), final), due))
  block.define(unpaid, balance(charged, paid))
  return paid
}

import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Installed } from '../capacity/fleet.ts'
import type { Anchor } from '../demand/anchor.ts'
import type { Demand } from '../demand/demand.ts'
import { payouts } from '../finance/equity.ts'
import type { Finance } from '../finance/finance.ts'
import { monthStep, oneMonth } from '../ground/constants.ts'
import { below0, distance, excess, not, sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { AcquisitionTax } from '../operation/acquisition.ts'
import type { Cost } from '../operation/costs.ts'
import type { Penalty } from '../operation/penalty.ts'
import type { PropertyTax } from '../operation/property-tax.ts'
import type { Revenue } from '../operation/revenue.ts'
import { balloonOff } from './balloon-violations.ts'
import { callDatesOff, heldOf } from './call-violations.ts'
import { type Check, check } from './check.ts'
import { classesOff } from './class-cost-violations.ts'
import {
  cfadsOff,
  creditsOff,
  distributionsOff,
  type Operation,
  projectOff,
  repaid,
  reserveOff,
  rolls,
  sweepOff,
  workingCapitalOff,
} from './finance-violations.ts'
import { inKindOff, leaseOff } from './lease-violations.ts'
import { letterOff } from './letter-violations.ts'
import { accounts, capitalReturnedOff, replacementOff } from './own-funds-violations.ts'
import { payoutsTooSoon } from './payout-violations.ts'
import { accruedOff, preferredOff } from './preferred-violations.ts'
import { putOff } from './put-violations.ts'
import {
  callsOff,
  coverOff,
  depreciationOff,
  discountFactor,
  fillingOff,
  levelisedOff,
  proceedsOff,
  taxChargeOff,
  taxDatesOff,
  totalsOff,
  treasuryOff,
} from './recomputed.ts'
import { sculptedOff } from './sculpting-violations.ts'
import { shareholderLoanOff } from './shareholder-loan-violations.ts'
import { capsOff } from './sizing-violations.ts'
import { anchorOff, guaranteeOff, penaltyOff } from './state-violations.ts'
import { acquisitionOff, grantsOff, partsOff, propertyTaxOff, vatOff } from './uses-violations.ts'

/** What a plan has beside its sites and fleet: of setting up, and of dealings with the state. */
interface Setup {
  readonly costs: readonly Cost[]
  readonly acquisition: AcquisitionTax | undefined
  readonly property: PropertyTax | undefined
  readonly demand: Demand
  readonly anchor: Anchor | undefined
  readonly penalty: Penalty | undefined
  readonly fleet: readonly Installed[]
  /** What the machines of each hall draw. */
  readonly itEnergy: readonly Line[]
}

/** What violations of money are measured against. */
export const moneyScale = (builder: ModelBuilder, { sheet, funding }: Finance, revenue: Revenue): Line =>
  builder.block('check').level('scale', 'KRW', greatest(sheet.assets, balance(funding.uses), balance(revenue.total)))

/**
 * What must hold of the money in any plan. Each violation is computed another way than the line it checks: from
 * totals since the start where the line steps from month to month.
 */
export function financeChecks(
  builder: ModelBuilder,
  time: Time,
  size: Line,
  operation: Operation,
  finance: Finance,
  { costs, acquisition, property, demand, anchor, penalty, fleet, itEnergy }: Setup,
): Check[] {
  const {
    sheet,
    funding,
    sizing,
    cash,
    workingCapital,
    loans,
    assets,
    tax,
    equity,
    holders,
    returns,
    netProfit,
    vat,
    grants,
    contributions,
    lease,
    letter,
    guarantee,
    levelisedClasses,
  } = finance
  const add = (id: string, violation: Parameters<typeof check>[3]) => check(builder, id, 'KRW', violation, size)
  const discount = discountFactor(builder, finance, time)
  const idle = funding.idle ?? 0
  const draws = sumOf(loans.map((loan) => loan.draw))

  const others = [contributions, lease, grants].flatMap((one) => one?.paid ?? [])
  const sources = plus(funding.equityCalled, draws, ...others)
  const received = plus(operation.revenue.total, funding.equityCalled, draws, cash.support, assets.proceeds, ...others)
  const spent = [
    operation.opex.total,
    workingCapital.change,
    finance.taxPaid,
    operation.capex.total,
    ...loans.flatMap((loan) => [loan.interest, loan.fees, loan.principal, ...(loan.swept ? [loan.swept] : [])]),
    ...payouts(equity),
    ...(vat ? [vat.change] : []),
    ...(letter ? [letter.fees] : []),
    ...(lease ? [lease.interest, lease.principal] : []),
  ]
  const { reserve, replacement } = cash
  // These give cash back: suppliers that are owed more, tax paid ahead of a year without any, VAT.
  const mayBeNegative: readonly unknown[] = [workingCapital.change, finance.taxPaid, vat?.change]
  const cashDividends = plus(equity.dividends, equity.preferredDividends)
  const items = costs.map(({ part }) => part)
  const staged = operation.capex.facilities.flatMap((one) => one.staged ?? [])
  const profitPaid = plus(equity.dividends, equity.preferredDividends, equity.redeemed)

  return [
    add('balance-sheet', distance(sheet.assets, plus(sheet.liabilities, sheet.equity))),
    add('cash', distance(accounts(cash), balance(received, plus(...spent)))),
    add('cash-flow', distance(finance.cashFlow.closing, balance(finance.cashFlow.change))),
    add(
      'sources-uses',
      greatest(
        distance(sources, plus(funding.uses, idle)),
        distance(balance(sources), plus(balance(funding.uses), heldOf(funding))),
        when(time.operation, funding.uses),
      ),
    ),
    add('balances-roll', rolls(finance)),
    add(
      'debt-not-negative',
      plus(
        ...loans.map((loan) => plus(below0(loan.balance), excess(repaid(loan), plus(lag(loan.balance), loan.draw)))),
      ),
    ),
    add(
      'debt-repaid',
      plus(
        ...loans.map((loan) =>
          when(greatest(atLeast(plus(monthIndex, monthStep), loan.maturity), time.final), absolute(loan.balance)),
        ),
      ),
    ),
    add(
      'interest',
      plus(
        ...loans.map((loan) =>
          distance(loan.interest, times(lag(balance(minus(loan.draw, repaid(loan)))), loan.yearly, oneMonth)),
        ),
      ),
    ),
    add(
      'capitalised-interest',
      distance(
        assets.financing.additions,
        when(time.construction, plus(lease?.interest ?? 0, ...loans.flatMap((loan) => [loan.interest, loan.fees]))),
      ),
    ),
    add(
      'depreciation',
      plus(
        ...assets.all.map((asset) =>
          plus(
            below0(asset.bookValue),
            below0(asset.depreciation),
            depreciationOff(asset),
            when(time.final, distance(balance(asset.additions), balance(plus(asset.depreciation, asset.disposed)))),
          ),
        ),
      ),
    ),
    add(
      'tax-losses',
      plus(
        below0(tax.losses.balance),
        excess(tax.losses.used, tax.losses.available),
        excess(tax.losses.used, tax.losses.cap),
        excess(tax.losses.balance, trailingSum(tax.losses.made, tax.losses.years * 12)),
        distance(
          tax.losses.balance,
          minus(balance(tax.losses.made), balance(tax.losses.used), balance(tax.losses.expired)),
        ),
      ),
    ),
    add('tax-credits', creditsOff(finance)),
    add('working-capital', workingCapitalOff(finance, time)),
    add('tax-paid', distance(finance.taxPaid, minus(tax.charge, minus(tax.payable, lag(tax.payable))))),
    add(
      'dividends',
      plus(
        distance(equity.retained, minus(balance(netProfit), balance(profitPaid), balance(equity.toLegalReserve))),
        excess(plus(profitPaid, equity.toLegalReserve), greatest(lag(equity.retained), 0)),
        excess(profitPaid, greatest(cash.afterSweep, 0)),
        distance(equity.toLegalReserve, least(times(cashDividends, equity.legalReserveRate), equity.legalReserveRoom)),
      ),
    ),
    add(
      'waterfall',
      plus(
        distance(
          plus(cash.opening, received, reserve.used, reserve.released, replacement?.released ?? 0),
          plus(...spent, reserve.funded, replacement?.funded ?? 0, cash.balance),
        ),
        below0(cash.balance),
        ...spent.filter((line) => !mayBeNegative.includes(line)).map(below0),
        when(above(cash.support, 0), profitPaid),
      ),
    ),
    add(
      'capital-calls',
      plus(
        distance(
          sumBy(holders, (one) => one.calls),
          returns.calls,
        ),
        callsOff(finance),
        ...(sizing.mostDebt ? [] : [excess(balance(funding.equityCalled), sizing.committed)]),
        ...callDatesOff(finance, time),
      ),
    ),
    add('distributions', distributionsOff(finance)),
    add('payout-order', payoutsTooSoon(finance, time)),
    add(
      'paid-out',
      when(time.final, plus(absolute(cash.balance), absolute(reserve.balance), absolute(replacement?.balance ?? 0))),
    ),
    add('cfads', cfadsOff(operation, finance, time)),
    add('early-repayment', sweepOff(finance)),
    add('project-flow', projectOff(finance)),
    add('reserve', plus(reserveOff(finance, time), fillingOff(finance))),
    add('tax-charged', taxChargeOff(finance)),
    add('tax-dated', taxDatesOff(finance, time)),
    add('totals', totalsOff(operation, time)),
    add('proceeds', proceedsOff(finance, time)),
    add('cover', coverOff(finance, discount, time)),
    add(
      'levelised',
      plus(
        levelisedOff(finance, operation),
        ...(levelisedClasses ? [classesOff(finance, levelisedClasses, operation, itEnergy, time)] : []),
      ),
    ),
    add('treasury', treasuryOff(finance, time)),
    ...(returns.put ? [add('put', putOff(builder, returns.put, time))] : []),
    ...(loans.some((loan) => loan.sculptedService) ? [add('sculpted', sculptedOff(finance, time))] : []),
    ...(loans.some(({ lastSum }) => lastSum) ? [add('balloon', balloonOff(loans, time))] : []),
    add('preferred', plus(preferredOff(finance, time), accruedOff(finance, time))),
    ...(lease ? [add('lease', leaseOff(lease, operation, contributions, time))] : []),
    ...(contributions ? [add('in-kind', inKindOff(contributions, finance, time))] : []),
    ...(letter ? [add('letter-of-credit', letterOff(letter, finance, time))] : []),
    ...(replacement ? [add('replacement', replacementOff(replacement))] : []),
    ...(equity.shareholderLoan
      ? [add('shareholder-loan', shareholderLoanOff(equity.shareholderLoan, finance, time))]
      : []),
    ...(equity.reduction ? [add('capital-returned', capitalReturnedOff(equity, equity.reduction))] : []),
    ...(sizing.caps ? [add('debt-sized', capsOff(finance, discount, sizing.caps, time))] : []),
    ...(vat ? [add('vat', vatOff(vat, operation, finance, time))] : []),
    ...(grants ? [add('grants', grantsOff(grants, operation, finance, time))] : []),
    ...(anchor ? [add('anchor', anchorOff(anchor, demand))] : []),
    ...(penalty ? [add('penalty', penaltyOff(penalty, fleet))] : []),
    ...(guarantee ? [add('guarantee', guaranteeOff(guarantee, finance))] : []),
    ...(acquisition ? [add('acquisition', acquisitionOff(operation, acquisition))] : []),
    ...(property ? [add('property-tax', propertyTaxOff(operation, property))] : []),
    ...(items.length > 0 ? [check(builder, 'cost-items', '1', partsOff(items, time))] : []),
    ...(staged.length > 0 ? [check(builder, 'milestones', '1', partsOff(staged, time))] : []),
    check(
      builder,
      'ownership',
      '1',
      distance(
        sumBy(holders, (one) => one.share),
        1,
      ),
    ),
    check(
      builder,
      'phases',
      '1',
      plus(
        distance(plus(time.construction, time.operation), 1),
        when(atLeast(monthIndex, time.constructionMonths), time.construction, not(time.construction)),
        distance(time.final, equal(plus(monthIndex, monthStep), time.horizon)),
      ),
    ),
  ]
}

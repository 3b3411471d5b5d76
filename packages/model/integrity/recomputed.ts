import { constant, type Expression, type Input, type Line, type Operand, operand } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { august, coverMonths, march, monthStep, monthsSinceDecember, oneMonth, residualShare } from '../constants.ts'
import type { Asset } from '../finance/asset.ts'
import type { Finance } from '../finance/finance.ts'
import type { Put } from '../finance/put.ts'
import { below0, both, distance, excess, sumBy, sumOf } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { Operation } from './finance-violations.ts'

/** Last months of a flow, as the difference of two totals since the start. */
const lastMonths = (flow: Operand, months: number) => minus(balance(flow), lag(balance(flow), months))

/**
 * What is not yet depreciated, spread over the months of life left, both told from the terms of the asset. Of a
 * declining balance the same part of it every month until its last year.
 */
export function depreciationOff({ additions, depreciation, disposed, life, decliningRate }: Asset): Expression {
  if (!life) return absolute(depreciation)
  const left = greatest(over(minus(plus(life.inService, life.lifeMonths), monthIndex), monthStep), 1)
  const held = minus(balance(additions), lag(balance(plus(depreciation, disposed))))
  const evenly = distance(times(depreciation, left), when(atLeast(monthIndex, life.inService), held))
  if (!decliningRate) return evenly
  const declining = distance(depreciation, when(atLeast(monthIndex, life.inService), times(held, decliningRate)))
  // A rate that leaves another part than the law at the end of life is off by the difference of all that was added.
  const leaves = compound(minus(0, decliningRate), over(life.lifeMonths, monthStep))
  return plus(when(above(left, 12), declining, evenly), times(distance(leaves, residualShare), balance(additions)))
}

/**
 * Tax of every year: taxed income less losses made is all profit since the start; the base is that less losses, as
 * many as cap and balance allow; the tax is each bracket's rate over the one before on all income beyond its beginning.
 */
export function taxChargeOff({ tax, profitBeforeTax }: Finance): Expression {
  const { assessed, income, base, losses, credits, relief, rural, lossCap, localShare, byBrackets } = tax
  const before = byBrackets(minus(income, losses.used))
  const national = minus(plus(before, rural ?? 0), relief ?? 0, credits.used)
  const used = least(times(income, lossCap), lag(losses.balance))
  const recent = minus(lastMonths(losses.made, losses.years * 12), lastMonths(losses.used, losses.years * 12))
  return plus(
    when(assessed, distance(minus(balance(income), balance(losses.made)), balance(profitBeforeTax)), tax.charge),
    distance(losses.used, when(assessed, used)),
    distance(base, minus(income, losses.used)),
    distance(tax.national, national),
    distance(tax.charge, plus(tax.national, times(before, localShare))),
    excess(recent, losses.balance),
    below0(income),
    below0(minus(national, rural ?? 0)),
  )
}

/** What is paid ahead in August, the rest of the year's tax the next March, and all in the last month. */
export function taxDatesOff({ tax, taxPaid }: Finance, { final }: Time): Expression {
  const ahead = when(equal(monthOfYear, august), times(lag(tax.national, monthsSinceDecember), tax.interimShare))
  const rest = minus(lag(tax.charge, march), lag(ahead, march + 12 - august))
  return when(
    final,
    distance(balance(taxPaid), balance(tax.charge)),
    distance(taxPaid, when(equal(monthOfYear, march), rest, ahead)),
  )
}

/** Revenue and operating cost are all that they are made of, and each order costs its price by the end, and no more before. */
export function totalsOff({ revenue, opex, capex }: Operation, { final }: Time): Expression {
  return plus(
    distance(revenue.total, sumOf(revenue.parts)),
    distance(opex.total, sumOf(opex.parts)),
    sumBy(capex.accelerators, ({ spending, orderValue, rate = 1 }) => {
      const paid = times(balance(over(spending, rate)), rate)
      const price = times(orderValue, rate)
      return when(final, distance(paid, price), excess(paid, price))
    }),
  )
}

/** What is sold in the last month fetches its multiple of book value, what leaves before its resale price. */
export function proceedsOff({ assets }: Finance, { final }: Time): Expression {
  const { facilities, accelerators, facilityMultiple, acceleratorMultiple, resale } = assets.sold
  const book = (sold: readonly Asset[]) =>
    minus(
      balance(sumBy(sold, ({ additions, depreciation }) => minus(additions, depreciation))),
      lag(balance(sumBy(sold, (one) => one.disposed))),
    )
  const atEnd = plus(times(book(facilities), facilityMultiple), times(book(accelerators), acceleratorMultiple))
  return distance(assets.proceeds, when(final, atEnd, sumOf(resale)))
}

/** Indices are 1 in their base year and grow by their rate from any month to the same month a year later. */
export function indicesOff({ opex }: Operation, { priceIndex, cpi, yearsFromBase }: Time): Expression {
  const off = (index: Line, rate: Input) => {
    const grown = times(lag(index, 12), compound(rate, constant(1, 'year')))
    return plus(
      when(equal(yearsFromBase, 0), distance(index, 1)),
      when(atLeast(monthIndex, constant(12, 'month')), distance(index, grown)),
    )
  }
  return plus(off(priceIndex, cpi), off(opex.wages.index, opex.wages.escalation))
}

/** Cover × debt service is CFADS: of twelve months, and discounted month by month from the end of construction. */
export function coverOff(builder: ModelBuilder, finance: Finance, { final, operation }: Time): Expression {
  const { cover, cash, loans, lifeCover } = finance
  const service = lastMonths(
    sumBy(loans, (loan) => loan.service),
    coverMonths,
  )
  const block = builder.block('check')
  const discount = block.declareLevel('discount', '1')
  block.define(discount, when(operation, over(when(lag(operation), lag(discount), 1), plus(1, lifeCover.rate))))
  const owed = balance(times(lifeCover.llcr, cover.owed))
  return plus(
    when(cover.dscrTested, distance(times(cover.dscr, service), lastMonths(cash.cfads, coverMonths))),
    when(both(final, above(owed, 0)), distance(owed, balance(times(lifeCover.ofLife, discount)))),
  )
}

/** Sculpted loans pay no more before maturity than sculpting allows them, or what falls due. */
export function sculptedOff({ loans }: Finance, { operation, final }: Time): Expression {
  return sumBy(loans, (loan) => {
    if (!loan.sculptedService) return 0
    const due = plus(loan.interest, loan.laterFees)
    const before = both(operation, above(loan.maturity, plus(monthIndex, monthStep)))
    return when(final, 0, when(before, excess(loan.service, greatest(loan.sculptedService, due))))
  })
}

/** Debt is within each of its caps at the end of the plan, where the unknown is judged. */
export function capsOff({ funding, sizing }: Finance, { final }: Time): Expression {
  return when(
    final,
    sumBy(sizing.caps ?? [], (cap) => excess(funding.debtToDate, greatest(cap, 0))),
  )
}

/** Costs less proceeds are revenue and grants less what the project earns and what working capital and VAT take up. */
export function levelisedOff(finance: Finance, operation: Operation, time: Time): Expression {
  const { levelised, returns, workingCapital, vat, grants } = finance
  const earned = plus(operation.revenue.total, grants?.paid ?? 0)
  const spent = minus(earned, workingCapital.change, vat?.change ?? 0, returns.projectFlow)
  return plus(distance(levelised.cost, times(spent, levelised.factor)), classesOff(finance, operation, time))
}

/** What classes share is all that is not of a deployment, and the classes cost what the whole costs. */
function classesOff(
  { levelised, levelisedClasses, assets, taxPaid }: Finance,
  { opex, capex }: Operation,
  { final }: Time,
): Expression {
  if (!levelisedClasses) return operand(0)
  const { costs, shared, power } = levelisedClasses
  const ofMachines: readonly Line[] = opex.ofDeployments.map(({ cost }) => cost)
  const common = [...opex.parts.filter((part) => !ofMachines.includes(part)), capex.land, taxPaid]
  const built = sumBy([...capex.facilities, ...capex.items], ({ spending }) => spending)
  const sold = times(
    sumBy(assets.sold.facilities, ({ disposed }) => disposed),
    assets.sold.facilityMultiple,
  )
  return plus(
    distance(shared, times(minus(plus(built, ...common), sold), levelised.factor)),
    when(both(final, above(balance(power), 0)), distance(balance(sumOf(costs)), balance(levelised.cost))),
  )
}

/** The treasury gets what the public side gets, and in all what is charged of national tax. */
export function treasuryOff({ treasury, returns, tax }: Finance, { final }: Time): Expression {
  return plus(
    distance(
      treasury.net,
      minus(plus(returns.sides.public.flow, treasury.taxReceived, ...treasury.penalties), ...treasury.spent),
    ),
    when(final, distance(balance(treasury.taxReceived), balance(tax.national))),
  )
}

/**
 * The claim earns its rate, and is paid where it is worth more than the stake, which is gone from then on. The right is
 * worth no less than what it yields as planned, nor more than if the stake turned out worthless.
 */
export function putOff({ claim, worth, paid, exercised, expected, sold, rate, stake }: Put): Expression {
  const grown = times(lag(claim), compound(rate, oneMonth))
  return plus(
    distance(claim, greatest(minus(plus(grown, stake.calls), stake.distributions), 0)),
    distance(paid, when(exercised, claim)),
    when(exercised, excess(worth, claim)),
    times(distance(sold, lag(balance(exercised))), claim),
    ...(expected
      ? [excess(when(exercised, minus(claim, worth)), expected), excess(expected, greatest(claim, minus(claim, worth)))]
      : []),
  )
}

/** Each holder is called for its share, and common ones alone make good what cash and reserve cannot pay. */
export function callsOff(finance: Finance): Expression {
  const { holders, funding, cash, loans, contributions } = finance
  const ofAll = sumBy(holders, (one) => (one.ofCommon ? one.share : 0))
  const { used, released, funded } = cash.reserve
  const receipts = plus(beforeService(finance), used, released, funding.initialReserve ?? 0)
  const service = sumBy(loans, (loan) => loan.service)
  return plus(
    distance(cash.support, below0(minus(receipts, service, funded, cash.replacement?.funded ?? 0))),
    ...holders.map(({ calls, share, ofCommon, inKind }) => {
      if (!ofCommon) return distance(calls, times(funding.equityCalled, share))
      const helped = contributions ? times(cash.support, ofCommon) : over(times(cash.support, share), ofAll)
      return distance(calls, plus(times(funding.equityCalled, share), helped, inKind ?? 0))
    }),
  )
}

/** The reserve is filled from no more than what senior loans leave. */
export function fillingOff(finance: Finance): Expression {
  const { cash, loans, funding } = finance
  const senior = sumBy(
    loans.filter(({ tranche }) => tranche.rank === 'senior'),
    (loan) => loan.service,
  )
  const left = greatest(minus(beforeService(finance), senior), 0)
  return excess(cash.reserve.funded, plus(left, funding.initialReserve ?? 0))
}

/** Cash that lenders are served from. */
function beforeService({ cash, funding, assets, vat, letter }: Finance): Expression {
  const received = plus(lag(cash.balance), cash.cfads, funding.preOperating, assets.proceeds)
  const freed = plus(vat?.funded ?? 0, funding.idle ?? 0, cash.replacement?.released ?? 0)
  return minus(plus(received, freed), vat?.change ?? 0, letter?.fees ?? 0)
}

/** Preferred shares are owed a twelfth of their dividend a month on what is not redeemed, and claim both at the end. */
export function accruedOff({ equity }: Finance, { final }: Time): Expression {
  const claims = sumBy(equity.paid, ({ preferred }) =>
    plus(preferred.due, lag(preferred.unredeemed), preferred.holder.calls),
  )
  return plus(
    distance(equity.preferredLiquidation, when(final, least(equity.liquidation, claims))),
    ...equity.paid.map(({ preferred, redeemed }) => {
      const held = minus(balance(preferred.holder.calls), balance(redeemed))
      const accrued = times(lag(held), preferred.rate, oneMonth)
      return plus(distance(preferred.unredeemed, held), distance(preferred.due, plus(lag(preferred.owed), accrued)))
    }),
  )
}

import type { Expression, Line, Operand } from '#algebra/expression.ts'
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
import type { Asset } from '../finance/asset.ts'
import type { Finance } from '../finance/finance.ts'
import { august, coverMonths, march, monthStep, monthsSinceDecember, residualShare } from '../ground/constants.ts'
import { below0, both, distance, excess, sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Operation } from './finance-violations.ts'
import { halfYearOff } from './half-year-violations.ts'
import { holidayOff } from './holiday-violations.ts'

/** Last months of a flow, as the difference of two totals since the start. */
const lastMonths = (flow: Operand, months: number) => minus(balance(flow), lag(balance(flow), months))

/**
 * What is not yet depreciated, spread over the months of life left, both told from the terms of the asset. Of a
 * declining balance the same part of it every month until its last year.
 */
export function depreciationOff(asset: Asset): Expression {
  const { additions, depreciation, disposed, life, decliningRate } = asset
  if (!life) return absolute(depreciation)
  if (life.january) return halfYearOff(asset, { ...life, january: life.january })
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
  const { assessed, income, base, losses, credits, holiday, rural, lossCap, localShare, byBrackets } = tax
  const before = byBrackets(minus(income, losses.used))
  const national = minus(plus(before, rural ?? 0), holiday?.relief ?? 0, credits.used)
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
    ...(holiday ? [holidayOff(tax, holiday)] : []),
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

/**
 * Revenue, operating cost and capex are all that they are made of, and each order costs its price by the end, and no more
 * before. */
export function totalsOff({ revenue, opex, capex }: Operation, { final }: Time): Expression {
  const bought = [...capex.plots, ...capex.facilities, ...capex.accelerators, ...capex.items]
  const spent = sumBy(bought, ({ spending }) => spending)
  return plus(
    distance(revenue.total, sumOf(revenue.parts)),
    distance(opex.total, sumOf(opex.parts)),
    distance(capex.total, plus(spent, ...capex.plots.map(({ tax }) => tax ?? 0))),
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

/** Factor that discounts CFADS from the end of construction, rolled forward month by month. */
export function discountFactor(builder: ModelBuilder, { lifeCover }: Finance, { operation }: Time): Line {
  const block = builder.block('check')
  const discount = block.declareLevel('discount', '1')
  const before = when(lag(operation), lag(discount), 1)
  return block.define(discount, when(operation, over(before, plus(1, lifeCover.rate))))
}

/**
 * Cover × debt service is CFADS: of twelve months, by what is missed of the smaller of both, and discounted month by month
 * from the end of construction, to maturity and to the end.
 */
export function coverOff({ cover, cash, loans, lifeCover }: Finance, discount: Line, { final }: Time): Expression {
  const service = lastMonths(
    sumBy(loans, (loan) => loan.service),
    coverMonths,
  )
  const borrowed = both(final, above(balance(sumBy(loans, (loan) => loan.draw)), 0))
  const worth = (ratio: Line, flow: Line) => distance(balance(times(ratio, cover.owed)), balance(times(flow, discount)))
  return plus(
    when(
      cover.dscrTested,
      over(
        distance(times(cover.dscr, service), lastMonths(cash.cfads, coverMonths)),
        greatest(absolute(cover.dscr), 1),
      ),
    ),
    when(borrowed, plus(worth(lifeCover.llcr, lifeCover.ofLife), worth(lifeCover.plcr, cash.cfads))),
  )
}

/** Costs less proceeds are revenue and grants less what the project earns and what working capital and VAT take up. */
export function levelisedOff(finance: Finance, operation: Operation): Expression {
  const { levelised, returns, workingCapital, vat, grants } = finance
  const earned = plus(operation.revenue.total, grants?.paid ?? 0)
  const spent = minus(earned, workingCapital.change, vat?.change ?? 0, returns.projectFlow)
  return distance(levelised.cost, times(spent, levelised.factor))
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

/** The reserve is filled from no more than what senior loans leave, that for replacement from what the reserve leaves. */
export function fillingOff(finance: Finance): Expression {
  const { cash, loans, funding } = finance
  const senior = sumBy(
    loans.filter(({ tranche }) => tranche.rank === 'senior'),
    (loan) => loan.service,
  )
  const { used, released, funded } = cash.reserve
  const first = funding.initialReserve ?? 0
  const left = minus(beforeService(finance), senior)
  const afterReserve = minus(plus(left, used, released, first), funded)
  return plus(
    excess(funded, plus(greatest(left, 0), first)),
    cash.replacement ? excess(cash.replacement.funded, greatest(afterReserve, 0)) : 0,
  )
}

/** Cash that lenders are served from. */
function beforeService({ cash, funding, assets, vat, letter }: Finance): Expression {
  const received = plus(lag(cash.balance), cash.cfads, funding.preOperating, assets.proceeds)
  const freed = plus(vat?.funded ?? 0, funding.idle ?? 0, cash.replacement?.released ?? 0)
  return minus(plus(received, freed), vat?.change ?? 0, letter?.fees ?? 0)
}

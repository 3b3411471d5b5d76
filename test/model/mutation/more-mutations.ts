import { constant } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { hoursInMonth, monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { oneMonth } from '#model/ground/constants.ts'
import { instead, type Mutation, parts } from './mutate.ts'

type Change = Mutation['change']

const m = (id: string, error: string, lines: RegExp, change: Change): Mutation => ({ id, error, lines, change })

const nothing: Change = () => 0
const half: Change = ({ formula }) => times(formula, 0.5)
const twice: Change = ({ formula }) => times(formula, 2)
const late: Change = ({ formula }) => lag(formula)
const yearLate: Change = ({ formula }) => lag(formula, 12)
const flat: Change = () => 1
const without =
  (id: RegExp): Change =>
  ({ formula }) =>
    instead(formula, id, 0)

const year = constant(12, 'month')

/** Errors of what a loan costs. */
const loans = [
  m('rate-without-spread', 'the treasury bond’s rate without the spread', /\.rateOfYear$/, without(/\.spread$/)),
  m('rate-of-the-start', 'the bond’s rate of three years before', /\.rateOfYear$/, ({ formula, of }) =>
    instead(formula, /^economy\.treasuryRate$/, lag(of('economy.treasuryRate'), 36)),
  ),
  m('rate-below-zero', 'lenders pay a rate below 0', /\.rateOfYear$/, ({ formula }) => parts(formula)[0]!),
  m('rate-halved', 'half the rate', /\.rateOfYear$/, half),
  m('refinancing-ignored', 'the old rate after a refinancing', /^debt\.refinanced\.rateOfYear$/, ({ formula, of }) =>
    instead(formula, /\.refinancingRate$/, of('*.annualRate')),
  ),
  m('refinancing-late', 'refinanced a year late', /^debt\.refinanced\.rateOfYear$/, ({ formula, of }) =>
    instead(formula, /\.refinancingMonth$/, plus(of('*.refinancingMonth'), year)),
  ),
  m('upfront-halved', 'half the upfront fee paid', /^debt\..+\.fees$/, ({ formula, of }) =>
    instead(formula, /\.upfrontFee$/, times(of('*.upfrontFee'), 0.5)),
  ),
  m('standing-on-all', 'commitment fee on the whole commitment', /^debt\..+\.commitmentFees$/, ({ of }) =>
    when(of('time.construction'), times(of('*.commitment'), of('*.commitmentFee'), oneMonth)),
  ),
  m('standing-refunded', 'commitment fee below 0 beyond the commitment', /^debt\..+\.commitmentFees$/, ({ of }) =>
    when(of('time.construction'), times(minus(of('*.commitment'), of('*.opening')), of('*.commitmentFee'), oneMonth)),
  ),
  m('standing-yearly', 'a year’s commitment fee every month', /^debt\..+\.commitmentFees$/, ({ formula }) =>
    times(formula, 12),
  ),
  m('standing-for-ever', 'commitment fee after construction too', /^debt\..+\.commitmentFees$/, ({ of }) =>
    times(greatest(minus(of('*.commitment'), of('*.opening')), 0), of('*.commitmentFee'), oneMonth),
  ),
  m('agent-unpaid', 'no fee for the agent', /\.agencyFees$/, nothing),
  m('agent-halved', 'half the fee for the agent', /\.agencyFees$/, half),
  m('agent-yearly', 'a year’s agency fee every month', /\.agencyFees$/, ({ formula }) => times(formula, 12)),
  m('refinancing-free', 'a refinancing without its fee', /^debt\..+\.fees$/, without(/\.refinancingFee$/)),
  m('subsidy-halved', 'half of what policy loans give up', /^treasury\.interestSubsidy$/, half),
  m(
    'subsidy-gross',
    'policy loans as if they bore no interest',
    /^treasury\.interestSubsidy$/,
    without(/monthlyRate$/),
  ),
  m('subsidy-of-all', 'what a year of it comes to every month', /^treasury\.interestSubsidy$/, ({ formula }) =>
    times(formula, 12),
  ),
  m('plcr-halved', 'half the cover over the project’s life', /^debt\.plcrByMonth$/, half),
  m('plcr-of-loans', 'the cover of the loans’ life for that of the project’s', /^debt\.plcrByMonth$/, ({ of }) =>
    of('debt.llcrByMonth'),
  ),
  m('llcr-nothing', 'no cover over the loans’ life', /^debt\.llcrByMonth$/, nothing),
]

/** Errors of what is due and not paid. */
const dues = [
  m('dividends-never', 'no dividends before the end', /^equity\.dividends$/, nothing),
  m('dividends-halved', 'half the dividends', /^equity\.dividends$/, half),
  m('dividends-of-spring', 'dividends in another month', /^equity\.payday$/, ({ of }) =>
    times(equal(monthOfYear, 5), of('time.operation'), minus(1, of('time.final'))),
  ),
  m('locked-for-ever', 'the lock-up never lets go', /^equity\.unlocked$/, nothing),
  m('distributable-halved', 'half of the profit may be paid out', /^equity\.distributable$/, half),
  m('minimum-ignored', 'no cash kept', /^cash\.minimum$/, nothing),
  m('minimum-twice', 'twice the cash kept', /^cash\.minimum$/, twice),
  m('preferred-unpaid', 'no dividends on preferred shares', /^equity\.preferredDividends$/, nothing),
  m('preferred-halved', 'half the dividends on preferred shares', /^equity\.preferredDividends$/, half),
  m('never-redeemed', 'preferred shares never redeemed', /^equity\.redeemed$/, nothing),
  m('redeemed-by-halves', 'half of what may be redeemed', /^equity\.redeemed$/, half),
  m('sweep-halved', 'half of the sweep', /^cash\.sweep$/, half),
  m('sweep-never', 'nothing swept', /^cash\.sweep$/, nothing),
  m('sweep-whole', 'all spare cash swept', /^cash\.sweep$/, ({ formula }) => instead(formula, /sweepShare$/, 1)),
  m('credit-made-twice', 'twice the investment credit', /^tax\.creditMade$/, twice),
  m('credit-on-land', 'credit for land too', /^tax\.invested$/, ({ of }) => of('capex.total')),
  m('credit-of-month', 'credit for what is invested in December alone', /^tax\.creditMade$/, ({ of }) =>
    when(of('tax.assessed'), times(of('tax.invested'), of('tax.creditRate'))),
  ),
  m('credits-unused', 'credits never used', /^tax\.creditUsed$/, nothing),
  m('credits-half-used', 'half of the credits used', /^tax\.creditUsed$/, half),
]

/** Errors of the reserve’s target. */
const reserve = [
  m('target-halved', 'half the reserve', /^reserve\.target$/, half),
  m('target-late', 'the target a month late', /^reserve\.target$/, late),
  m('target-never', 'no reserve', /^reserve\.target$/, nothing),
  m('target-of-past', 'the service of the past months', /^reserve\.target$/, ({ of }) =>
    when(minus(1, greatest(of('time.construction'), of('time.final'))), trailingSum(of('reserve.service'), 4)),
  ),
  m('target-of-this-month', 'this month’s service for each month to come', /^reserve\.target$/, ({ of }) =>
    when(
      minus(1, greatest(of('time.construction'), of('time.final'))),
      times(of('reserve.service'), of('reserve.months')),
    ),
  ),
  m('target-with-last-sums', 'last sums reserved for', /^reserve\.service$/, ({ formula }) =>
    instead(formula, /\.(principal|balloon)$/, 0),
  ),
  m('target-of-construction', 'a reserve before operation', /^reserve\.target$/, ({ of }) =>
    times(of('reserve.service'), of('reserve.months')),
  ),
]

/** Errors of prices. */
const prices = [
  m('hall-index-late', 'building prices a year late', /\.costIndex$/, yearLate),
  m('hall-index-flat', 'building prices that stand still', /\.costIndex$/, flat),
  m('tariff-index-late', 'a tariff a year late', /\.tariffIndex$/, yearLate),
  m('tariff-index-flat', 'a tariff that stands still', /\.tariffIndex$/, flat),
  m('price-index-late', 'prices a year late', /^time\.priceIndex$/, yearLate),
  m('price-index-monthly', 'prices that grow every month', /^time\.priceIndex$/, ({ of }) =>
    compound(of('time.cpi'), over(monthIndex, constant(12, 'month/year'))),
  ),
  m('wage-index-of-prices', 'wages at the prices of all else', /^opex\.wageIndex$/, ({ of }) => of('time.priceIndex')),
  m('power-unescalated', 'power at one price for ever', /\.energyPriceNominal$/, ({ of }) => of('*.energyPrice')),
  m('power-late', 'the price of power a year late', /\.energyPriceNominal$/, yearLate),
  m('power-halved', 'half the power bill', /^site\..+\.energyCost$/, half),
  m('bands-halved', 'half the energy charge of a tariff', /\.energyCharge$/, half),
  m('demand-charge-halved', 'half the demand charge', /\.demandCharge$/, half),
  m('factor-ignored', 'no adjustment for the power factor', /\.powerFactorAdjustment$/, flat),
  m('surcharge-forgotten', 'no surcharges', /^site\..+\.surcharge$/, nothing),
  m('levy-forgotten', 'no levy for the fund', /\.fundLevyCharge$/, nothing),
  m('agreement-free', 'what is bought under an agreement is free', /\.ppaCost$/, nothing),
  m('winter-in-summer', 'the price of winter in summer', /\.peakPrice$/, ({ of }) => of('*.peakPriceWinter')),
  m('peak-halved', 'half the metered peak', /\.meteredKw$/, half),
]

/** Errors of what is built and bought. */
const spending = [
  m('shell-halved', 'half a hall', /\.shellSpending$/, half),
  m('plant-halved', 'half the plant', /\.plantSpending$/, half),
  m('contingency-forgotten', 'no contingency', /^hall\..+\.spending$/, without(/\.contingency$/)),
  m('hall-late', 'a hall paid a month late', /\.builtShare$/, late),
  m('land-halved', 'half the land', /\.landSpending$/, half),
  m('land-late', 'land paid a month late', /\.landSpending$/, late),
  m('grid-halved', 'half the connection', /^grid\..+\.spending$/, half),
  m('substation-forgotten', 'no substation', /^grid\..+\.spending$/, without(/\.substation$/)),
  m('order-halved', 'half the price of an order', /\.orderValue$/, half),
  m('spares-forgotten', 'spares not paid for', /\.orderValue$/, without(/\.sparesShare$/)),
  m('delivery-halved', 'half of an order paid', /^deployment\..+\.purchase$/, half),
  m('delivery-late', 'an order paid a month late', /^deployment\..+\.purchase$/, late),
  m('item-halved', 'half of a cost item', /^cost\..+\.spending$/, half),
  m('item-late', 'a cost item a month late', /^cost\..+\.part$/, late),
  m('item-unescalated', 'a cost item at prices of the base year', /^cost\..+\.spending$/, without(/\.escalation$/)),
  m('item-in-won', 'dollars taken for thousands of won', /^cost\.tools\.spending$/, ({ formula }) =>
    instead(formula, /^economy\.usdKrw$/, constant(1000, 'KRW/USD')),
  ),
]

/** Errors of what runs. */
const running = [
  m('staff-halved', 'half the wages', /^opex\.staff$/, half),
  m('staff-unindexed', 'wages of the base year', /^opex\.staff$/, ({ formula }) =>
    instead(formula, /^opex\.wageIndex$/, 1),
  ),
  m('upkeep-halved', 'half the upkeep of halls', /^opex\.facilityMaintenance$/, half),
  m('upkeep-early', 'upkeep of halls that are not open', /^opex\.facilitiesInService$/, ({ formula }) =>
    instead(formula, /\.opens$/, constant(0, 'month')),
  ),
  m('insurance-halved', 'half the insurance', /^opex\.insurance$/, half),
  m('insured-for-ever', 'insurance of what has left', /^capex\.insured$/, ({ of }) => balance(of('capex.total'))),
  m('administration-halved', 'half the administration', /^opex\.administration$/, half),
  m('maintenance-halved', 'half the maintenance of accelerators', /^deployment\..+\.maintenance$/, half),
  m('rooms-halved', 'half the rent of rooms', /^site\..+\.rent$/, half),
  m('leases-halved', 'half the rent of accelerators', /^deployment\..+\.rent$/, half),
  m('receivable-halved', 'customers owe half their days', /^workingCapital\.receivable$/, half),
  m('payable-halved', 'suppliers are owed half their days', /^workingCapital\.payable$/, half),
  m('days-of-thirty', 'months of 30 days', /^workingCapital\.(receivable|payable)$/, ({ formula }) =>
    times(formula, over(hoursInMonth, constant(720, 'h'))),
  ),
]

/** Errors of what is sold. */
const sales = [
  m('revenue-halved', 'half of what a segment pays', /^request\..+\.revenue$/, half),
  m('discount-kept', 'the list price paid in spite of a discount', /\.pricePaid$/, ({ formula, of }) =>
    plus(formula, of('*.discountPerHour')),
  ),
  m('used-for-billed', 'hours billed as if all were used', /^request\..+\.(revenue|discountGiven)$/, ({ formula }) =>
    instead(formula, /\.usage$/, 1),
  ),
  m('discount-unseen', 'half of what discounts give up', /^treasury\.discountGiven$/, half),
  m('discount-nothing', 'discounts give up nothing', /^request\..+\.discountGiven$/, nothing),
  m('care-halved', 'half the fee of hosting', /\.hostingFee$/, half),
  m('care-unindexed', 'the fee of hosting at prices of the base year', /\.hostingFee$/, ({ formula }) =>
    instead(formula, /^time\.priceIndex$/, 1),
  ),
  m('entrusted-halved', 'half the fee of what is entrusted', /\.careFee$/, half),
  m('power-not-passed', 'power not passed on', /\.powerRecharge$/, nothing),
]

/** Errors that show only where money is recomputed from the plan’s own terms. */
export const moreMutations: readonly Mutation[] = [
  ...loans,
  ...dues,
  ...reserve,
  ...prices,
  ...spending,
  ...running,
  ...sales,
]

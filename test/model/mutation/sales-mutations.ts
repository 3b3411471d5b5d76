import { plus } from '#algebra/operators/plus.ts'
import { instead, type Mutation } from './mutate.ts'
import { half, m, nothing } from './mutation-kinds.ts'

/** Errors of what is sold. */
export const salesMutations: readonly Mutation[] = [
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

import { constant } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { compound } from '#algebra/operators/compound.ts'
import { over } from '#algebra/operators/over.ts'
import type { Mutation } from './mutate.ts'
import { flat, half, m, nothing, yearLate } from './mutation-kinds.ts'

/** Errors of prices. */
export const priceMutations: readonly Mutation[] = [
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

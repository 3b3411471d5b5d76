import { balance } from '#algebra/operators/balance.ts'
import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { instead } from './mutate.ts'
import { late, m, without } from './mutation-kinds.ts'

/** Errors of when tax falls due, and of what is left of it. */
export const taxDateMutations = [
  m('vat-settled-late', 'VAT settled a month late', /^vat\.unsettled$/, ({ of }) =>
    when(of('time.final'), 0, trailingSum(of('vat.net'), 3)),
  ),
  m('vat-settled-soon', 'VAT settled a month early', /^vat\.unsettled$/, ({ of }) =>
    when(of('time.final'), 0, trailingSum(of('vat.net'), 1)),
  ),
  m('vat-on-acquisition-tax', 'VAT on acquisition tax', /^vat\.input$/, ({ formula, of }) =>
    plus(formula, times(of('hall.home.hall.acquisitionTax'), of('vat.rate'))),
  ),
  m('vat-not-in-cash', 'VAT waiting not paid from cash', /^cash\.afterSenior$/, without(/^vat\.change$/)),
  m('vat-off-sheet', 'VAT not on the balance sheet', /^balanceSheet\.assets$/, without(/^vat\./)),
  m('holiday-from-operation', 'the holiday counted from the first year', /^holiday\.profitable$/, () => 1),
  m('holiday-a-year-more', 'a holiday of a year more', /^holiday\.share$/, ({ formula, of }) =>
    instead(formula, /^holiday\.year$/, minus(of('holiday.year'), 1)),
  ),
  m('holiday-by-month', 'years of the holiday counted by month', /^holiday\.year$/, ({ of }) =>
    balance(of('holiday.profitable')),
  ),
  m('holiday-never-part', 'the part years free of tax too', /^holiday\.share$/, ({ formula }) => above(formula, 0)),
  m('holiday-for-ever', 'a holiday that does not end', /^holiday\.share$/, ({ of }) => above(of('holiday.year'), 0)),
  m('holiday-of-local-tax', 'local tax waived too', /^tax\.charge$/, ({ formula, of }) =>
    instead(formula, /^tax\.beforeCredit$/, minus(of('tax.beforeCredit'), of('holiday.relief'))),
  ),
  m('property-tax-late', 'property tax a month late', /^propertyTax\.paid$/, late),
  m('property-tax-at-once', 'all property tax in July', /^propertyTax\.paid$/, ({ of }) =>
    when(
      equal(monthOfYear, 7),
      plus(
        times(lag(of('propertyTax.buildingBase'), 2), of('propertyTax.building')),
        times(lag(of('propertyTax.landBase'), 2), of('propertyTax.land')),
      ),
    ),
  ),
  m('property-tax-by-month', 'what there is in July taxed', /^propertyTax\.paid$/, ({ formula, of }) =>
    plus(
      times(0, formula),
      when(equal(monthOfYear, 7), times(of('propertyTax.buildingBase'), of('propertyTax.building'))),
      when(equal(monthOfYear, 9), times(of('propertyTax.landBase'), of('propertyTax.land'))),
    ),
  ),
  m('property-unassessed', 'the whole cost taxed', /^propertyTax\.(buildingBase|landBase)$/, ({ formula }) =>
    instead(formula, /^propertyTax\.assessedShare$/, 1),
  ),
  m('acquisition-of-land-alone', 'no acquisition tax on halls', /^hall\..+\.acquisitionTax$/, ({ formula }) =>
    times(0, formula),
  ),
  m('acquisition-on-tax', 'acquisition tax on itself', /^site\..+\.landAcquisitionTax$/, ({ formula, of }) =>
    plus(formula, times(formula, of('acquisition.land'))),
  ),
  m('acquisition-expensed', 'acquisition tax not in capex', /^capex\.land$/, ({ formula }) =>
    times(formula, 1 / 1.023),
  ),
]

import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { instead, operationInstead } from './mutate.ts'
import { late, m, without } from './mutation-kinds.ts'

const allSculpted = /^debt\..+\.sculptedService$/

/** Errors of debt service sculpted to a cover. */
export const sculptingMutations = [
  m('sculpted-by-older-cash', 'paid from the cash of a month before', /^sculpting\.cashOfYear$/, late),
  m('sculpted-inverted', 'CFADS × DSCR paid', allSculpted, ({ formula }) =>
    operationInstead(formula, 'over', /^sculpting\.cashOfYear$/, (args) => times(...args)),
  ),
  m('sculpted-tax-when-paid', 'tax counted when it is paid alone', /^sculpting\.taxOfYear$/, ({ of }) =>
    trailingSum(when(of('sculpting.running'), of('tax.paid')), 12),
  ),
  m('sculpted-tax-of-next-year', 'tax counted a year late', /^sculpting\.taxOfYear$/, ({ formula }) =>
    lag(formula, 12),
  ),
  m('sculpted-before-tax', 'sculpted to cash before tax', /^sculpting\.taxOfYear$/, ({ formula }) => times(0, formula)),
  m(
    'sculpted-not-floored',
    'principal below 0 where interest exceeds the cover',
    /^debt\..+\.sculptedPrincipal$/,
    ({ of }) => least(minus(of('*.sculptedService'), of('*.interest'), of('*.agencyFees')), of('*.opening')),
  ),
  m('sculpted-beyond-debt', 'more principal than is owed', /^debt\..+\.sculptedPrincipal$/, ({ of }) =>
    greatest(minus(of('*.sculptedService'), of('*.interest'), of('*.agencyFees')), 0),
  ),
  m('sculpted-beside-others', 'service of other loans not subtracted', /^sculpting\.fixed$/, ({ formula }) =>
    times(0, formula),
  ),
  m(
    'sculpted-interest-late',
    'interest of the month before subtracted',
    /^debt\..+\.sculptedPrincipal$/,
    ({ formula, of }) => instead(formula, /\.interest$/, lag(of('*.interest'))),
  ),
  m('sculpted-interest-closing', 'interest on the closing balance', /^debt\.(sculpted|a|b)\.interest$/, ({ of }) =>
    times(of('*.balance'), of('*.monthlyRate')),
  ),
  m('sculpted-whole-each', 'each loan paid all that the cover allows', allSculpted, ({ formula, of }) =>
    instead(formula, /^debt\..+\.opening$/, of('sculpting.opening')),
  ),
  m('sculpted-eleven-months', 'the eleven months before counted as twelve', /^sculpting\.allowedBefore$/, ({ of }) =>
    lag(trailingSum(of('sculpting.allowed'), 12)),
  ),
  m('sculpted-ten-months', 'the eleven months before counted as ten', /^sculpting\.allowedBefore$/, ({ of }) =>
    lag(trailingSum(of('sculpting.allowed'), 10)),
  ),
  m(
    'sculpted-month-alone',
    'CFADS of the month ÷ DSCR, whatever the year',
    /^sculpting\.(cashOfYear|allowedBefore)$/,
    ({ line, of }) =>
      line.id.endsWith('Before') ? times(0, of('cash.cfads')) : when(of('sculpting.running'), of('cash.cfads')),
  ),
  m('sculpted-lesser-cover', 'the lesser of its own cover and that of the sizing', allSculpted, ({ formula }) =>
    operationInstead(formula, 'greatest', /^sizing\.dscr$/, (args) => least(...args)),
  ),
  m(
    'sculpted-forced-service-lost',
    'what interest took beyond the cover forgotten',
    /^sculpting\.allowed$/,
    without(/^sculpting\.served$/),
  ),
  m('sculpted-half', 'half of what the cover allows', allSculpted, ({ formula }) => times(0.5, formula)),
  m(
    'sculpted-without-fees',
    'fees beside what the cover allows',
    /^debt\..+\.sculptedPrincipal$/,
    without(/agencyFees$/),
  ),
]

import { constant } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { monthStep } from '#model/ground/constants.ts'
import { instead, operationInstead, replaced } from './mutate.ts'
import { m, without } from './mutation-kinds.ts'

/** A value before a month taken in that month. */
const inTheMonth = (formula: Parameters<typeof replaced>[0]) =>
  replaced(formula, (part) => (part === monthStep ? constant(0, 'month') : undefined))

/** Errors of the caps that debt is sized by. */
export const sizingMutations = [
  m('caps-greatest', 'the greatest of the caps', /^sizing\.mostDebt$/, ({ formula }) =>
    operationInstead(formula, 'least', /Cap$/, (args) => greatest(...args)),
  ),
  m('caps-without-llcr', 'the cap of the LLCR left out', /^sizing\.mostDebt$/, ({ formula, of }) =>
    instead(formula, /^sizing\.llcrCap$/, of('sizing.gearingCap')),
  ),
  m('caps-halved', 'half of the debt that the caps allow', /^sizing\.mostDebt$/, ({ formula }) => times(0.5, formula)),
  m('llcr-of-project-life', 'LLCR over the life of the project', /^sizing\.cfadsOfLife$/, ({ of }) =>
    when(atLeast(monthIndex, of('time.constructionMonths')), of('cash.cfads')),
  ),
  m('llcr-of-half-life', 'LLCR over part of the loan’s life', /^sizing\.cfadsOfLife$/, ({ formula, of }) =>
    when(atLeast(monthIndex, plus(of('time.constructionMonths'), constant(24, 'month'))), 0, formula),
  ),
  m('llcr-a-month-late', 'the value of CFADS a month late', /^sizing\.llcrCap$/, ({ formula }) => inTheMonth(formula)),
  m('llcr-not-divided', 'LLCR of 1 whatever is asked', /^sizing\.llcrCap$/, ({ formula, of }) =>
    times(formula, of('sizing.llcr')),
  ),
  m('dscr-not-divided', 'DSCR of 1 whatever is asked', /^sizing\.dscrCap$/, ({ formula, of }) =>
    times(formula, of('sizing.dscr')),
  ),
  m('gearing-of-capex', 'gearing of capex', /^sizing\.gearingCap$/, ({ of }) =>
    times(balance(of('uses.capex')), of('sizing.gearing')),
  ),
  m('gearing-of-grants', 'gearing of what grants pay too', /^sizing\.gearingCap$/, ({ formula, of }) =>
    instead(formula, /^uses\.financedToDate$/, of('uses.toDate')),
  ),
  m('gearing-of-equity', 'debt over equity', /^sizing\.gearingCap$/, ({ of }) =>
    times(of('sources.equityCalledToDate'), of('sizing.gearing')),
  ),
  m('worst-year-last', 'the last year for the worst', /^sizing\.worstCover$/, ({ formula }) =>
    replaced(formula, (part) =>
      part.kind === 'application' && part.operator.name === 'least' ? part.args[0] : undefined,
    ),
  ),
  m('worst-year-best', 'the best year for the worst', /^sizing\.worstCover$/, ({ formula }) =>
    replaced(formula, (part) =>
      part.kind === 'application' && part.operator.name === 'least' ? greatest(...part.args) : undefined,
    ),
  ),
  m('worst-year-ignored', 'the worst year left out', /^sizing\.worstYearCap$/, ({ formula, of }) =>
    plus(times(0, formula), of('uses.toDate')),
  ),
  m('worst-year-inverted', 'debt by DSCR over cover', /^sizing\.worstYearCap$/, ({ of }) =>
    when(
      of('sizing.yearsTested'),
      times(of('sizing.debt'), over(of('sizing.dscr'), of('sizing.worstCover'))),
      of('uses.toDate'),
    ),
  ),
  m('sculpted-left-allowed', 'what is left at maturity allowed', /^sizing\.unusedCover$/, without(/^sculpting\.left$/)),
  m('sculpted-cap-ignored', 'what sculpted loans leave no limit', /^sizing\.sculptedCap$/, ({ formula, of }) =>
    plus(times(0, formula), of('uses.toDate')),
  ),
]

import { constant } from '#algebra/expression.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { instead } from './mutate.ts'
import { late, m, without } from './mutation-kinds.ts'

const oneMonth = constant(1 / 12, 'year')

/** Errors of how equity is called. */
const calls = [
  m('debt-before-equity', 'debt before all equity is called', /^sources\.equityCalled$/, ({ formula, of }) =>
    instead(formula, /^uses\.needed$/, times(0.5, of('uses.needed'))),
  ),
  m('called-beyond-commitment', 'equity called beyond its commitment', /^sources\.equityCalled$/, ({ formula, of }) =>
    instead(formula, /^sources\.committed$/, times(2, of('sources.committed'))),
  ),
  m('called-at-once', 'all equity called at first', /^sources\.equityCalledToDate$/, ({ formula, of }) =>
    plus(times(0, formula), of('sources.committed')),
  ),
  m('called-late', 'equity called a month late', /^sources\.equityCalled$/, late),
  m('held-not-used', 'debt drawn beside cash that is held', /^sources\.debtNeeded$/, ({ of }) => of('uses.needed')),
  m('held-lost', 'what is called too soon forgotten', /^sources\.held$/, ({ formula }) => times(0, formula)),
  m('idle-not-in-cash', 'what is called too soon not in cash', /^cash\.afterSenior$/, without(/^sources\.idle$/)),
]

/** Errors of a reserve paid for by the sources. */
const reserve = [
  m('reserve-funded-late', 'the first reserve a month late', /^uses\.initialReserve$/, late),
  m('reserve-kept-in-cash', 'the first reserve left in cash', /^reserve\.funded$/, without(/^uses\.initialReserve$/)),
  m(
    'reserve-from-nowhere',
    'the first reserve not a use',
    /^uses\.(needed|byMonth)$/,
    without(/^uses\.initialReserve$/),
  ),
  m(
    'reserve-lost-at-first',
    'the first reserve taken from cash too',
    /^reserve\.cashAfter$/,
    without(/^uses\.initialReserve$/),
  ),
  m('reserve-below-target', 'half of the target kept', /^reserve\.target$/, ({ formula }) => times(0.5, formula)),
  m('reserve-of-mezzanine', 'a reserve for mezzanine service too', /^reserve\.service$/, ({ formula, of }) =>
    plus(formula, of('cash.mezzanineService')),
  ),
]

/** Errors of a letter of credit. */
const letter = [
  m('letter-yearly', 'a year’s fee every month', /^letterOfCredit\.fees$/, ({ formula }) => times(12, formula)),
  m('letter-on-closing', 'the fee on the end of the month', /^letterOfCredit\.fees$/, ({ of }) =>
    times(of('letterOfCredit.secured'), of('letterOfCredit.fee'), oneMonth),
  ),
  m('letter-beside-cash', 'cash set aside beside the letter', /^reserve\.target$/, ({ of }) =>
    of('letterOfCredit.secured'),
  ),
  m('letter-free', 'the fee not paid', /^cash\.afterSenior$/, without(/^letterOfCredit\./)),
  m('letter-no-expense', 'the fee no expense', /^income\.financingFees$/, without(/^letterOfCredit\./)),
  m('letter-one-month', 'a month covered alone', /^letterOfCredit\.secured$/, ({ of }) =>
    sumAhead(of('reserve.service'), 1),
  ),
  m('letter-behind', 'the months before covered', /^letterOfCredit\.secured$/, ({ formula }) => lag(formula, 6)),
]

export const fundingMutations = [...calls, ...reserve, ...letter]

import { monthOfYear } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { instead, type Mutation } from './mutate.ts'
import { half, m, nothing, twice } from './mutation-kinds.ts'

/** Errors of what is due and not paid. */
export const dueMutations: readonly Mutation[] = [
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

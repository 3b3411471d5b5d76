import { greatest } from '#algebra/operators/greatest.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { instead, type Mutation } from './mutate.ts'
import { half, late, m, nothing } from './mutation-kinds.ts'

/** Errors of the reserve’s target. */
export const reserveMutations: readonly Mutation[] = [
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

import { constant } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { instead, type Mutation } from './mutate.ts'
import { half, m } from './mutation-kinds.ts'

/** Errors of what runs. */
export const runningCostMutations: readonly Mutation[] = [
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

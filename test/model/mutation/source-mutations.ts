import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { instead, type Mutation } from './mutate.ts'

type Change = Mutation['change']

const m = (id: string, error: string, lines: RegExp, change: Change): Mutation => ({ id, error, lines, change })

const nothing: Change = () => 0
const twice: Change = ({ formula }) => times(formula, 2)
const without =
  (id: RegExp): Change =>
  ({ formula }) =>
    instead(formula, id, 0)

/** Errors of a lease and of contributions in kind. */
export const sourceMutations: readonly Mutation[] = [
  m('lease-of-everything', 'the lessor pays its share of all capex', /^lease\.paid$/, ({ of }) =>
    when(of('time.construction'), times(of('capex.total'), of('lease.share'))),
  ),
  m('lease-in-operation', 'the lessor pays for refreshes too', /^lease\.paid$/, ({ of }) =>
    times(of('capex.accelerators'), of('lease.share')),
  ),
  m('lease-of-brought', 'the lessor pays for what is brought in kind', /^lease\.paid$/, without(/\.purchase$/)),
  m('lease-interest-late', 'interest of a lease a month late', /^lease\.interest$/, ({ formula }) => lag(formula)),
  m('lease-rate-yearly', 'the annual rate of a lease charged every month', /^lease\.monthlyRate$/, ({ formula }) =>
    times(formula, 12),
  ),
  m('lease-interest-free', 'no interest on a lease in construction', /^lease\.interest$/, ({ formula, of }) =>
    when(of('time.construction'), 0, formula),
  ),
  m('lease-without-residual', 'rents that leave no residual', /^lease\.residual$/, nothing),
  m('lease-bought-for-nothing', 'no price of purchase at the end', /^lease\.principal$/, ({ formula, of }) =>
    minus(formula, when(times(of('time.operation'), lag(of('time.operation'))), times(of('lease.residual'), 0.01))),
  ),
  m('lease-never-owed', 'a lease off the books', /^balanceSheet\.liabilities$/, without(/^lease\.balance$/)),
  m('lease-drawn-twice', 'a lease owed twice', /^lease\.balance$/, ({ of }) =>
    balance(times(of('lease.paid'), 2), of('lease.principal')),
  ),
  m('rent-beside-cash', 'rents left out of CFADS', /^cash\.cfads$/, without(/^lease\.rent$/)),
  m('lease-rent-twice', 'rents twice in CFADS', /^lease\.rent$/, twice),
  m('rent-as-expense', 'rents an expense beside depreciation', /^income\.interest$/, ({ formula, of }) =>
    plus(instead(formula, /^lease\.paidInterest$/, 0), of('lease.rent')),
  ),
  m('lease-not-a-source', 'what the lessor pays left to equity and debt', /^uses\.byMonth$/, without(/^lease\.paid$/)),
  m('lease-interest-unfunded', 'interest of the lease no use', /^uses\.interest$/, without(/^lease\./)),
  m('brought-as-cash', 'contributions in kind called in cash too', /^uses\.financed$/, ({ formula, of }) =>
    plus(formula, of('sources.inKind')),
  ),
  m('brought-not-capital', 'no shares for what is brought', /^equity\.shareCapital$/, ({ formula, of }) =>
    minus(formula, balance(of('sources.inKind'))),
  ),
  m(
    'brought-not-paid-in',
    'what is brought left out of what its holder paid in',
    /^holder\..+\.calls$/,
    without(/\.inKind$/),
  ),
  m('brought-without-shares', 'common shares by cash alone', /^holder\..+\.ofCommon$/, ({ of }) => of('*.share')),
  m('brought-late', 'contributions in kind after construction', /^holder\..+\.inKind$/, ({ formula }) =>
    lag(formula, 3),
  ),
  m('brought-twice', 'contributions in kind counted twice', /^sources\.inKind$/, twice),
]

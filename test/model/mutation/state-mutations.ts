import { constant } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { instead } from './mutate.ts'
import { late, m, nothing, without } from './mutation-kinds.ts'

const month = constant(1, 'month')
const oneMonth = constant(1 / 12, 'year')

/** Errors of hours that the state guarantees. */
const anchor = [
  m('anchor-all-hours', 'all hours of the guarantee paid for', /^anchor\.shortfall$/, ({ formula }) =>
    instead(formula, /^anchor\.taken$/, 0),
  ),
  m('anchor-beyond-idle', 'hours that do not stand idle paid for', /^anchor\.shortfall$/, ({ of }) =>
    greatest(minus(of('anchor.guaranteed'), of('anchor.taken')), 0),
  ),
  m('anchor-always', 'paid outside the months of the guarantee', /^anchor\.shortfall$/, ({ of }) =>
    least(greatest(minus(of('anchor.guaranteed'), of('anchor.taken')), 0), of('sales.idle')),
  ),
  m('anchor-no-revenue', 'what the state pays no revenue', /^revenue\.total$/, without(/^anchor\./)),
  m('anchor-free', 'what the state pays not spent', /^treasury\.out$/, without(/^anchor\./)),
]

/** Errors of a penalty and of a guarantee. */
const delay = [
  m('penalty-on-its-date', 'due on the date already', /^penalty\.missing$/, ({ formula, of }) =>
    instead(formula, /^penalty\.by$/, minus(of('penalty.by'), month)),
  ),
  m('penalty-whole', 'the whole sum while anything is missing', /^penalty\.missing$/, ({ formula }) =>
    above(formula, 0),
  ),
  m('penalty-of-what-came', 'the part that came', /^penalty\.missing$/, ({ formula, of }) =>
    when(above(monthIndex, of('penalty.by')), minus(1, formula)),
  ),
  m('penalty-late', 'accelerators counted a month late', /^penalty\.installed$/, late),
  m('penalty-no-cost', 'the penalty no cost', /^opex\.total$/, without(/^penalty\./)),
  m('penalty-not-got', 'the penalty not the state’s', /^treasury\.in$/, without(/^penalty\./)),
  m('guarantee-whole', 'all senior debt stood for', /^guarantee\.exposure$/, without(/^guarantee\.share$/)),
  m('guarantee-of-all-debt', 'mezzanine debt stood for too', /^guarantee\.seniorDebt$/, ({ of }) =>
    of('balanceSheet.debt'),
  ),
  m('guarantee-of-opening', 'what was owed a month before', /^guarantee\.seniorDebt$/, late),
  m('guarantee-of-put-for-ever', 'the price of a put after its month', /^guarantee\.exposure$/, ({ of }) =>
    plus(times(of('guarantee.seniorDebt'), of('guarantee.share')), of('put.claim')),
  ),
]

/** Errors of a put. */
const put = [
  m('put-month-more', 'interest of a month more in the price', /^put\.paid$/, ({ of }) =>
    when(of('put.exercised'), times(of('put.claim'), plus(1, times(of('put.rate'), oneMonth)))),
  ),
  m('put-nominal-rate', 'a twelfth of the rate a month', /^put\.claim$/, ({ of }) =>
    greatest(
      minus(
        plus(times(lag(of('put.claim')), plus(1, times(of('put.rate'), oneMonth))), of('put.stakeCalls')),
        of('put.stakeDistributions'),
      ),
      0,
    ),
  ),
  m('put-without-dividends', 'dividends not taken off the price', /^put\.claim$/, without(/stakeDistributions$/)),
  m('put-late', 'exercised a month late', /^put\.exercised$/, ({ of }) =>
    times(equal(lag(monthIndex), of('put.month')), above(of('put.claim'), of('put.worth'))),
  ),
  m('put-never', 'a put that is worth it not exercised', /^put\.exercised$/, nothing),
  m('put-undiscounted', 'the stake worth all that is to come', /^put\.worth$/, ({ of }) => sumAhead(of('put.toCome'))),
  m('put-at-its-rate', 'the stake discounted at the put’s rate', /^put\.monthlyHurdle$/, ({ of }) =>
    times(of('put.rate'), oneMonth),
  ),
  m('put-with-this-month', 'the stake worth what the month pays too', /^put\.worth$/, ({ formula, of }) =>
    plus(formula, of('put.toCome')),
  ),
  m('put-not-received', 'the price paid and not received', /^holder\..+\.received$/, without(/putPrice$/)),
  m('put-price-whole-each', 'each holder pays the whole price', /^holder\..+\.putPrice$/, ({ of }) => of('put.paid')),
  m('put-half-price', 'half of the claim paid', /^put\.paid$/, ({ formula }) => times(0.5, formula)),
]

/** Errors of cost by class. */
const classes = [
  m('class-shared-evenly', 'shared cost in equal parts', /^classCost\..+\.cost$/, ({ of }) =>
    plus(of('*.own'), times(0.5, when(of('time.final'), balance(of('classCosts.shared'))))),
  ),
  m('class-power-undiscounted', 'kWh not discounted', /^classCost\..+\.power$/, ({ formula }) =>
    instead(formula, /^levelised\.factor$/, 1),
  ),
  m('class-shared-twice', 'shared cost twice', /^classCosts\.shared$/, ({ formula }) => times(2, formula)),
  m('class-own-forgotten', 'what machines of a class cost shared', /^classCost\..+\.own$/, ({ formula }) =>
    times(0.5, formula),
  ),
  m('class-by-hours', 'shared cost by hours sold', /^classCost\..+\.cost$/, ({ of }) =>
    plus(
      of('*.own'),
      when(
        of('time.final'),
        times(
          balance(of('classCosts.shared')),
          over(balance(of('*.hours')), balance(times(of('sales.sold'), of('levelised.factor')))),
        ),
      ),
    ),
  ),
]

export const stateMutations = [...anchor, ...delay, ...put, ...classes]

import type { Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Anchor } from '../demand/anchor.ts'
import type { Finance } from '../finance/finance.ts'
import type { DeferredGrants, Grants } from '../finance/grants.ts'
import type { Guarantee } from '../finance/owners/guarantee.ts'
import type { Books } from '../ground/books.ts'
import { monthStep } from '../ground/constants.ts'
import { below0, both, distance, excess, sumBy, sumOf } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import type { Penalty } from '../operation/penalty.ts'
import { type Alert, alert } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'
import { repaid } from './loans/owed.ts'

/** What must hold of all that the state gives, gets and is promised. */
export function checkState(to: Checking, centre: Centre): Check[] {
  const { finance, anchor, penalty } = centre
  const { grants, guarantee } = finance
  return [
    checkMoney(to, 'treasury', treasuryOff(finance, to.time)),
    ...present(grants && checkMoney(to, 'grants', grantsOff(grants, centre, to.time))),
    ...present(anchor && checkMoney(to, 'anchor', anchorOff(anchor, centre))),
    ...present(penalty && checkMoney(to, 'penalty', penaltyOff(penalty, centre))),
    ...present(guarantee && checkMoney(to, 'guarantee', guaranteeOff(guarantee, finance))),
  ]
}

/** Share of a grant below which the rest counts as not used. */
const usedInFull = 1 - 1e-6

/** Room for rounding under a limit. */
const hair = 1 - 1e-9

export function alertState(to: Books, { finance: { grants, guarantee } }: Centre): Alert[] {
  const unused = ({ paid, amount }: Grants['each'][number]) => above(times(amount, usedInFull), balance(paid))
  const limit = guarantee?.limit
  return [
    ...present(limit && alert(to, 'guarantee-over-limit', 'amber', above(times(guarantee.exposure, hair), limit))),
    ...present(grants && alert(to, 'grant-unused', 'amber', both(to.time.final, greatest(...grants.each.map(unused))))),
  ]
}

/** The treasury gets what the public side gets, and in all what is charged of national tax. */
function treasuryOff({ treasury, returns, tax }: Finance, { final }: Time): Expression {
  return plus(
    distance(
      treasury.net,
      minus(plus(returns.sides.public.flow, treasury.taxReceived, ...treasury.penalties), ...treasury.spent),
    ),
    when(final, distance(balance(treasury.taxReceived), balance(tax.national))),
  )
}

/**
 * No grant pays more than its amount or its share of what is built and bought; all of it becomes income by the end, no
 * faster than what was bought wears out or leaves.
 */
function grantsOff(
  { each, paid, released, deferred }: Grants & DeferredGrants,
  { capex, finance: { assets } }: Centre,
  time: Time,
): Expression {
  const bought = sumBy([...capex.facilities, ...capex.accelerators, ...capex.items], ({ spending }) => spending)
  return plus(
    ...each.map((grant) =>
      plus(
        below0(grant.paid),
        excess(balance(grant.paid), grant.amount),
        excess(grant.paid, times(bought, grant.share)),
      ),
    ),
    distance(paid, sumOf(each.map((grant) => grant.paid))),
    below0(released),
    below0(deferred),
    excess(
      released,
      sumBy(assets.worn, ({ depreciation, disposed }) => plus(depreciation, disposed)),
    ),
    distance(deferred, minus(balance(paid), balance(released))),
    when(time.construction, 0, paid),
    when(time.final, absolute(deferred)),
  )
}

/**
 * The state pays in all for what its guarantee and what was not sold leave, and never for more hours than it guarantees,
 * with those taken, nor outside the months of the guarantee.
 */
function anchorOff(
  { guaranteed, price, from, to, taken, payment }: Anchor,
  { demand: { hours, sold } }: Centre,
): Expression {
  const outside = greatest(above(from, monthIndex), above(monthIndex, to))
  const unsold = minus(hours, sold)
  const due = when(outside, 0, greatest(least(minus(guaranteed, taken), unsold), 0))
  return plus(
    distance(balance(payment), balance(times(due, price))),
    when(outside, payment),
    below0(payment),
    excess(plus(times(taken, price), payment), times(greatest(guaranteed, taken), price)),
  )
}

/**
 * In a month after the date the penalty is the whole sum less what each deployment has entered in service of it, told
 * from the months since its first.
 */
function penaltyOff({ committed, by, perMonth, charge }: Penalty, { fleet }: Centre): Expression {
  const entered = sumBy(
    fleet.map(({ installed }) => installed).filter(({ at }) => !at.replaces.given),
    ({ count, firstService, deliveryMonths }) => {
      const months = least(plus(minus(monthIndex, firstService), monthStep), deliveryMonths)
      return when(atLeast(monthIndex, firstService), roundUp(over(times(count, months), deliveryMonths)))
    },
  )
  const due = minus(perMonth, over(times(perMonth, least(entered, committed)), committed))
  return distance(charge, when(atLeast(by, monthIndex), 0, due))
}

/** Stood for is the share of all that senior lenders have lent and not got back, and what a put asks until its month. */
function guaranteeOff({ share, exposure }: Guarantee, { loans, returns: { put } }: Finance): Expression {
  const senior = loans.filter(({ at }) => at.rank.is('senior'))
  const owed = balance(
    sumBy(senior, (loan) => loan.draw),
    sumBy(senior, repaid),
  )
  const claim = put ? when(above(monthIndex, put.month), 0, put.claim) : 0
  return distance(minus(exposure, claim), times(owed, share))
}

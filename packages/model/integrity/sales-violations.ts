import type { Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Live } from '../capacity/live.ts'
import type { Demand } from '../demand/demand.ts'
import type { Finance } from '../finance/finance.ts'
import { distance, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Operation } from './finance-violations.ts'
import type { Read } from './read.ts'
import type { Running } from './running-violations.ts'

/**
 * What customers pay for hours and what discounts give up come to the list price of the hours billed, and of each list
 * price the discount gives up its share.
 */
export function hoursBilledOff(read: Read, { classes }: Demand, { treasury }: Finance): Expression {
  const granted = classes.flatMap((one) => one.granted)
  if (granted.length === 0) return plus(treasury.discountGiven)
  const inDollars = sumBy(granted, ({ guaranteed, extra, request: { listed, billedShare } }) =>
    times(plus(guaranteed, extra), billedShare, listed),
  )
  const misplaced = sumBy(granted, ({ revenue, discountGiven, request: { discount } }) =>
    minus(times(revenue, discount), times(discountGiven, minus(1, discount))),
  )
  const paid = sumBy(granted, ({ revenue }) => revenue)
  return plus(
    distance(plus(paid, treasury.discountGiven), times(inDollars, read('/economy/usdKrw'))),
    absolute(misplaced),
  )
}

/** Beside hours and guarantees, revenue is the care of machines that others own, and the power passed on to them. */
export function careBilledOff(
  read: Read,
  { revenue }: Operation,
  { classes }: Demand,
  { sites, fleet }: Running,
  { priceIndex }: Time,
  guaranteed: Expression | undefined,
): Expression {
  const kept = (kind: 'hosted' | 'entrusted') =>
    fleet.filter(({ installed }) => installed.deployment.tenure.kind === kind)
  const ofTerms = ({ installed }: Live, term: string) => read(`${installed.at}/tenure/${term}`)
  const fees = [
    ...kept('hosted').map((live) => times(live.contractedKw, ofTerms(live, 'feePerKwMonth'))),
    ...kept('entrusted').map((live) => times(live.accelerators, ofTerms(live, 'feePerMonth'))),
  ]
  const power = kept('hosted').map((live) => {
    const billed = sites.flatMap((site) => site.billed).filter(({ installed }) => installed === live.installed)
    return times(
      sumBy(billed, ({ energyCost }) => energyCost),
      ofTerms(live, 'powerPassThrough'),
    )
  })
  const ofHours = sumBy(
    classes.flatMap((one) => one.granted),
    (one) => one.revenue,
  )
  return distance(
    minus(revenue.total, ofHours, ...(guaranteed ? [guaranteed] : [])),
    plus(times(plus(...fees), priceIndex), ...power),
  )
}

import type { Operand } from '#algebra/expression.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { PublicUse } from '../demand/public-use.ts'
import type { ClassSupply } from '../demand/supply.ts'
import { distance, excess, sumBy } from '../ground/formulas.ts'

const ofState = ({ granted }: ClassSupply) => granted.filter(({ request }) => request.segment.buyer === 'public')

/** Public segments are granted, first, the share of the class's hours or all they want, and none more than it wants. */
export function publicHoursOff(supply: ClassSupply, { share }: PublicUse): Operand {
  const ours = ofState(supply)
  const wanted = sumBy(ours, ({ request }) => request.requested)
  const guaranteed = sumBy(ours, (one) => one.guaranteed)
  return plus(
    distance(guaranteed, least(wanted, times(supply.hours, share))),
    ...ours.map((one) => excess(one.guaranteed, one.request.requested)),
  )
}

/** What public segments pay for an hour and what the policy price takes off it are the parts of one list price. */
export function publicPriceOff(supply: ClassSupply, { discount }: PublicUse): Operand {
  return sumBy(ofState(supply), ({ request: { pricePaid, discountPerHour } }) =>
    distance(times(pricePaid, discount), times(discountPerHour, minus(1, discount))),
  )
}

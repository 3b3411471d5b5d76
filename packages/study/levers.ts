import type { Plan } from '#contract/plan.ts'
import type { Lever } from '#contract/solution.ts'
import { overlayPlaces } from '#model/plan/places.ts'
import { keysOf } from '#pointer/json-pointer.ts'
import { isReserved } from './public-use.ts'

/**
 * Where each lever multiplies the numbers of a plan: JSON Pointers (RFC 6901) of numbers that are there; none where a
 * plan has nothing of the kind.
 * @example
 * import { presets } from '#catalog/presets.ts'
 * leverPlaces.demand(presets.get('national-center-signed-2026')!)[0] // → '/demand/0/users/0/value'
 */
export const leverPlaces: Readonly<Record<Lever, (plan: Plan) => string[]>> = {
  price: overlayPlaces.computePrice,
  'reserved-price': (plan) =>
    overlayPlaces.computePrice(plan).filter((pointer) => isReserved(plan, plan.demand[Number(keysOf(pointer)[1])]!)),
  demand: ({ demand }) => demand.flatMap(({ users }, i) => users.map((_, k) => `/demand/${i}/users/${k}/value`)),
  energy: overlayPlaces.energyPrice,
}

import type { Plan } from '#contract/plan.ts'
import type { Repair } from './repair.ts'

/** Customers ask for classes that there are, each once. */
export const requestsOfClasses: Repair = ({ fleet, demand }, choices) => {
  const classes = [...new Set(fleet.map((deployment) => deployment.class))]
  for (const segment of demand) {
    const first = choices.whole(0, classes.length - 1)
    segment.requests = segment.requests
      .slice(0, classes.length)
      .map((request, k) => ({ ...request, class: classes[(first + k) % classes.length]! }))
  }
}

/** Capacity for public use is some segment’s. */
export const sharedWithPublic: Repair = ({ demand, terms }) => {
  if (!demand.some(({ buyer }) => buyer === 'public')) delete terms.publicUse
}

/** No more of a class is set aside than there is. */
export const reservedOnce: Repair = ({ demand, terms: { publicUse } }) => {
  const others = demand.filter(({ buyer }) => !(publicUse && buyer === 'public')).flatMap(({ requests }) => requests)
  const total = (name: string) => others.reduce((sum, one) => (one.class === name ? sum + one.reserved : sum), 0)
  const wholes = new Map(others.map((one) => [one.class, Math.max(1, total(one.class))]))
  for (const request of others) request.reserved *= (1 - (publicUse?.share ?? 0)) / wholes.get(request.class)!
}

const leastPrice = 0.1
const mostDiscount = 0.9

/** Demand that answers to the price has one. */
export const pricedDemand: Repair = ({ demand, terms: { publicUse } }) => {
  for (const segment of demand.filter(({ elasticity }) => elasticity > 0)) {
    segment.discount = Math.min(segment.discount, mostDiscount)
    for (const step of pricesOf(segment)) step.value = Math.max(step.value, leastPrice)
    if (publicUse && segment.buyer === 'public') publicUse.discount = Math.min(publicUse.discount, mostDiscount)
  }
}

const pricesOf = ({ requests }: Plan['demand'][number]) => requests.flatMap(({ price }) => price)

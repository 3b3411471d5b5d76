import type { Plan } from '#contract/plan.ts'
import type { Repair } from './repair.ts'

/** Customers ask for classes that there are, each once. */
export const requestsOfClasses: Repair = ({ fleet, demand }, choices) => {
  const classes = [...new Set(fleet.map((deployment) => deployment.class))]
  for (const { requests } of demand) {
    const asked = new Set(requests.map((request) => request.class))
    if (asked.size === requests.length && [...asked].every((name) => classes.includes(name))) continue
    const first = choices.whole(0, classes.length - 1)
    requests.splice(classes.length)
    for (const [k, request] of requests.entries()) request.class = classes[(first + k) % classes.length]!
  }
}

/** Capacity for public use is some segment’s. */
export const sharedWithPublic: Repair = ({ demand, terms }, choices) => {
  if (!terms.publicUse || demand.some(({ buyer }) => buyer === 'public')) return
  const [first] = demand
  if (first && choices.whole(0, 1) === 0) first.buyer = 'public'
  else delete terms.publicUse
}

/** What rounding may leave. */
const tolerance = 1e-9

/** No more of a class is set aside than there is. */
export const reservedOnce: Repair = ({ demand, terms: { publicUse } }) => {
  const isShared = ({ buyer }: Plan['demand'][number]) => publicUse !== undefined && buyer === 'public'
  const asked = (segments: Plan['demand']) => segments.flatMap(({ requests }) => requests)
  const shared = new Set(asked(demand.filter(isShared)).map((request) => request.class))
  const others = Map.groupBy(asked(demand.filter((one) => !isShared(one))), (request) => request.class)
  for (const [name, requests] of others) {
    const left = shared.has(name) ? 1 - publicUse!.share : 1
    const total = requests.reduce((sum, { reserved }) => sum + reserved, 0)
    if (total > left + tolerance) for (const request of requests) request.reserved *= left / total
  }
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

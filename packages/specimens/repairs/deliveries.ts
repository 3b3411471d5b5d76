import type { Deployment } from '#contract/deployment.ts'
import type { Plan } from '#contract/plan.ts'
import { monthIndex } from '#contract/rules/rule.ts'
import { monthOf } from './paths.ts'
import { folded, type Repair } from './repair.ts'

/** Orders are delivered within the plan, and before the first of them wears out. */
export const deliveredInside: Repair = ({ meta, fleet }) => {
  for (const deployment of fleet) {
    if (deployment.order < meta.start) deployment.order = meta.start
    const left = meta.horizonMonths - 2 - monthIndex({ meta }, deployment.order)
    const leadMonths = folded(deployment.leadMonths, left)
    const deliveryMonths = Math.max(1, folded(deployment.deliveryMonths, left - leadMonths + 1))
    Object.assign(deployment, {
      leadMonths,
      deliveryMonths,
      serviceMonths: Math.max(deployment.serviceMonths, deliveryMonths),
      lifeMonths: Math.max(deployment.lifeMonths, deliveryMonths - deployment.installMonths),
    })
  }
}

/** What replaces another replaces one that was whole before and that nothing else replaces, or nothing. */
export const replacedAfterDelivery: Repair = ({ meta, fleet }, choices) => {
  const whole = (one: Deployment) => enters(meta, one) + one.deliveryMonths
  const replaced = new Set<string>()
  for (const [k, deployment] of fleet.entries()) {
    if (deployment.replaces === null) continue
    const before = fleet.slice(0, k).filter(({ id }) => !replaced.has(id))
    const inTime = before.filter((one) => whole(one) <= enters(meta, deployment))
    const old = inTime.find(({ id }) => id === deployment.replaces) ?? inTime[0]
    const [first] = before
    const isPutOff = !old && first && choices.whole(0, 1) === 0 && putOff(meta, deployment, whole(first))
    deployment.replaces = (isPutOff ? first.id : old?.id) ?? null
    if (deployment.replaces !== null) replaced.add(deployment.replaces)
  }
}

const enters = (meta: Plan['meta'], { order, leadMonths, installMonths }: Deployment) =>
  monthIndex({ meta }, order) + leadMonths + installMonths

/** Whether an order could be put off so that it enters service in a month, within the plan. */
function putOff(meta: Plan['meta'], deployment: Deployment, month: number): boolean {
  const order = monthIndex({ meta }, deployment.order) + month - enters(meta, deployment)
  if (order + deployment.leadMonths + deployment.deliveryMonths > meta.horizonMonths - 1) return false
  deployment.order = monthOf(meta, order)
  return true
}

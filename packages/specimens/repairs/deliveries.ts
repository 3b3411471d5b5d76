import type { Deployment } from '#contract/deployment.ts'
import { monthIndex } from '#contract/rules/rule.ts'
import { folded, type Repair } from './repair.ts'

/** Orders are delivered within the plan, and before the first of them wears out. */
export const deliveredInside: Repair = ({ meta, fleet }) => {
  for (const deployment of fleet) {
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
export const replacedAfterDelivery: Repair = ({ meta, fleet }) => {
  const enters = ({ order, leadMonths, installMonths }: Deployment) =>
    monthIndex({ meta }, order) + leadMonths + installMonths
  const replaced = new Set<string>()
  fleet.forEach((deployment, k) => {
    if (deployment.replaces === null) return
    const before = fleet
      .slice(0, k)
      .filter((one) => !replaced.has(one.id) && enters(one) + one.deliveryMonths <= enters(deployment))
    const old = before.find(({ id }) => id === deployment.replaces) ?? before[0]
    deployment.replaces = old?.id ?? null
    if (old) replaced.add(old.id)
  })
}

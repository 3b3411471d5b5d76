import { oneOf } from '../choices.ts'
import type { Repair } from './repair.ts'

/** Accelerators stand in halls of the plan, whose racks and cooling they fit. */
export const standsInHalls: Repair = ({ sites, fleet }, choices) => {
  const rooms = sites.flatMap((site) => site.halls.map((hall) => ({ site, hall })))
  for (const deployment of fleet) {
    const places = deployment.bridge ? [deployment, deployment.bridge] : [deployment]
    for (const place of places) {
      const { site, hall } = oneOf(choices, rooms)
      Object.assign(place, { site: site.id, hall: hall.id })
      deployment.node.kw = Math.min(deployment.node.kw, hall.rackKw)
      if (hall.cooling.kind === 'air') deployment.accelerator.cooling = 'air'
    }
    const { node } = deployment
    if (node.idleShare > node.activeShare)
      Object.assign(node, { idleShare: node.activeShare, activeShare: node.idleShare })
  }
}

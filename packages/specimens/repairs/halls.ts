import type { Plan } from '#contract/plan.ts'
import { oneOf } from '../choices.ts'
import type { Repair } from './repair.ts'

/** Accelerators stand in halls of the plan, whose racks and cooling they fit. */
export const standsInHalls: Repair = ({ sites, fleet }, choices) => {
  for (const deployment of fleet)
    for (const place of deployment.bridge ? [deployment, deployment.bridge] : [deployment]) {
      if (!hallAt(sites, place)) {
        const site = oneOf(choices, sites)
        Object.assign(place, { site: site.id, hall: oneOf(choices, site.halls).id })
      }
      const { rackKw, cooling } = hallAt(sites, place)!
      deployment.node.kw = Math.min(deployment.node.kw, rackKw)
      if (cooling.kind === 'air') deployment.accelerator.cooling = 'air'
    }
}

const hallAt = (sites: Plan['sites'], place: { readonly site: string; readonly hall: string }) =>
  sites.find(({ id }) => id === place.site)?.halls.find(({ id }) => id === place.hall)

/** Idle accelerators draw no more than busy ones. */
export const idleBelowActive: Repair = ({ fleet }) => {
  for (const { node } of fleet)
    if (node.idleShare > node.activeShare)
      Object.assign(node, { idleShare: node.activeShare, activeShare: node.idleShare })
}

import type { Deployment } from '#contract/deployment.ts'
import type { Plan } from '#contract/plan.ts'
import { type Choices, oneOf } from '../choices.ts'
import type { Repair } from './repair.ts'

/** Accelerators stand in halls of the plan, whose racks and cooling they fit. */
export const standsInHalls: Repair = ({ sites, fleet }, choices) => {
  const rooms = sites.flatMap((site) => site.halls.map((hall) => ({ site: site.id, hall: hall.id, is: hall })))
  type Room = (typeof rooms)[number]
  const cools = (room: Room, { accelerator }: Deployment) =>
    room.is.cooling.kind === 'liquid' || accelerator.cooling === 'air'
  for (const deployment of fleet)
    for (const place of placesOf(deployment)) {
      const stands = rooms.find(({ site, hall }) => site === place.site && hall === place.hall)
      const room =
        stands && cools(stands, deployment) ? stands : chosen(rooms, (one) => cools(one, deployment), choices)
      Object.assign(place, { site: room.site, hall: room.hall })
      deployment.node.kw = Math.min(deployment.node.kw, room.is.rackKw)
      if (room.is.cooling.kind === 'air') deployment.accelerator.cooling = 'air'
    }
}

const placesOf = (deployment: Plan['fleet'][number]) =>
  deployment.bridge ? [deployment, deployment.bridge] : [deployment]

/** One that fits, else any. */
function chosen<T>(all: readonly T[], fits: (one: T) => boolean, choices: Choices): T {
  const fitting = all.filter(fits)
  return oneOf(choices, fitting.length > 0 ? fitting : all)
}

/** Idle accelerators draw no more than busy ones. */
export const idleBelowActive: Repair = ({ fleet }) => {
  for (const { node } of fleet)
    if (node.idleShare > node.activeShare)
      Object.assign(node, { idleShare: node.activeShare, activeShare: node.idleShare })
}

import type { Deployment } from '../deployment.ts'
import type { PlanShape as Plan } from '../plan-shape.ts'
import type { Hall } from '../site.ts'
import { issue, type Path, type Rule } from './rule.ts'

const cools = (hall: Hall, { accelerator }: Deployment) =>
  hall.cooling.kind === 'liquid' || accelerator.cooling === 'air'

const holds = (hall: Hall, { node }: Deployment) => node.kw <= hall.rackKw

/** A node fits the power of a rack and the cooling of its hall; where not, the least change that fits is named. */
export const nodesFitHalls: Rule = (plan) =>
  plan.fleet.flatMap((deployment, i) => [
    ...fits(plan, deployment, deployment, ['fleet', i]),
    ...(deployment.bridge ? fits(plan, deployment, deployment.bridge, ['fleet', i, 'bridge']) : []),
  ])

function fits(plan: Plan, deployment: Deployment, place: { site: string; hall: string }, at: Path) {
  const site = plan.sites.find(({ id }) => id === place.site)
  const hall = site?.halls.find(({ id }) => id === place.hall)
  if (!site || !hall) return []
  const { kw } = deployment.node
  const others = site.halls.filter((other) => cools(other, deployment) && holds(other, deployment)).map(({ id }) => id)
  const elsewhere = others.length > 0 ? '-elsewhere' : ''
  const params = { kw, envelope: hall.rackKw, hall: hall.id, others: others.join(', ') }
  return [
    ...(cools(hall, deployment) ? [] : [issue([...at, 'hall'], `rule.cooling-fits${elsewhere}`, params)]),
    ...(holds(hall, deployment) ? [] : [issue([...at, 'hall'], `rule.node-fits-rack${elsewhere}`, params)]),
  ]
}

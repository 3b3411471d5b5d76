import type { PlanShape as Plan } from '../plan-shape.ts'
import { issue, type Path, type Rule } from './rule.ts'

const unique = (items: readonly { readonly id: string }[], at: Path) =>
  items.flatMap(({ id }, i) =>
    items.findIndex((other) => other.id === id) < i ? [issue([...at, i, 'id'], 'rule.unique-id', { id })] : [],
  )

/** Every id in a list is its own; a segment asks for each class once. */
export const uniqueIds: Rule = (plan) => [
  ...unique(plan.sites, ['sites']),
  ...plan.sites.flatMap((site, i) => unique(site.halls, ['sites', i, 'halls'])),
  ...unique(plan.fleet, ['fleet']),
  ...unique(plan.demand, ['demand']),
  ...unique(plan.finance.tranches, ['finance', 'tranches']),
  ...unique(plan.finance.grants ?? [], ['finance', 'grants']),
  ...unique(plan.costs ?? [], ['costs']),
  ...unique(plan.terms.shareholders, ['terms', 'shareholders']),
  ...plan.demand.flatMap(({ requests }, i) =>
    requests.flatMap((request, k) =>
      requests.findIndex((other) => other.class === request.class) < k
        ? [issue(['demand', i, 'requests', k, 'class'], 'rule.unique-id', { id: request.class })]
        : [],
    ),
  ),
]

/** A hall is named by its site and its own id. */
export const knownHalls: Rule = (plan) =>
  plan.fleet.flatMap((deployment, i) => [
    ...knownHall(plan, deployment, ['fleet', i]),
    ...(deployment.bridge ? knownHall(plan, deployment.bridge, ['fleet', i, 'bridge']) : []),
  ])

function knownHall(plan: Plan, place: { site: string; hall: string }, at: Path) {
  const site = plan.sites.find(({ id }) => id === place.site)
  if (!site) return [issue([...at, 'site'], 'rule.known-site', { sites: plan.sites.map(({ id }) => id).join(', ') })]
  return site.halls.some(({ id }) => id === place.hall)
    ? []
    : [issue([...at, 'hall'], 'rule.known-hall', { halls: site.halls.map(({ id }) => id).join(', ') })]
}

/** What a segment asks for is a class that some deployment has. */
export const knownClasses: Rule = (plan) => {
  const classes = [...new Set(plan.fleet.map((deployment) => deployment.class))]
  return plan.demand.flatMap(({ requests }, i) =>
    requests.flatMap((request, k) =>
      classes.includes(request.class)
        ? []
        : [issue(['demand', i, 'requests', k, 'class'], 'rule.known-class', { classes: classes.join(', ') })],
    ),
  )
}

/** A deployment replaces an earlier one of the list, and each is replaced once. */
export const knownReplaced: Rule = (plan) =>
  plan.fleet.flatMap(({ replaces }, i) => {
    if (replaces === null) return []
    const at = ['fleet', i, 'replaces']
    const before = plan.fleet.slice(0, i)
    if (!before.some(({ id }) => id === replaces))
      return [issue(at, 'rule.replaces-earlier', { earlier: before.map(({ id }) => id).join(', ') || '–' })]
    return before.some((other) => other.replaces === replaces)
      ? [issue(at, 'rule.replaced-once', { id: replaces })]
      : []
  })

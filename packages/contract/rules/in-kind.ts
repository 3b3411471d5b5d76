import type { PlanShape as Plan } from '../plan-shape.ts'
import type { InKind, Shareholder } from '../terms.ts'
import { issue, monthIndex, type Path, type Rule, type RuleIssue } from './rule.ts'

/** What holders of common shares bring is in the plan, is paid for within construction, and is brought once. */
export const broughtInKind: Rule = (plan) => {
  const brought = plan.terms.shareholders.flatMap(({ inKind = [] }, i) =>
    inKind.map((thing, k) => ({ thing, at: ['terms', 'shareholders', i, 'inKind', k] as Path })),
  )
  return [
    ...plan.terms.shareholders.flatMap(ofCommonShares),
    ...brought.flatMap(({ thing, at }, position) => {
      const known = inPlan(plan, thing, at)
      if (known.length > 0) return known
      const isFirst = brought.findIndex((other) => sameThing(other.thing, thing)) === position
      return [...(isFirst ? [] : [issue(at, 'rule.brought-once')]), ...inConstruction(plan, thing, at)]
    }),
  ]
}

const ofCommonShares = ({ inKind, instrument }: Shareholder, i: number): RuleIssue[] =>
  inKind && instrument.kind !== 'common' ? [issue(['terms', 'shareholders', i, 'inKind'], 'rule.in-kind-common')] : []

const sameThing = (one: InKind, other: InKind) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())

function inPlan({ sites, fleet }: Plan, thing: InKind, at: Path): RuleIssue[] {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(', ') || '–'
  if (thing.what === 'accelerators') {
    const owned = fleet.filter(({ tenure }) => tenure.kind === 'owned')
    const isOwned = owned.some(({ id }) => id === thing.deployment)
    return isOwned ? [] : [issue([...at, 'deployment'], 'rule.known-owned', { deployments: ids(owned) })]
  }
  const site = sites.find(({ id }) => id === thing.site)
  if (!site) return [issue([...at, 'site'], 'rule.known-site', { sites: ids(sites) })]
  return thing.what === 'land' || site.halls.some(({ id }) => id === thing.hall)
    ? []
    : [issue([...at, 'hall'], 'rule.known-hall', { halls: ids(site.halls) })]
}

/** Months of construction are those in which capital is put in. */
function inConstruction(plan: Plan, thing: InKind, at: Path): RuleIssue[] {
  const months = plan.finance.constructionMonths
  return lastPaid(plan, thing) >= months ? [issue(at, 'rule.in-kind-in-construction', { months })] : []
}

/** Position of the month in which the last of it is paid. */
function lastPaid(plan: Plan, thing: InKind): number {
  if (thing.what === 'accelerators') {
    const { order, leadMonths, deliveryMonths } = plan.fleet.find(({ id }) => id === thing.deployment)!
    return monthIndex(plan, order) + leadMonths + deliveryMonths - 1
  }
  const site = plan.sites.find(({ id }) => id === thing.site)!
  if (thing.what === 'land') return monthIndex(plan, site.land.paid)
  const { to, milestones = [] } = site.halls.find(({ id }) => id === thing.hall)!.construction
  const paid = milestones.length > 0 ? milestones.map(({ month }) => month) : [to]
  return Math.max(...paid.map((month) => monthIndex(plan, month)))
}

/** A lessor needs accelerators that the centre would own. */
export const leaseHasAccelerators: Rule = ({ fleet, finance }) =>
  finance.lease && !fleet.some(({ tenure }) => tenure.kind === 'owned')
    ? [issue(['finance', 'lease'], 'rule.lease-needs-accelerators')]
    : []

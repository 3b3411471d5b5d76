import type { Segment } from '../demand.ts'
import type { PlanShape as Plan } from '../plan-shape.ts'
import type { Brackets } from '../tax.ts'
import { milestonesOf } from './milestones.ts'
import { issue, type Path, type Rule } from './rule.ts'

const SHARE_TOLERANCE = 1e-9

/** Shares of a whole come to the whole, and what is set aside to no more than that. */
export const sharesAddUp: Rule = (plan) => {
  const whole = (shares: readonly { readonly share: number }[], at: Path) => {
    const total = shares.reduce((sum, { share }) => sum + share, 0)
    return Math.abs(total - 1) > SHARE_TOLERANCE ? [issue(at, 'rule.shares-sum', { total })] : []
  }
  return [
    ...whole(plan.terms.shareholders, ['terms', 'shareholders']),
    ...whole(plan.finance.tranches, ['finance', 'tranches']),
    ...milestonesOf(plan).flatMap(([at, milestones]) => whole(milestones, at)),
    ...reservations(plan).flatMap(([name, total]) => {
      const at = plan.terms.publicUse ? ['terms', 'publicUse', 'share'] : ['demand']
      return total > 1 + SHARE_TOLERANCE ? [issue(at, 'rule.shares-within', { class: name, total })] : []
    }),
  ]
}

/** Share of each class's hours that is set aside. */
function reservations({ demand, terms: { publicUse } }: Plan): [string, number][] {
  const totals = new Map<string, number>()
  const isPooled = ({ buyer }: Segment) => publicUse !== undefined && buyer === 'public'
  for (const { class: name, reserved } of demand.filter((one) => !isPooled(one)).flatMap(({ requests }) => requests))
    totals.set(name, (totals.get(name) ?? 0) + reserved)
  const pooled = new Set(demand.filter(isPooled).flatMap(({ requests }) => requests.map((request) => request.class)))
  for (const name of pooled) totals.set(name, (totals.get(name) ?? 0) + publicUse!.share)
  return [...totals]
}

/** Capacity for public use is some segment's. */
export const publicUseHasSegment: Rule = ({ demand, terms: { publicUse } }) =>
  publicUse && !demand.some(({ buyer }) => buyer === 'public')
    ? [issue(['terms', 'publicUse'], 'rule.public-use-segment')]
    : []

/** Only the last tax bracket is open, and brackets rise. */
export const orderedBrackets: Rule = ({ tax }) => [
  ...ordered(tax.brackets, ['tax', 'brackets']),
  ...(tax.later ?? []).flatMap(({ brackets }, k) => ordered(brackets, ['tax', 'later', k, 'brackets'])),
]

const ordered = (brackets: Brackets, at: Path) =>
  brackets.flatMap((bracket, i) => {
    const isLast = i === brackets.length - 1
    if (isLast !== (bracket.upTo === null)) return [issue([...at, i, 'upTo'], 'rule.open-last-bracket')]
    const previous = i > 0 ? brackets[i - 1]!.upTo : 0
    return bracket.upTo !== null && previous !== null && bracket.upTo <= previous
      ? [issue([...at, i, 'upTo'], 'rule.bracket-order', { previous })]
      : []
  })

/** Later brackets stand in the order of their years. */
export const risingTaxYears: Rule = ({ tax: { later = [] } }) =>
  later.flatMap(({ fromYear }, k) =>
    k > 0 && fromYear <= later[k - 1]!.fromYear
      ? [issue(['tax', 'later', k, 'fromYear'], 'rule.year-order', { previous: later[k - 1]!.fromYear })]
      : [],
  )

/** Grants pay for no more than what is spent. */
export const grantsWithinCost: Rule = ({ finance: { grants = [] } }) => {
  const total = grants.reduce((sum, { share }) => sum + share, 0)
  return total > 1 + SHARE_TOLERANCE ? [issue(['finance', 'grants'], 'rule.grants-within', { total })] : []
}

/** Demand that answers to the price needs one: at a price of 0 it would have no bound. */
export const elasticDemandHasPrices: Rule = (plan) =>
  plan.demand.flatMap(({ buyer, elasticity, discount, requests }, i) => {
    if (elasticity === 0) return []
    const policy = buyer === 'public' ? plan.terms.publicUse : undefined
    if (policy?.discount === 1) return [issue(['terms', 'publicUse', 'discount'], 'rule.elastic-needs-price')]
    if (!policy && discount === 1) return [issue(['demand', i, 'discount'], 'rule.elastic-needs-price')]
    return requests.flatMap(({ price }, k) =>
      price.flatMap(({ value }, step) =>
        value === 0 ? [issue(['demand', i, 'requests', k, 'price', step, 'value'], 'rule.elastic-needs-price')] : [],
      ),
    )
  })

/** Idle accelerators draw no more than busy ones. */
export const idleBelowActive: Rule = (plan) =>
  plan.fleet.flatMap(({ node }, i) =>
    node.idleShare > node.activeShare
      ? [issue(['fleet', i, 'node', 'idleShare'], 'rule.idle-below-active', { active: node.activeShare })]
      : [],
  )

/** A load shape has some load on each kind of day. */
export const loadShapesHaveLoad: Rule = (plan) =>
  plan.sites.flatMap(({ energy }, i) => {
    const shape = energy.kind === 'tariff' ? energy.loadShape : null
    if (shape === null) return []
    return (['weekday', 'saturday', 'holiday'] as const).flatMap((day) =>
      shape[day].every((weight) => weight === 0)
        ? [issue(['sites', i, 'energy', 'loadShape', day], 'rule.load-shape-empty')]
        : [],
    )
  })

/** Cooling is designed for no less than the warmest month. */
export const coolingMeetsClimate: Rule = (plan) =>
  plan.sites.flatMap(({ climate }, i) => {
    const warmest = Math.max(...climate.monthlyC)
    return climate.designC < warmest
      ? [issue(['sites', i, 'climate', 'designC'], 'rule.design-temperature', { warmest })]
      : []
  })

/** Someone holds common shares: who else would put in what is missing. */
export const someoneHoldsCommonShares: Rule = (plan) =>
  plan.terms.shareholders.some(({ instrument, share }) => instrument.kind === 'common' && share > 0)
    ? []
    : [issue(['terms', 'shareholders'], 'rule.common-shares')]

/** A reserve is a letter or cash, not both. */
export const letterOrCash: Rule = ({ finance: { reserve } }) =>
  reserve.letterOfCredit && reserve.initial !== undefined
    ? [issue(['finance', 'reserve', 'initial'], 'rule.letter-or-cash')]
    : []

/** A put needs someone on either side. */
export const putHasBothSides: Rule = (plan) => {
  const holds = (side: 'public' | 'private') =>
    plan.terms.shareholders.some((one) => one.side === side && one.instrument.kind === 'common' && one.share > 0)
  return plan.terms.put === null || (holds('public') && holds('private'))
    ? []
    : [issue(['terms', 'put'], 'rule.put-sides')]
}

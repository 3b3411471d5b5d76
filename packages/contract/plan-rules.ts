import type { Plan } from './plan.ts'

/** A rule between fields that a plan breaks: where, and which sentence says so. */
export interface RuleIssue {
  path: (string | number)[]
  /** Code of the rule; the sentence stands in the words. */
  message: string
  params: Record<string, string | number>
  input?: unknown
}

type Rule = (plan: Plan) => RuleIssue[]

const issue = (
  path: (string | number)[],
  message: string,
  params: Record<string, string | number> = {},
): RuleIssue => ({
  path,
  message,
  params,
})

/** Months since year 0, so that months compare and subtract as numbers. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

/** Position of a month within the plan: 0 is the plan's start. */
export function monthIndex(plan: Pick<Plan, 'meta'>, month: string): number {
  return monthNumber(month) - monthNumber(plan.meta.start)
}

const SHARE_TOLERANCE = 1e-9

const uniqueIds: Rule = (plan) =>
  (['sites', 'fleet', 'demand'] as const).flatMap((list) =>
    plan[list].flatMap((item, i) =>
      plan[list].findIndex((other) => other.id === item.id) < i
        ? [issue([list, i, 'id'], 'rule.unique-id', { id: item.id })]
        : [],
    ),
  )

const knownSites: Rule = (plan) =>
  plan.fleet.flatMap((deployment, i) =>
    plan.sites.some((site) => site.id === deployment.site)
      ? []
      : [issue(['fleet', i, 'site'], 'rule.known-site', { sites: plan.sites.map((site) => site.id).join(', ') })],
  )

const nodesFitRacks: Rule = (plan) =>
  plan.fleet.flatMap((deployment, i) => {
    const site = plan.sites.find((candidate) => candidate.id === deployment.site)
    return site && deployment.node.kw > site.rackEnvelopeKw
      ? [
          issue(['fleet', i, 'node', 'kw'], 'rule.node-fits-rack', {
            kw: deployment.node.kw,
            envelope: site.rackEnvelopeKw,
          }),
        ]
      : []
  })

const orderedPaths: Rule = (plan) => {
  const ordered = (path: readonly { from: string }[], at: (string | number)[]) =>
    path.flatMap((step, k) =>
      k > 0 && monthNumber(step.from) <= monthNumber(path[k - 1]!.from)
        ? [issue([...at, k, 'from'], 'rule.path-order', { previous: path[k - 1]!.from })]
        : [],
    )
  return [
    ...plan.sites.flatMap((site, i) => ordered(site.power, ['sites', i, 'power'])),
    ...plan.demand.flatMap((segment, i) => [
      ...ordered(segment.utilisation, ['demand', i, 'utilisation']),
      ...ordered(segment.price, ['demand', i, 'price']),
    ]),
  ]
}

const windowsInside: Rule = (plan) => {
  const inside = (window: { from: string; to: string }, at: (string | number)[], last: number) => [
    ...(monthIndex(plan, window.from) < 0
      ? [issue([...at, 'from'], 'rule.after-start', { start: plan.meta.start })]
      : []),
    ...(monthIndex(plan, window.to) < monthIndex(plan, window.from)
      ? [issue([...at, 'to'], 'rule.window-order', { from: window.from })]
      : []),
    ...(monthIndex(plan, window.to) > last ? [issue([...at, 'to'], 'rule.before-end', { months: last + 1 })] : []),
  ]
  const end = plan.meta.horizonMonths - 2
  return [
    ...plan.sites.flatMap((site, i) =>
      inside(site.building.construction, ['sites', i, 'building', 'construction'], end),
    ),
    ...plan.fleet.flatMap((deployment, i) => [
      ...inside(deployment.install, ['fleet', i, 'install'], end),
      ...(deployment.tenure.kind === 'owned'
        ? inside(deployment.tenure.payment, ['fleet', i, 'tenure', 'payment'], end)
        : []),
    ]),
  ]
}

const lifeCoversPayment: Rule = (plan) => {
  const covers = (spent: string, service: string, life: number, at: (string | number)[]) =>
    monthIndex(plan, spent) >= monthIndex(plan, service) + life
      ? [issue(at, 'rule.life-covers-payment', { spent })]
      : []
  return [
    ...plan.sites.flatMap((site, i) => {
      const { construction, inService, lifeMonths } = site.building
      const at = ['sites', i, 'building']
      const early =
        monthIndex(plan, inService) < 0
          ? [issue([...at, 'inService'], 'rule.after-start', { start: plan.meta.start })]
          : []
      return [...early, ...covers(construction.to, inService, lifeMonths, [...at, 'lifeMonths'])]
    }),
    ...plan.fleet.flatMap((deployment, i) =>
      deployment.tenure.kind === 'owned'
        ? covers(deployment.tenure.payment.to, deployment.install.from, deployment.lifeMonths, [
            'fleet',
            i,
            'lifeMonths',
          ])
        : [],
    ),
  ]
}

const sharesAddUp: Rule = (plan) => {
  const { classes, loans } = plan.finance
  const off = (total: number) => Math.abs(total - 1) > SHARE_TOLERANCE
  const ownership = classes.public.share + classes.private.share
  const debt = loans.policy.share + loans.commercial.share
  const reserved = plan.demand.reduce((total, segment) => total + segment.share, 0)
  return [
    ...(off(ownership)
      ? [issue(['finance', 'classes', 'private', 'share'], 'rule.shares-sum', { total: ownership })]
      : []),
    ...(off(debt) ? [issue(['finance', 'loans', 'commercial', 'share'], 'rule.shares-sum', { total: debt })] : []),
    ...(reserved > 1 + SHARE_TOLERANCE ? [issue(['demand'], 'rule.shares-within', { total: reserved })] : []),
  ]
}

const constructionInside: Rule = (plan) =>
  plan.finance.constructionMonths > plan.meta.horizonMonths - 2
    ? [issue(['finance', 'constructionMonths'], 'rule.before-end', { months: plan.meta.horizonMonths - 2 })]
    : []

const orderedBrackets: Rule = (plan) =>
  plan.tax.brackets.flatMap((bracket, i) => {
    const isLast = i === plan.tax.brackets.length - 1
    if (isLast !== (bracket.upTo === null)) return [issue(['tax', 'brackets', i, 'upTo'], 'rule.open-last-bracket')]
    const previous = i > 0 ? plan.tax.brackets[i - 1]!.upTo : 0
    return bracket.upTo !== null && previous !== null && bracket.upTo <= previous
      ? [issue(['tax', 'brackets', i, 'upTo'], 'rule.bracket-order', { previous })]
      : []
  })

const rules: Rule[] = [
  uniqueIds,
  knownSites,
  nodesFitRacks,
  orderedPaths,
  windowsInside,
  lifeCoversPayment,
  sharesAddUp,
  constructionInside,
  orderedBrackets,
]

/** Every rule between fields that the plan breaks; empty when it is consistent. */
export function crossFieldIssues(plan: Plan): RuleIssue[] {
  return rules.flatMap((rule) => rule(plan))
}

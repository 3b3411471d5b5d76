import type { Deployment } from '../deployment.ts'
import type { PlanShape as Plan } from '../plan-shape.ts'
import type { ConstructionWindow } from '../quantity.ts'
import { milestonesOf } from './milestones.ts'
import { issue, monthIndex, monthNumber, type Path, type Rule } from './rule.ts'

type Steps = readonly { readonly from: string }[]

type Placed = readonly [at: Path, steps: Steps]

function paths(plan: Plan): Placed[] {
  const ofHalls = plan.sites.flatMap(({ halls }, i) =>
    halls.flatMap(({ shellCost, plantCost }, k): Placed[] => [
      [['sites', i, 'halls', k, 'shellCost'], shellCost],
      [['sites', i, 'halls', k, 'plantCost'], plantCost],
    ]),
  )
  const ofFleet = plan.fleet.flatMap(({ tenure }, i): Placed[] => {
    if (tenure.kind === 'owned') return [[['fleet', i, 'tenure', 'price'], tenure.price]]
    return tenure.kind === 'leased' ? [[['fleet', i, 'tenure', 'rent'], tenure.rent]] : []
  })
  const ofDemand = plan.demand.flatMap(({ users, requests }, i): Placed[] => [
    [['demand', i, 'users'], users],
    ...requests.flatMap((request, k): Placed[] => [
      [['demand', i, 'requests', k, 'h100Equivalents'], request.h100Equivalents],
      [['demand', i, 'requests', k, 'price'], request.price],
    ]),
  ])
  const ofQuota: Placed[] = plan.terms.npuQuota ? [[['terms', 'npuQuota', 'share'], plan.terms.npuQuota.share]] : []
  const ofEnergy = plan.sites.flatMap(({ energy }, i): Placed[] =>
    energy.index ? [[['sites', i, 'energy', 'index'], energy.index]] : [],
  )
  const { treasuryRate, usdKrw } = plan.economy
  const ofExchange: Placed[] = typeof usdKrw === 'number' ? [] : [[['economy', 'usdKrw'], usdKrw]]
  const { calls } = plan.finance
  const ofCalls: Placed[] = calls?.kind === 'schedule' ? [[['finance', 'calls', 'calledShare'], calls.calledShare]] : []
  return [
    ...ofHalls,
    ...ofFleet,
    ...ofDemand,
    ...ofQuota,
    ...ofExchange,
    ...ofEnergy,
    ...ofCalls,
    ...loanRates(plan),
    [['economy', 'treasuryRate'], treasuryRate],
  ]
}

const loanRates = ({ finance }: Plan): Placed[] =>
  finance.tranches.flatMap(({ rate }, i): Placed[] =>
    rate.kind === 'path' ? [[['finance', 'tranches', i, 'rate', 'rate'], rate.rate]] : [],
  )

/** The months of a path rise. */
export const orderedPaths: Rule = (plan) =>
  paths(plan).flatMap(([at, path]) =>
    path.flatMap((step, k) =>
      k > 0 && monthNumber(step.from) <= monthNumber(path[k - 1]!.from)
        ? [issue([...at, k, 'from'], 'rule.path-order', { previous: path[k - 1]!.from })]
        : [],
    ),
  )

/** A price exists in the month in which it is first paid. */
export const pricesCoverSpending: Rule = (plan) => [
  ...plan.sites.flatMap(({ energy }, i) =>
    energy.index ? covers(energy.index, plan.meta.start, ['sites', i, 'energy', 'index']) : [],
  ),
  ...(typeof plan.economy.usdKrw === 'number'
    ? []
    : covers(plan.economy.usdKrw, plan.meta.start, ['economy', 'usdKrw'])),
  ...plan.sites.flatMap(({ halls }, i) =>
    halls.flatMap(({ construction, shellCost, plantCost }, k) => [
      ...covers(shellCost, firstPaid(construction), ['sites', i, 'halls', k, 'shellCost']),
      ...covers(plantCost, firstPaid(construction), ['sites', i, 'halls', k, 'plantCost']),
    ]),
  ),
  ...plan.fleet.flatMap(({ tenure, order }, i) =>
    tenure.kind === 'owned' ? covers(tenure.price, order, ['fleet', i, 'tenure', 'price']) : [],
  ),
]

const firstPaid = ({ from, milestones }: ConstructionWindow) =>
  milestones ? milestones.map(({ month }) => month).toSorted()[0]! : from

/** A loan has a rate as soon as it may be drawn. */
export const ratesCoverLoans: Rule = (plan) =>
  loanRates(plan).flatMap(([at, path]) => covers(path, plan.meta.start, at, 'rule.rate-covers'))

const covers = (path: Steps, month: string, at: Path, rule = 'rule.path-covers') =>
  path[0] && monthNumber(path[0].from) > monthNumber(month) ? [issue([...at, 0, 'from'], rule, { month })] : []

/** What is built is built within the plan. */
export const windowsInside: Rule = (plan) =>
  plan.sites.flatMap(({ grid, halls, land }, i) => [
    ...inside(plan, grid.construction, ['sites', i, 'grid', 'construction']),
    ...halls.flatMap(({ construction }, k) => inside(plan, construction, ['sites', i, 'halls', k, 'construction'])),
    ...halls.flatMap(({ opens, construction }, k) =>
      monthNumber(opens) <= monthNumber(construction.to)
        ? [issue(['sites', i, 'halls', k, 'opens'], 'rule.opens-after-construction', { to: construction.to })]
        : [],
    ),
    ...notBefore(plan, land.paid, ['sites', i, 'land', 'paid']),
  ])

const inside = (plan: Plan, window: { from: string; to: string }, at: Path) => {
  const end = plan.meta.horizonMonths - 2
  return [
    ...notBefore(plan, window.from, [...at, 'from']),
    ...(monthIndex(plan, window.to) < monthIndex(plan, window.from)
      ? [issue([...at, 'to'], 'rule.window-order', { from: window.from })]
      : []),
    ...(monthIndex(plan, window.to) > end ? [issue([...at, 'to'], 'rule.before-end', { months: end + 1 })] : []),
  ]
}

/** A guarantee of hours ends no sooner than it begins. */
export const guaranteedInOrder: Rule = ({ terms: { anchor } }) =>
  anchor && monthNumber(anchor.to) < monthNumber(anchor.from)
    ? [issue(['terms', 'anchor', 'to'], 'rule.window-order', { from: anchor.from })]
    : []

/** Cost items are paid within the plan, and so is what is paid at milestones. */
export const paidInside: Rule = (plan) => {
  const last = plan.meta.horizonMonths - 2
  return [
    ...(plan.costs ?? []).flatMap(({ spending }, i) =>
      spending.kind === 'milestones' ? [] : inside(plan, spending, ['costs', i, 'spending']),
    ),
    ...milestonesOf(plan).flatMap(([at, milestones]) =>
      milestones.flatMap(({ month }, k) =>
        monthIndex(plan, month) > last
          ? [issue([...at, k, 'month'], 'rule.before-end', { months: last + 1 })]
          : notBefore(plan, month, [...at, k, 'month']),
      ),
    ),
  ]
}

const notBefore = (plan: Plan, month: string, at: Path) =>
  monthIndex(plan, month) < 0 ? [issue(at, 'rule.after-start', { start: plan.meta.start })] : []

const firstDelivery = (plan: Plan, { order, leadMonths }: Deployment) => monthIndex(plan, order) + leadMonths

/** Orders and deliveries fall within the plan, and what is bought is paid before it has worn out. */
export const deliveriesInside: Rule = (plan) =>
  plan.fleet.flatMap((deployment, i) => {
    const { order, deliveryMonths, installMonths, lifeMonths, tenure } = deployment
    const lastDelivery = firstDelivery(plan, deployment) + deliveryMonths - 1
    const end = plan.meta.horizonMonths - 2
    return [
      ...notBefore(plan, order, ['fleet', i, 'order']),
      ...(lastDelivery > end ? [issue(['fleet', i, 'deliveryMonths'], 'rule.before-end', { months: end + 1 })] : []),
      ...(tenure.kind === 'owned' && deliveryMonths - installMonths > lifeMonths
        ? [issue(['fleet', i, 'lifeMonths'], 'rule.life-covers-delivery', { months: deliveryMonths - installMonths })]
        : []),
      ...(deliveryMonths > deployment.serviceMonths
        ? [issue(['fleet', i, 'serviceMonths'], 'rule.life-covers-delivery', { months: deliveryMonths })]
        : []),
    ]
  })

/** What replaces another enters service only once that other has been delivered whole. */
export const replacedAfterDelivery: Rule = (plan) =>
  plan.fleet.flatMap((deployment, i) => {
    const old = plan.fleet.slice(0, i).find(({ id }) => id === deployment.replaces)
    if (!old) return []
    const delivered =
      Math.max(firstDelivery(plan, old), firstDelivery(plan, old) + old.installMonths) + old.deliveryMonths
    const enters = firstDelivery(plan, deployment) + deployment.installMonths
    return enters < delivered
      ? [issue(['fleet', i, 'replaces'], 'rule.replaced-too-soon', { id: old.id, months: delivered - enters })]
      : []
  })

/** The construction period ends before the plan does. */
export const constructionInside: Rule = (plan) =>
  plan.finance.constructionMonths > plan.meta.horizonMonths - 2
    ? [issue(['finance', 'constructionMonths'], 'rule.before-end', { months: plan.meta.horizonMonths - 2 })]
    : []

/** A loan is refinanced in operation and before it is due. */
export const refinancedInOperation: Rule = (plan) =>
  plan.finance.tranches.flatMap(({ refinancing, graceMonths, repaymentMonths }, i) => {
    if (!refinancing) return []
    const { constructionMonths } = plan.finance
    const month = monthIndex(plan, refinancing.month)
    return month < constructionMonths || month >= constructionMonths + graceMonths + repaymentMonths
      ? [issue(['finance', 'tranches', i, 'refinancing', 'month'], 'rule.refinancing-in-operation')]
      : []
  })

import { presets } from '#catalog/presets.ts'
import type { Deployment } from '#contract/deployment.ts'
import { Plan } from '#contract/plan.ts'

type Edit = (plan: Plan) => void

/** Valid plans that differ from a preset in what decides which lines a model has. */
export const planVariants: readonly (readonly [name: string, plan: Plan])[] = [
  ['without redundancy', varied('gumi-60mw', redundancy('n'))],
  ['with one module to spare', varied('gumi-60mw', redundancy('n+1'))],
  ['with all modules doubled', varied('gumi-60mw', redundancy('2n'))],
  ['without an assessment', varied('gumi-60mw', withoutAssessment)],
  ['as many power phases as may be', varied('gumi-60mw', mostPhases)],
  ['a load shape', varied('gumi-60mw', loadShape)],
  ['a network of switches', varied('national-center-tender-2025h1', fabric)],
  ['two halls and a bridge', varied('national-center-tender-2025h1', twoHalls)],
  ['every tenure and a refresh', varied('national-center-tender-2025h1', everyTenure)],
  ['a quota of throughput', varied('national-center-tender-2025h1', quota('pflops'))],
  ['a quota of spending', varied('national-center-tender-2025h1', quota('spend'))],
  ['a quota of accelerators', varied('national-center-tender-2025h1', quota('accelerators'))],
  ['elastic customers of both kinds', varied('national-center-tender-2025h1', customers)],
  ['as many tax brackets as may be', varied('gumi-60mw', mostBrackets)],
]

function varied(id: string, edit: Edit): Plan {
  const plan = structuredClone(presets.get(id)!)
  edit(plan)
  return Plan.parse(plan)
}

function redundancy(kind: Plan['sites'][number]['powerChain']['redundancy']): Edit {
  return (plan) => {
    for (const { powerChain } of plan.sites) powerChain.redundancy = kind
  }
}

function withoutAssessment(plan: Plan) {
  for (const { grid } of plan.sites) grid.assessment = null
}

function mostPhases({ sites }: Plan) {
  for (const { grid } of sites) grid.phases = Array.from({ length: 12 }, () => ({ ...grid.phases[0]!, mw: 5 }))
}

function loadShape({ sites }: Plan) {
  const day = Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 0.8 : 1))
  for (const { energy } of sites)
    if (energy.kind === 'tariff')
      energy.loadShape = { weekday: day, saturday: day, holiday: day.map((load) => load / 2) }
}

function fabric(plan: Plan) {
  for (const one of plan.fleet)
    one.network = { kind: 'fabric', portsPerAccelerator: 1, radix: 64, switchKw: 1.7, switchPrice: 6e7 }
}

/** A second hall, cooled by liquid, and a deployment that waits for it in the first. */
function twoHalls({ sites, fleet }: Plan) {
  const [main] = sites[0]!.halls
  const annex = { ...structuredClone(main!), id: 'annex', name: '별관', opens: '2028-07' }
  annex.cooling.kind = 'liquid'
  sites[0]!.halls.push(annex)
  fleet[1] = { ...fleet[1]!, hall: 'annex', bridge: { site: 'centre', hall: 'main', moveMonths: 1 } }
}

/** Owned accelerators, those that replace them, and one deployment of each other tenure. */
function everyTenure({ fleet }: Plan) {
  const [first] = fleet
  const another = (id: string, tenure: Deployment['tenure']): Deployment => ({
    ...structuredClone(first!),
    id,
    count: 80,
    tenure,
  })
  fleet.push(
    { ...structuredClone(first!), id: 'refresh', order: '2030-11', replaces: first!.id },
    another('hosted', { kind: 'hosted', feePerKwMonth: 200_000, powerPassThrough: 1 }),
    another('leased', { kind: 'leased', rent: [{ from: '2026-01', value: 3000 }] }),
    another('entrusted', { kind: 'entrusted', inKindShare: 0.3, feePerMonth: 100_000 }),
  )
}

function quota(measure: NonNullable<Plan['npuQuota']>['measure']): Edit {
  return (plan) => {
    plan.npuQuota = { measure, share: [{ from: '2026-01', value: 0.5 }] }
    plan.fleet[0]!.accelerator.domestic = true
  }
}

function customers({ demand }: Plan) {
  for (const [i, segment] of demand.entries()) {
    segment.purchase = i % 2 === 0 ? 'contract' : 'on-demand'
    segment.elasticity = 0.5
  }
}

function mostBrackets({ tax }: Plan) {
  tax.brackets = [1, 2, 3, 4, 5, 6, 7, null].map((upTo) => ({ upTo: upTo && upTo * 1e8, rate: 0.2 }))
}

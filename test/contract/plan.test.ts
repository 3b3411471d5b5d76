import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import type { Shareholder } from '#contract/terms.ts'
import { pointerOf } from '#pointer/json-pointer.ts'
import { tariffEnergy } from '../model/tariff-energy.ts'
import { inKind } from './in-kind-cases.ts'
import { uses } from './uses-cases.ts'

const valid = presets.get('national-center-tender-2025h1')!

/** Pointers and messages of what is wrong with the preset once it is changed. */
function faults(change: (plan: Plan) => unknown): string[] {
  const plan = structuredClone(valid)
  change(plan)
  return (Plan.safeParse(plan).error?.issues ?? []).map(({ path, message }) => `${pointerOf(path)} ${message}`)
}

type Case = [name: string, change: (plan: Plan) => unknown, expected: string[]]

const site = (plan: Plan) => plan.sites[0]!
const hall = (plan: Plan) => plan.sites[0]!.halls[0]!
const late = '2099-01'

/** Adds a hall to the first site like the one there is. */
function addHall(plan: Plan, change: (added: ReturnType<typeof hall>) => unknown): void {
  const added = { ...structuredClone(hall(plan)), id: 'annex' }
  change(added)
  site(plan).halls.push(added)
}

const names: Case[] = [
  ['ids of deployments are unique', ({ fleet }) => (fleet[1]!.id = fleet[0]!.id), ['/fleet/1/id rule.unique-id']],
  ['ids of sites are unique', (plan) => plan.sites.push(structuredClone(site(plan))), ['/sites/1/id rule.unique-id']],
  [
    'ids of halls of a site are unique',
    (plan) => site(plan).halls.push(structuredClone(hall(plan))),
    ['/sites/0/halls/1/id rule.unique-id'],
  ],
  [
    'ids of loans are unique',
    ({ finance }) => (finance.tranches[1]!.id = finance.tranches[0]!.id),
    ['/finance/tranches/1/id rule.unique-id'],
  ],
  [
    'ids of shareholders are unique',
    ({ terms }) => (terms.shareholders[2]!.id = terms.shareholders[0]!.id),
    ['/terms/shareholders/2/id rule.unique-id'],
  ],
  ['ids of segments are unique', ({ demand }) => (demand[2]!.id = demand[0]!.id), ['/demand/2/id rule.unique-id']],
  [
    'a segment asks for a class once',
    ({ demand }) => demand[5]!.requests.push(structuredClone(demand[5]!.requests[0]!)),
    ['/demand/5/requests/1/class rule.unique-id'],
  ],
  [
    'a deployment stands at a site of the plan',
    ({ fleet }) => (fleet[0]!.site = 'moon'),
    ['/fleet/0/site rule.known-site'],
  ],
  ['and in a hall of that site', ({ fleet }) => (fleet[0]!.hall = 'attic'), ['/fleet/0/hall rule.known-hall']],
  [
    'a bridge is at a site of the plan',
    ({ fleet }) => (fleet[0]!.bridge = { site: 'moon', hall: 'main', moveMonths: 1 }),
    ['/fleet/0/bridge/site rule.known-site'],
  ],
  [
    'and in a hall of that site too',
    ({ fleet }) => (fleet[0]!.bridge = { site: 'centre', hall: 'attic', moveMonths: 1 }),
    ['/fleet/0/bridge/hall rule.known-hall'],
  ],
  [
    'what is asked for is a class that there is',
    ({ demand }) => (demand[1]!.requests[0]!.class = 'tpu'),
    ['/demand/1/requests/0/class rule.known-class'],
  ],
  [
    'a deployment replaces an earlier one',
    ({ fleet }) => Object.assign(fleet[0]!, { order: '2028-01', replaces: 'phase-2' }),
    ['/fleet/0/replaces rule.replaces-earlier'],
  ],
  ['that there is', ({ fleet }) => (fleet[1]!.replaces = 'phase-0'), ['/fleet/1/replaces rule.replaces-earlier']],
  [
    'each is replaced once',
    ({ fleet }) => {
      const next = (id: string) => ({ ...structuredClone(fleet[0]!), id, order: '2028-01', replaces: 'phase-1' })
      fleet.push(next('third'), next('fourth'))
    },
    ['/fleet/3/replaces rule.replaced-once'],
  ],
]

const fit: Case[] = [
  [
    'a node fits its rack',
    (plan) => (hall(plan).rackKw = 10),
    ['/fleet/0/hall rule.node-fits-rack', '/fleet/1/hall rule.node-fits-rack'],
  ],
  [
    'or stands in another hall that it fits',
    (plan) => {
      addHall(plan, (added) => (added.rackKw = 20))
      hall(plan).rackKw = 10
    },
    ['/fleet/0/hall rule.node-fits-rack-elsewhere', '/fleet/1/hall rule.node-fits-rack-elsewhere'],
  ],
  [
    'a hall cools what stands in it',
    ({ fleet }) => (fleet[1]!.accelerator.cooling = 'liquid'),
    ['/fleet/1/hall rule.cooling-fits'],
  ],
  [
    'or another hall does',
    (plan) => {
      addHall(plan, (added) => (added.cooling.kind = 'liquid'))
      plan.fleet[1]!.accelerator.cooling = 'liquid'
    },
    ['/fleet/1/hall rule.cooling-fits-elsewhere'],
  ],
  [
    'a node fits the hall that bridges the time',
    (plan) => {
      addHall(plan, (added) => (added.rackKw = 10))
      plan.fleet[0]!.bridge = { site: 'centre', hall: 'annex', moveMonths: 1 }
    },
    ['/fleet/0/bridge/hall rule.node-fits-rack-elsewhere'],
  ],
]

const twice = [
  { from: '2026-01', value: 0.5 },
  { from: '2026-01', value: 0.5 },
]

const paths: Case[] = [
  [
    'what multiplies electricity holds from the first month on',
    (plan) => (site(plan).energy.index = [{ from: '2027-01', value: 1 }]),
    ['/sites/0/energy/index/0/from rule.path-covers'],
  ],
  [
    'paths go forward: costs of a hall',
    (plan) => Object.assign(hall(plan), { shellCost: twice, plantCost: twice }),
    ['/sites/0/halls/0/shellCost/1/from rule.path-order', '/sites/0/halls/0/plantCost/1/from rule.path-order'],
  ],
  [
    'prices of accelerators',
    ({ fleet }) => Object.assign(fleet[0]!.tenure, { price: twice }),
    ['/fleet/0/tenure/price/1/from rule.path-order'],
  ],
  [
    'rents',
    ({ fleet }) => (fleet[0]!.tenure = { kind: 'leased', rent: twice }),
    ['/fleet/0/tenure/rent/1/from rule.path-order'],
  ],
  [
    'users, requests and their prices',
    ({ demand }) => {
      demand[0]!.users = twice
      Object.assign(demand[0]!.requests[0]!, { h100Equivalents: twice, price: twice })
    },
    [
      '/demand/0/users/1/from rule.path-order',
      '/demand/0/requests/0/h100Equivalents/1/from rule.path-order',
      '/demand/0/requests/0/price/1/from rule.path-order',
    ],
  ],
  ['quotas', (plan) => (plan.terms.npuQuota!.share = twice), ['/terms/npuQuota/share/1/from rule.path-order']],
  [
    'rates of loans',
    ({ finance }) => (finance.tranches[0]!.rate = { kind: 'path', rate: twice }),
    ['/finance/tranches/0/rate/rate/1/from rule.path-order'],
  ],
  [
    'and there is one as soon as a loan may be drawn',
    ({ finance }) => (finance.tranches[0]!.rate = { kind: 'path', rate: [{ from: late, value: 0.05 }] }),
    ['/finance/tranches/0/rate/rate/0/from rule.rate-covers'],
  ],
  ['treasury yields', (plan) => (plan.economy.treasuryRate = twice), ['/economy/treasuryRate/1/from rule.path-order']],
  [
    'there is a price in the month of an order',
    ({ fleet }) => Object.assign(fleet[0]!.tenure, { price: [{ from: '2026-11', value: 1 }] }),
    ['/fleet/0/tenure/price/0/from rule.path-covers'],
  ],
  [
    'and in the month in which construction begins',
    (plan) =>
      Object.assign(hall(plan), { shellCost: [{ from: late, value: 1 }], plantCost: [{ from: late, value: 1 }] }),
    ['/sites/0/halls/0/shellCost/0/from rule.path-covers', '/sites/0/halls/0/plantCost/0/from rule.path-covers'],
  ],
]

const dates: Case[] = [
  [
    'a window ends after it starts',
    (plan) => (hall(plan).construction.to = '2026-02'),
    ['/sites/0/halls/0/construction/to rule.window-order'],
  ],
  [
    'for the grid too',
    (plan) => (site(plan).grid.construction.to = '2026-02'),
    ['/sites/0/grid/construction/to rule.window-order'],
  ],
  [
    'nothing is built before the plan',
    (plan) => (site(plan).grid.construction.from = '2025-12'),
    ['/sites/0/grid/construction/from rule.after-start'],
  ],
  [
    'a hall opens when it is built',
    (plan) => (hall(plan).opens = hall(plan).construction.to),
    ['/sites/0/halls/0/opens rule.opens-after-construction'],
  ],
  ['or paid', (plan) => (site(plan).land.paid = '2025-12'), ['/sites/0/land/paid rule.after-start']],
  [
    'or ordered',
    ({ fleet }) => {
      Object.assign(fleet[0]!, { order: '2025-12' })
      Object.assign(fleet[0]!.tenure, { price: [{ from: '2025-01', value: 1 }] })
    },
    ['/fleet/0/order rule.after-start'],
  ],
  [
    'nothing is built after the plan',
    (plan) => Object.assign(hall(plan), { construction: { from: '2026-03', to: '2040-01' }, opens: '2040-02' }),
    ['/sites/0/halls/0/construction/to rule.before-end'],
  ],
  ['or delivered', ({ fleet }) => (fleet[1]!.leadMonths = 63), ['/fleet/1/deliveryMonths rule.before-end']],
  [
    'the construction period ends before the plan',
    (plan) => (plan.finance.constructionMonths = 83),
    ['/finance/constructionMonths rule.before-end'],
  ],
  [
    'what is bought is paid within its life',
    ({ fleet }) => (fleet[0]!.lifeMonths = 3),
    ['/fleet/0/lifeMonths rule.life-covers-delivery'],
  ],
  [
    'and serves until it is delivered',
    ({ fleet }) => (fleet[0]!.serviceMonths = 3),
    ['/fleet/0/serviceMonths rule.life-covers-delivery'],
  ],
  [
    'what replaces another enters when that is whole: January 2028, not two months before',
    ({ fleet }) => Object.assign(fleet[1]!, { order: '2027-02', replaces: 'phase-1' }),
    ['/fleet/1/replaces rule.replaced-too-soon'],
  ],
]

const preferred: Shareholder['instrument'] = {
  kind: 'preferred',
  dividend: 0.03,
  cumulative: 'yes',
  redeemFrom: '2030-01',
}

const amounts: Case[] = [
  ['ownership adds up', (plan) => (plan.terms.shareholders[0]!.share += 0.01), ['/terms/shareholders rule.shares-sum']],
  ['debt adds up', (plan) => (plan.finance.tranches[0]!.share += 0.01), ['/finance/tranches rule.shares-sum']],
  [
    'a loan is refinanced in operation',
    (plan) => (plan.finance.tranches[0]!.refinancing = { month: '2026-03', rate: 0.03, fee: 0 }),
    ['/finance/tranches/0/refinancing/month rule.refinancing-in-operation'],
  ],
  [
    'and before it is due',
    (plan) => (plan.finance.tranches[1]!.refinancing = { month: late, rate: 0.03, fee: 0 }),
    ['/finance/tranches/1/refinancing/month rule.refinancing-in-operation'],
  ],
  [
    'someone holds common shares',
    ({ terms }) => {
      for (const holder of terms.shareholders) Object.assign(holder, { instrument: preferred })
      terms.put = null
    },
    ['/terms/shareholders rule.common-shares'],
  ],
  [
    'a part of nothing is not held',
    ({ terms }) => {
      terms.put = null
      terms.shareholders = [
        { ...terms.shareholders[0]!, share: 1, instrument: preferred },
        { ...terms.shareholders[3]!, share: 0 },
      ]
    },
    ['/terms/shareholders rule.common-shares'],
  ],
  [
    'a put has a seller',
    ({ terms }) => {
      for (const holder of terms.shareholders.slice(0, 3)) Object.assign(holder, { instrument: preferred })
    },
    ['/terms/put rule.put-sides'],
  ],
  [
    'and a buyer',
    ({ terms }) => {
      for (const holder of terms.shareholders) holder.side = 'public'
    },
    ['/terms/put rule.put-sides'],
  ],
  ['a put falls within the plan', ({ terms }) => (terms.put!.month = late), ['/terms/put/month rule.put-within']],
  ['not before it', ({ terms }) => (terms.put!.month = '2025-12'), ['/terms/put/month rule.put-within']],
  ['of which the last is one', ({ terms }) => (terms.put!.month = '2032-12'), []],
  [
    'no more than all hours of a class are set aside',
    ({ demand }) => (demand[0]!.requests[0]!.reserved = 0.9),
    ['/demand rule.shares-within'],
  ],
  [
    'nor with what is set aside for public use: 0.05 for a company beside it',
    ({ terms }) => (terms.publicUse = { share: 0.96, discount: 0 }),
    ['/terms/publicUse/share rule.shares-within'],
  ],
  ['in place of what public segments reserve', ({ terms }) => (terms.publicUse = { share: 0.95, discount: 1 }), []],
  [
    'public use is some segment’s',
    ({ terms, demand }) => {
      for (const segment of demand) segment.buyer = 'private'
      terms.publicUse = { share: 0.1, discount: 0 }
    },
    ['/terms/publicUse rule.public-use-segment'],
  ],
  [
    'elastic public demand has a policy price',
    ({ terms, demand }) => {
      demand[0]!.elasticity = 0.5
      terms.publicUse = { share: 0.1, discount: 1 }
    },
    ['/terms/publicUse/discount rule.elastic-needs-price'],
  ],
  [
    'elastic demand has prices',
    ({ demand }) => {
      demand[0]!.elasticity = 0.5
      demand[0]!.requests[0]!.price[1]!.value = 0
    },
    ['/demand/0/requests/0/price/1/value rule.elastic-needs-price'],
  ],
  [
    'and is not given all of them off',
    ({ demand }) => Object.assign(demand[0]!, { elasticity: 0.5, discount: 1 }),
    ['/demand/0/discount rule.elastic-needs-price'],
  ],
  [
    'idle accelerators draw no more than busy ones',
    ({ fleet }) => (fleet[0]!.node.idleShare = 0.9),
    ['/fleet/0/node/idleShare rule.idle-below-active'],
  ],
  [
    'a load shape has load on each kind of day',
    (plan) => {
      const even = Array.from({ length: 24 }, () => 1)
      const none = even.map(() => 0)
      site(plan).energy = { ...tariffEnergy, loadShape: { weekday: even, saturday: none, holiday: none } }
    },
    [
      '/sites/0/energy/loadShape/saturday rule.load-shape-empty',
      '/sites/0/energy/loadShape/holiday rule.load-shape-empty',
    ],
  ],
  [
    'cooling is designed for the warmest month',
    (plan) => (site(plan).climate.designC = 20),
    ['/sites/0/climate/designC rule.design-temperature'],
  ],
  [
    'only the last bracket is open',
    ({ tax }) => (tax.brackets[1]!.upTo = null),
    ['/tax/brackets/1/upTo rule.open-last-bracket'],
  ],
  ['brackets ascend', ({ tax }) => (tax.brackets[1]!.upTo = 1), ['/tax/brackets/1/upTo rule.bracket-order']],
]

/** Calls by date. */
const callsBy = (...calledShare: [from: string, value: number][]): Plan['finance']['calls'] => ({
  kind: 'schedule',
  calledShare: calledShare.map(([from, value]) => ({ from, value })),
})

const money: Case[] = [
  [
    'a guarantee of hours ends after it begins',
    ({ terms }) => (terms.anchor = { hours: 1, price: 1, from: '2028-01', to: '2027-12' }),
    ['/terms/anchor/to rule.window-order'],
  ],
  [
    'a reserve is a letter or cash from the sources',
    ({ finance }) => Object.assign(finance.reserve, { initial: 1e9, letterOfCredit: { fee: 0.01 } }),
    ['/finance/reserve/initial rule.letter-or-cash'],
  ],
  [
    'calls by date need a commitment',
    ({ finance, meta }) => {
      finance.calls = callsBy([meta.start, 1])
      finance.sizing = { kind: 'caps', gearing: 0.5, dscr: 1.2, llcr: 1.2 }
    },
    ['/finance/calls/kind rule.calls-need-commitment'],
  ],
  [
    'what is called rises',
    ({ finance }) => (finance.calls = callsBy(['2026-01', 0.5], ['2026-02', 0.4], ['2026-03', 1])),
    ['/finance/calls/calledShare/1/value rule.calls-rise'],
  ],
  [
    'to all of it',
    ({ finance }) => (finance.calls = callsBy(['2026-01', 0.5])),
    ['/finance/calls/calledShare/0/value rule.calls-all'],
  ],
  [
    'before construction ends',
    ({ finance }) => (finance.calls = callsBy([late, 1])),
    ['/finance/calls/calledShare/0/from rule.calls-in-construction'],
  ],
  [
    'in order of date',
    ({ finance }) => (finance.calls = callsBy(['2026-02', 0.5], ['2026-02', 1])),
    ['/finance/calls/calledShare/1/from rule.path-order'],
  ],
]

describe('rules between fields', () => {
  it.each([...names, ...fit, ...paths, ...dates, ...amounts, ...uses, ...inKind, ...money])(
    '%s',
    (_, change, expected) => {
      expect(faults(change)).toEqual(expected)
    },
  )

  it('are each broken by some case', () => {
    const broken = new Set(
      [...names, ...fit, ...paths, ...dates, ...amounts, ...uses, ...inKind, ...money].flatMap(([, , codes]) => codes),
    )
    const found = new Set([...broken].map((code) => code.split(' ')[1]))
    expect([...found].sort()).toEqual(codesOfRules())
  })

  it('say by how much a successor comes too soon', () => {
    const plan = structuredClone(valid)
    Object.assign(plan.fleet[1]!, { order: '2027-02', replaces: 'phase-1' })
    const [issue] = Plan.safeParse(plan).error!.issues
    expect(issue).toMatchObject({ params: { id: 'phase-1', months: 2 } })
  })

  it('let no deployment replace itself', () => {
    const found = faults(({ fleet }) => (fleet[1]!.replaces = fleet[1]!.id))
    expect(found).toContain('/fleet/1/replaces rule.replaces-earlier')
  })

  it('allow a successor in the month after the last of the old has entered service', () => {
    expect(faults(({ fleet }) => Object.assign(fleet[1]!, { order: '2027-04', replaces: 'phase-1' }))).toEqual([])
  })

  it('name every breach at once', () => {
    const found = faults((plan) => {
      plan.fleet[0]!.site = 'moon'
      plan.finance.tranches[0]!.share = 0.9
      plan.demand[1]!.requests[0]!.reserved = 0.9
    })
    expect(found).toHaveLength(3)
  })
})

/** Codes of rules as their sources write them. */
function codesOfRules(): string[] {
  const folder = new URL('../../packages/contract/rules/', import.meta.url)
  const text = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join()
  const codes = [...text.matchAll(/['`](rule\.[a-z-]+)(\$\{elsewhere\})?/g)]
  return [
    ...new Set(codes.flatMap(([, code, elsewhere]) => (elsewhere ? [code!, `${code}-elsewhere`] : [code!]))),
  ].sort()
}

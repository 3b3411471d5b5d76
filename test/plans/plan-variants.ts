import { presets } from '#catalog/presets.ts'
import type { Deployment } from '#contract/deployment.ts'
import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'
import type { Shareholder } from '#contract/terms.ts'
import { covering } from '#specimens/covering.ts'
import { loan as plainLoan } from './loan.ts'
import { common } from './shareholders.ts'
import { varied } from './varied.ts'

type Edit = (plan: Plan) => void

/** Valid plans that differ from a preset in what decides which lines a model has. */
const named: readonly (readonly [name: string, plan: Plan])[] = [
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
  ['loans of every kind', varied('national-center-tender-2025h1', everyLoan)],
  ['debt within caps and a sweep', varied('national-center-tender-2025h1', cappedDebt)],
  ['debt within cover, without a reserve', varied('national-center-tender-2025h1', coveredDebt)],
  ['preferred shares of both kinds and a put', varied('gumi-60mw', everyShare)],
  ['every cost item, grants and prices by date', varied('national-center-tender-2025h1', everyUse)],
  ['every tax and a holiday', varied('national-center-tender-2025h1', everyTax)],
  ['a sweep without a reserve and a lock-up', varied('gumi-60mw', sweepAlone)],
  ['equity before debt and a reserve from the sources', varied('gumi-60mw', equityBeforeDebt)],
  ['equity before debt within caps', varied('national-center-tender-2025h1', equityBeforeCappedDebt)],
  [
    'a shareholder loan, a replacement reserve and capital given back',
    varied('national-center-tender-2025h1', ownFunds),
  ],
  ['capital given back beside dividends', varied('gumi-60mw', capitalBack)],
  ['a letter of credit for the reserve', varied('gumi-60mw', letterForReserve)],
  ['hours guaranteed by the state', varied('national-center-tender-2025h1', guaranteedHours)],
  ['capacity for public use', varied('national-center-tender-2025h1', publicCapacity)],
  ['a penalty of delay, a joint guarantee and a put', varied('national-center-tender-2025h1', lateAndGuaranteed)],
  [
    'half a year in the first calendar year, prices of other years and milestones of construction',
    varied('national-center-tender-2025h1', firstYears),
  ],
  ['equity by dates', varied('gumi-60mw', equityByDates)],
  ['accelerators and rents in USD', varied('national-center-tender-2025h1', dollars)],
  ['a lease and contributions in kind', varied('national-center-tender-2025h1', leasedAndBrought)],
  ['a lease, debt within caps and equity first', varied('national-center-tender-2025h1', leasedWithinCaps)],
]

/** What neither a preset nor a named variant has of all that the schema allows, on top of a preset. */
const others = covering(presets.get('national-center-tender-2025h1')!, [
  ...presets.values(),
  ...named.map(([, plan]) => plan),
])

/** Valid plans that between them, and with the presets, have all that the schema allows. */
export const planVariants = [
  ...named,
  ...others.map(([, plan], k) => [`what else the schema allows, ${k + 1}`, plan] as const),
]

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

function loadShape({ meta, sites }: Plan) {
  const day = Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 0.8 : 1))
  for (const { energy } of sites)
    if (energy.kind === 'tariff')
      energy.index = [
        { from: meta.start, value: 0.9 },
        { from: '2030-01', value: 1.2 },
      ]
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

/** Owned accelerators, those that replace them, and one deployment of each other tenure, of which one is a class of its own. */
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
    { ...another('leased', { kind: 'leased', rent: [{ from: '2026-01', value: 3000 }] }), class: 'rented' },
    another('entrusted', { kind: 'entrusted', inKindShare: 0.3, feePerMonth: 100_000 }),
  )
}

/** Every tenure with a fabric, priced in USD, at a rate that changes while deliveries are paid. */
function dollars(plan: Plan) {
  everyTenure(plan)
  fabric(plan)
  plan.economy.usdKrw = [
    { from: '2026-01', value: 1450 },
    { from: '2027-06', value: 1400 },
  ]
  for (const { tenure, network } of plan.fleet) {
    if (network.kind === 'fabric') network.switchPrice /= 1400
    if (tenure.kind !== 'owned' && tenure.kind !== 'leased') continue
    tenure.currency = 'USD'
    for (const step of tenure.kind === 'owned' ? tenure.price : tenure.rent) step.value /= 1400
  }
}

function quota(measure: NonNullable<Plan['terms']['npuQuota']>['measure']): Edit {
  return (plan) => {
    plan.terms.npuQuota = { measure, share: [{ from: '2026-01', value: 0.5 }] }
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

function loan(id: string, name: string, share: number, terms: Partial<Tranche> = {}): Tranche {
  return plainLoan({
    id,
    name,
    share,
    rate: { kind: 'fixed', rate: 0.055 },
    upfrontFee: 0.01,
    commitment: share * 2.1e12,
    commitmentFee: 0.004,
    agencyFee: 2e8,
    graceMonths: 6,
    repaymentMonths: 42,
    ...terms,
  })
}

/** Every way to repay, every kind of rate, both ranks, a refinancing in each rank and a loan that runs past the plan. */
function everyLoan({ finance }: Plan) {
  finance.tranches = [
    loan('level', '원리금균등', 0.1, { lender: 'policy', rate: { kind: 'linked', spread: -0.01 } }),
    loan('equal', '원금균등', 0.2, { refinancing: { month: '2029-07', rate: 0.045, fee: 0.005 } }),
    loan('sculpted', '맞춤 상환', 0.2, { amortisation: { kind: 'sculpted', dscr: 3 } }),
    loan('sculpted-junior', '후순위 맞춤 상환', 0.1, {
      rank: 'mezzanine',
      rate: { kind: 'linked', spread: 0.04 },
      amortisation: { kind: 'sculpted', dscr: 4 },
    }),
    loan('bullet', '만기일시', 0.1, {
      rank: 'mezzanine',
      amortisation: { kind: 'bullet' },
      refinancing: { month: '2030-01', rate: 0.07, fee: 0.01 },
    }),
    loan('part', '일부 만기일시', 0.1, { amortisation: { kind: 'level', balloonShare: 0.3 } }),
    loan('long', '장기', 0.2, {
      rate: {
        kind: 'path',
        rate: [
          { from: '2026-01', value: 0.05 },
          { from: '2029-07', value: 0.04 },
        ],
      },
      graceMonths: 0,
      repaymentMonths: 120,
      commitment: 0,
      agencyFee: 0,
    }),
  ]
  finance.tranches[1]!.amortisation = { kind: 'equal-principal' }
}

/** Debt that gearing limits, sculpted, and repaid early from spare cash beside a reserve. */
function cappedDebt({ finance }: Plan) {
  finance.sizing = { kind: 'caps', gearing: 0.25, dscr: 1.1, llcr: 1.1 }
  finance.tranches = [
    loan('policy', '정책대출', 0.7, { lender: 'policy', rate: { kind: 'linked', spread: 0 } }),
    loan('junior', '후순위대출', 0.3, { rank: 'mezzanine', rate: { kind: 'fixed', rate: 0.08 } }),
  ]
  finance.sweepShare = 0.5
}

/** Debt that its cover limits, sculpted to the same cover, without a reserve. */
function coveredDebt({ finance }: Plan) {
  finance.sizing = { kind: 'caps', gearing: 1, dscr: 1.8, llcr: 1.3 }
  finance.tranches = [loan('only', '맞춤 상환', 1, { graceMonths: 0, amortisation: { kind: 'sculpted', dscr: 1.8 } })]
  finance.reserve.months = 0
}

function holder(id: string, side: Shareholder['side'], share: number): Shareholder {
  return { ...common(id, side, share, side === 'public' ? 0.05 : 0.1), name: id.toUpperCase() }
}

function preferred(
  id: string,
  side: Shareholder['side'],
  cumulative: 'yes' | 'no',
  redeemFrom: string,
  order: 'dividend-first' | 'principal-first' = 'dividend-first',
): Shareholder {
  return { ...holder(id, side, 0.15), instrument: { kind: 'preferred', dividend: 0.06, cumulative, redeemFrom, order } }
}

/** Preferred shares redeemed in time and at the end only, common shares of several holders, and a put. */
function everyShare({ terms }: Plan) {
  terms.shareholders = [
    preferred('bank', 'public', 'yes', '2031-01', 'principal-first'),
    preferred('fund', 'private', 'no', '2099-01'),
    holder('state', 'public', 0.2),
    holder('province', 'public', 0.1),
    holder('builder', 'private', 0.25),
    holder('cloud', 'private', 0.15),
  ]
  terms.put = { month: '2034-12', rate: 0.12, volatility: 0.3 }
}

/** As much debt as its life allows, repaid early from spare cash without a reserve; a cover that dividends never reach. */
function sweepAlone({ finance }: Plan) {
  finance.sizing = { kind: 'caps', gearing: 1, dscr: 1, llcr: 2.5 }
  finance.sweepShare = 0.25
  finance.reserve.months = 0
  finance.lockUp = { dscr: 4, defaultDscr: 1.05 }
}

function everyMonthOf2027() {
  return Array.from({ length: 12 }, (_, k) => ({ month: `2027-${`${k + 1}`.padStart(2, '0')}`, share: 1 / 12 }))
}

/** Items of every currency, spending and fate, two grants, building prices that rise along S-curves. */
function everyUse(plan: Plan) {
  plan.economy.usdKrw = [
    { from: '2026-01', value: 1450 },
    { from: '2027-06', value: 1400 },
  ]
  for (const { grid, halls } of plan.sites) {
    grid.construction.curve = 's-curve'
    grid.escalation = 0.03
    for (const hall of halls) Object.assign(hall, { escalation: 0.04 }).construction.curve = 's-curve'
  }
  const item = { kind: 'other', currency: 'KRW', lifeMonths: 60 } as const
  plan.costs = [
    { ...item, id: 'even', name: '개발비', amount: 1e10, spending: { kind: 'even', from: '2026-01', to: '2026-12' } },
    {
      ...item,
      id: 'curve',
      name: '소프트웨어',
      currency: 'USD',
      amount: 1e7,
      escalation: 0.03,
      inService: '2027-07',
      spending: { kind: 's-curve', from: '2026-06', to: '2028-03' },
    },
    {
      ...item,
      id: 'milestones',
      name: '저장장치',
      amount: 2e10,
      spending: {
        kind: 'milestones',
        milestones: everyMonthOf2027(),
      },
    },
    {
      ...item,
      id: 'opening',
      name: '개업비',
      amount: 3e9,
      lifeMonths: null,
      spending: { kind: 'even', from: '2026-06', to: '2029-06' },
    },
  ]
  plan.finance.grants = [
    { id: 'state', name: '국고보조', giver: 'state', amount: 1e11, share: 0.2, from: '2026-03' },
    { id: 'province', name: '도비보조', giver: 'other', amount: 5e10, share: 0.1, from: '2026-01' },
  ]
  plan.tax.depreciation = {
    facilities: 'declining-balance',
    accelerators: 'declining-balance',
    costs: 'declining-balance',
  }
}

function everyTax(plan: Plan) {
  const brackets = [1, 2, 3, 4, 5, 6, 7, null].map((upTo) => ({ upTo: upTo && upTo * 1e8, rate: 0.2 }))
  for (const { requests } of plan.demand) for (const { price } of requests) for (const step of price) step.value *= 2
  plan.tax = {
    ...plan.tax,
    later: [
      { fromYear: 2028, brackets },
      { fromYear: 2030, brackets: [{ upTo: null, rate: 0.25 }] },
    ],
    holiday: { fullYears: 1, partialYears: 2, partialShare: 0.5 },
    credit: { ...plan.tax.credit, ruralTax: 0.2 },
    vat: { rate: 0.1, taxedShare: 0.9, settlementMonths: 2 },
    acquisition: { land: 0.046, building: 0.0316, relief: 0.5 },
    property: { building: 0.0025, land: 0.002, assessedShare: 0.7, relief: 0.5, reliefMonths: 36 },
  }
}

/** As every use, with half a year in the first calendar year, prices of years of their own, and construction paid monthly. */
function firstYears(plan: Plan) {
  everyUse(plan)
  for (const one of [...plan.costs!, ...plan.sites.flatMap(({ halls }) => halls)])
    if (one.escalation !== undefined) one.priceBaseYear = 2024
  for (const { construction } of plan.sites.flatMap(({ grid, halls }) => [grid, ...halls])) {
    delete construction.curve
    construction.milestones = everyMonthOf2027()
  }
  plan.tax.depreciation = {
    facilities: 'straight-line',
    accelerators: 'declining-balance',
    costs: 'straight-line',
    halfYear: 'yes',
  }
}

function equityBeforeDebt({ finance }: Plan) {
  finance.calls = { kind: 'equity-first' }
  finance.reserve.initial = 1e10
}

function equityBeforeCappedDebt(plan: Plan) {
  cappedDebt(plan)
  plan.finance.calls = { kind: 'equity-first' }
}

function equityByDates({ meta, finance }: Plan) {
  finance.calls = {
    kind: 'schedule',
    calledShare: [
      { from: meta.start, value: 0.3 },
      { from: `${Number(meta.start.slice(0, 4)) + 1}-01`, value: 1 },
    ],
  }
}

/** At prices that leave cash to set aside. */
function ownFunds(plan: Plan) {
  everyTenure(plan)
  for (const { requests } of plan.demand) for (const { price } of requests) for (const step of price) step.value *= 2
  plan.finance.workingCapital = { receivableDays: 45, payableDays: 30, depositDays: 30, prepaidDays: 20 }
  plan.finance.replacement = { monthsAhead: 12 }
  plan.finance.shareholderLoan = { share: 0.5, rate: 0.06, interestFrom: '2029-01', repayFrom: '2031-01' }
  plan.finance.capitalReduction = { from: '2030-01', floor: 1e11 }
}

/** Depreciation keeps cash from dividends. */
function capitalBack({ finance }: Plan) {
  finance.capitalReduction = { from: '2029-01', floor: 0 }
}

function letterForReserve({ finance }: Plan) {
  finance.reserve.letterOfCredit = { fee: 0.012 }
}

function guaranteedHours({ terms, demand }: Plan) {
  for (const segment of demand.slice(0, 2)) segment.buyer = 'public'
  terms.anchor = { hours: 4e6, price: 2500, from: '2027-01', to: '2030-12' }
}

/** More than is set aside is wanted of one class, less of the other, of which a private customer reserves too. */
function publicCapacity(plan: Plan) {
  const { fleet, demand, terms } = plan
  fleet[1]!.class = 'late'
  const [teams, , research, sme] = demand
  for (const segment of [research!, sme!])
    segment.requests.push({ ...structuredClone(segment.requests[0]!), class: 'late' })
  teams!.users = [{ from: '2027-07', value: 1 }]
  terms.publicUse = { share: 0.2, discount: 0.35 }
}

function lateAndGuaranteed({ terms }: Plan) {
  terms.penalty = { accelerators: 20_000, by: '2027-03', perMonth: 1e9 }
  terms.guarantee = { share: 0.3, limit: 5e11 }
}

/** Two shareholders bring land, the hall and half of the machines; a lessor pays for a part of the rest, a grant too. */
function leasedAndBrought(plan: Plan) {
  const { finance, terms, fleet, sites } = plan
  everyTax(plan)
  const [site] = sites
  finance.lease = { share: 0.4, rate: 0.07, rentMonths: 48, residualShare: 0.1 }
  finance.grants = [{ id: 'state', name: '국고보조', giver: 'state', amount: 1e11, share: 0.2, from: '2026-03' }]
  const common = terms.shareholders.filter(({ instrument }) => instrument.kind === 'common')
  common[0]!.inKind = [{ what: 'land', site: site!.id }]
  common.at(-1)!.inKind = [
    { what: 'hall', site: site!.id, hall: site!.halls[0]!.id },
    { what: 'accelerators', deployment: fleet[0]!.id },
  ]
}

function leasedWithinCaps(plan: Plan) {
  equityBeforeCappedDebt(plan)
  plan.finance.lease = { share: 0.2, rate: 0.065, rentMonths: 60, residualShare: 0.2 }
}

import type { Deployment } from '#contract/deployment.ts'
import { Plan } from '#contract/plan.ts'
import { monthIndex } from '#contract/rules/rule.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'

/** 800 accelerators in 100 nodes of 10 kW and 25 racks of four: 1 MW that never fails, in service from July 2026. */
export const plainDeployment: Deployment = {
  id: 'first',
  site: 'home',
  hall: 'hall',
  bridge: null,
  class: 'gpu',
  accelerator: {
    model: 'Plain',
    domestic: false,
    cooling: 'air',
    bf16Tflops: 2000,
    fp8Tflops: 4000,
    fp64Tflops: 40,
    h100Equivalent: 2,
  },
  count: 800,
  node: { accelerators: 8, kw: 10, perRackMost: 4, activeShare: 0.8, idleShare: 0.3 },
  network: { kind: 'share', kwShare: 0 },
  storageKwShare: 0,
  supportRackShare: 0,
  order: '2026-01',
  leadMonths: 6,
  deliveryMonths: 1,
  installMonths: 0,
  reliability: {
    failuresPerYear: 0,
    earlyMultiplier: 1,
    earlyMonths: 0,
    downPerFailure: 0,
    swapHours: 0,
    hardwareShare: 0,
    repairDays: 0,
    sparesShare: 0,
    maintenanceHours: 0,
    availability: 1,
  },
  lifeMonths: 60,
  serviceMonths: 60,
  replaces: null,
  tenure: {
    kind: 'owned',
    price: [{ from: '2026-01', value: 1e8 }],
    depositShare: 0.3,
    maintenanceRate: 0,
    resaleShare: 0.2,
  },
}

const base: Plan = {
  meta: { title: 'Plain', start: '2026-01', horizonMonths: 120, priceBaseYear: 2026 },
  economy: { cpi: 0, usdKrw: 1000, treasuryRate: [{ from: '2026-01', value: 0.03 }] },
  sites: [
    {
      id: 'home',
      name: 'Home',
      grid: {
        voltageKv: 154,
        phases: [{ mw: 80, applied: '2025-01', leadMonths: 12 }],
        assessment: { applied: '2024-06', leadMonths: 6 },
        connection: 0,
        substation: 0,
        construction: { from: '2026-01', to: '2026-06' },
        lifeMonths: 240,
      },
      climate: { monthlyC: [0, 2, 6, 12, 18, 22, 25, 26, 21, 15, 8, 2], designC: 35 },
      powerChain: {
        redundancy: 'n',
        moduleMw: 2,
        transformer: 1,
        ups: 0.95,
        pdu: 1,
        fixedShare: 0.4,
        otherShare: 0.02,
      },
      halls: [
        {
          id: 'hall',
          name: 'Hall',
          blocks: 10,
          blockItMw: 4,
          positionsPerBlock: 100,
          rackKw: 45,
          cooling: { kind: 'air', base: 0.15, perDegree: 0.01, freeBelowC: 10, fixedShare: 0.25, litresPerKwh: 0.5 },
          construction: { from: '2026-01', to: '2026-06' },
          opens: '2026-07',
          shellCost: [{ from: '2026-01', value: 1e9 }],
          plantCost: [{ from: '2026-01', value: 2e9 }],
          contingency: 0.1,
          lifeMonths: 240,
        },
      ],
      energy: { kind: 'flat', price: 100, ppa: { share: 0 }, escalation: 0 },
      carbonFactor: 0.4,
      land: { cost: 0, paid: '2026-01' },
      rent: 0,
    },
  ],
  fleet: [plainDeployment],
  demand: [],
  sales: { releasedShare: 1 },
  opex: {
    ftePerMw: 0,
    costPerFte: 0,
    wageEscalation: 0,
    facilityMaintenanceRate: 0,
    insuranceRate: 0,
    administration: 0,
  },
  tax: {
    brackets: [{ upTo: null, rate: 0.2 }],
    localShare: 0.1,
    lossCap: 0.8,
    lossYears: 15,
    credit: { rate: 0, years: 10, minimumTax: 0 },
    interimShare: 0,
  },
  finance: {
    constructionMonths: 6,
    sizing: { kind: 'equity', amount: 1e12 },
    tranches: [
      {
        id: 'policy',
        name: 'Policy',
        lender: 'policy',
        rank: 'senior',
        share: 0.5,
        rate: { kind: 'linked', spread: 0 },
        upfrontFee: 0,
        commitment: 0,
        commitmentFee: 0,
        agencyFee: 0,
        graceMonths: 0,
        repaymentMonths: 60,
        amortisation: { kind: 'level' },
        refinancing: null,
      },
      {
        id: 'commercial',
        name: 'Bank',
        lender: 'commercial',
        rank: 'senior',
        share: 0.5,
        rate: { kind: 'fixed', rate: 0.05 },
        upfrontFee: 0,
        commitment: 0,
        commitmentFee: 0,
        agencyFee: 0,
        graceMonths: 0,
        repaymentMonths: 60,
        amortisation: { kind: 'level' },
        refinancing: null,
      },
    ],
    reserve: { months: 0 },
    lockUp: { dscr: 0 },
    sweepShare: 0,
    workingCapital: { receivableDays: 0, payableDays: 0 },
    minimumCash: 0,
    distributionMonth: 4,
    legalReserve: { rate: 0.1, capitalShare: 0.5 },
    terminal: { facility: 1, accelerators: 1 },
  },
  terms: {
    shareholders: [
      { id: 'state', name: 'State', side: 'public', share: 0.3, hurdle: 0.03, instrument: { kind: 'common' } },
      { id: 'firms', name: 'Firms', side: 'private', share: 0.7, hurdle: 0.08, instrument: { kind: 'common' } },
    ],
    put: null,
    npuQuota: null,
    referenceRate: 0.06,
  },
}

/** The plan unchecked: one site, one hall, one deployment, round numbers. */
export function draft(change: (plan: Plan) => void = () => undefined): Plan {
  const plan = structuredClone(base)
  change(plan)
  return plan
}

/** A valid plan of round numbers, changed. */
export const plain = (change?: (plan: Plan) => void): Plan => Plan.parse(draft(change))

/** What a plan comes to, by line and month. */
export function observe(plan: Plan) {
  const { centre, evaluation, alerts, checks } = evaluatePlan(plan)
  const series = (line: string) => {
    const found = centre.model.lines.get(line)
    if (!found) throw new Error(`no line ${line}`)
    return evaluation.series(found)
  }
  return {
    has: (line: string) => centre.model.lines.has(line),
    series,
    at: (line: string, month: string) => series(line)[monthIndex(plan, month)]!,
    measure(id: string) {
      const found = evaluation.measures.get(id)
      return found?.ok ? found.value : Number.NaN
    },
    alert: (id: string) => alerts.find((alert) => alert.id === id),
    failed: checks.filter(({ ok }) => !ok).map(({ id }) => id),
  }
}

/** A customer of the class `gpu` who wants H100-equivalents at 2 USD an hour from the start. */
export const customer = (id: string, h100Equivalents: number): Plan['demand'][number] => ({
  id,
  name: id,
  priority: 1,
  users: [{ from: '2026-01', value: 1 }],
  ramp: { from: '2026-01', months: 1 },
  purchase: 'contract',
  usage: 1,
  discount: 0,
  elasticity: 0,
  requests: [
    {
      class: 'gpu',
      h100Equivalents: [{ from: '2026-01', value: h100Equivalents }],
      reserved: 0,
      price: [{ from: '2026-01', value: 2 }],
      referencePrice: 2,
    },
  ],
})

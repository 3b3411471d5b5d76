import type { Plan } from '#contract/plan.ts'
import type { Revision } from '#usecases/plan-store.ts'

/** A small plan that keeps every rule of the contract. */
export const samplePlan = (title = '표본 계획'): Plan => ({
  meta: { title, start: '2027-01', horizonMonths: 120, priceBaseYear: 2026 },
  economy: { cpi: 0.02, usdKrw: 1400, treasuryRate: [{ from: '2027-01', value: 0.033 }] },
  sites: [
    {
      id: 'haenam',
      name: '해남 솔라시도',
      grid: {
        voltageKv: 154,
        phases: [{ mw: 40, applied: '2024-01', leadMonths: 36 }],
        assessment: { applied: '2023-06', leadMonths: 6 },
        connection: 5e9,
        substation: 1e10,
        construction: { from: '2027-01', to: '2027-12' },
        lifeMonths: 360,
      },
      climate: { monthlyC: [1.6, 2.9, 6.7, 11.9, 17, 21.2, 24.9, 25.7, 21.4, 15.5, 9.6, 3.8], designC: 34.6 },
      powerChain: {
        redundancy: 'n+1',
        moduleMw: 2.5,
        transformer: 0.985,
        ups: 0.96,
        pdu: 0.99,
        fixedShare: 0.3,
        otherShare: 0.02,
      },
      halls: [
        {
          id: 'main',
          name: '본동',
          blocks: 3,
          blockItMw: 10,
          positionsPerBlock: 100,
          rackKw: 45,
          cooling: { kind: 'air', base: 0.17, perDegree: 0.0075, freeBelowC: 12, fixedShare: 0.25, litresPerKwh: 0.36 },
          construction: { from: '2027-01', to: '2028-06' },
          opens: '2028-07',
          shellCost: [{ from: '2027-01', value: 3e9 }],
          plantCost: [{ from: '2027-01', value: 7e9 }],
          contingency: 0.1,
          lifeMonths: 360,
        },
      ],
      energy: { kind: 'flat', price: 160, ppa: { share: 0.1 }, escalation: 0.03 },
      carbonFactor: 0.4173,
      land: { cost: 1e10, paid: '2027-01' },
      rent: 0,
    },
  ],
  fleet: [
    {
      id: 'first',
      site: 'haenam',
      hall: 'main',
      bridge: null,
      class: 'h100',
      accelerator: {
        model: 'H100',
        domestic: false,
        cooling: 'air',
        bf16Tflops: 989,
        fp8Tflops: 1979,
        fp64Tflops: 67,
        h100Equivalent: 1,
      },
      count: 1024,
      node: { accelerators: 8, kw: 10.2, perRackMost: 4, activeShare: 0.76, idleShare: 0.25 },
      network: { kind: 'fabric', portsPerAccelerator: 1, radix: 64, switchKw: 2.2, switchPrice: 8e7 },
      storageKwShare: 0.04,
      supportRackShare: 0.1,
      order: '2027-10',
      leadMonths: 7,
      deliveryMonths: 3,
      installMonths: 2,
      reliability: {
        failuresPerYear: 0.17,
        earlyMultiplier: 1.75,
        earlyMonths: 3,
        downPerFailure: 8,
        swapHours: 6,
        hardwareShare: 0.587,
        repairDays: 14,
        sparesShare: 0.02,
        maintenanceHours: 4,
        availability: 0.97,
      },
      lifeMonths: 60,
      serviceMonths: 72,
      replaces: null,
      tenure: {
        kind: 'owned',
        price: [{ from: '2027-01', value: 6e7 }],
        depositShare: 0.3,
        maintenanceRate: 0.03,
        resaleShare: 0.1,
      },
    },
  ],
  demand: [
    {
      id: 'research',
      name: '연구',
      priority: 1,
      users: [{ from: '2028-07', value: 10 }],
      ramp: { from: '2028-07', months: 12 },
      purchase: 'contract',
      usage: 0.8,
      discount: 0.3,
      elasticity: 0,
      requests: [
        {
          class: 'h100',
          h100Equivalents: [{ from: '2028-07', value: 70 }],
          reserved: 0.6,
          price: [{ from: '2028-07', value: 2.1 }],
          referencePrice: 2.1,
        },
      ],
    },
  ],
  sales: { releasedShare: 1 },
  opex: {
    ftePerMw: 1.5,
    costPerFte: 9e7,
    wageEscalation: 0.03,
    facilityMaintenanceRate: 0.02,
    insuranceRate: 0.003,
    administration: 3e9,
  },
  tax: {
    brackets: [{ upTo: null, rate: 0.22 }],
    localShare: 0.1,
    lossCap: 0.8,
    lossYears: 15,
    credit: { rate: 0.03, years: 10, minimumTax: 0.1 },
    interimShare: 0.5,
  },
  finance: {
    constructionMonths: 24,
    sizing: { kind: 'equity', amount: 2e11 },
    tranches: [
      {
        id: 'policy',
        name: '정책대출',
        lender: 'policy',
        rank: 'senior',
        share: 0.5,
        rate: { kind: 'linked', spread: 0 },
        upfrontFee: 0,
        commitment: 0,
        commitmentFee: 0,
        agencyFee: 0,
        graceMonths: 12,
        repaymentMonths: 84,
        amortisation: { kind: 'level' },
        refinancing: null,
      },
      {
        id: 'commercial',
        name: '상업대출',
        lender: 'commercial',
        rank: 'senior',
        share: 0.5,
        rate: { kind: 'fixed', rate: 0.055 },
        upfrontFee: 0,
        commitment: 0,
        commitmentFee: 0,
        agencyFee: 0,
        graceMonths: 12,
        repaymentMonths: 84,
        amortisation: { kind: 'level' },
        refinancing: null,
      },
    ],
    reserve: { months: 0 },
    lockUp: { dscr: 0 },
    sweepShare: 0,
    workingCapital: { receivableDays: 0, payableDays: 0 },
    minimumCash: 1e9,
    distributionMonth: 4,
    legalReserve: { rate: 0.1, capitalShare: 0.5 },
    terminal: { facility: 1, accelerators: 0.2 },
  },
  terms: {
    shareholders: [
      { id: 'state', name: '정부', side: 'public', share: 0.3, hurdle: 0.03, instrument: { kind: 'common' } },
      { id: 'firms', name: '민간', side: 'private', share: 0.7, hurdle: 0.09, instrument: { kind: 'common' } },
    ],
    put: null,
    npuQuota: null,
    referenceRate: 0.06,
  },
})

/** A plan whose text alone takes about so many bytes. It need not keep the contract's bounds: the store has its own. */
export const planOfBytes = (bytes: number): Plan => {
  const plan = samplePlan()
  return { ...plan, meta: { ...plan.meta, note: '가'.repeat(Math.floor(bytes / 3)) } }
}

/** Far ahead, so that no engine purges a claim by its own clock while a test runs. */
const DAWN = Date.parse('2090-01-01T00:00:00.000Z')

export const instant = (second: number): string => new Date(DAWN + second * 1000).toISOString()

/** A revision to be written, as a use case would hand it over. */
export const draft = (planId: string, second = 0, plan = samplePlan()): Omit<Revision, 'number'> => ({
  planId,
  plan,
  planHash: `hash-of-${plan.meta.title}`,
  engineVersion: '1.0.0',
  savedAt: instant(second),
})

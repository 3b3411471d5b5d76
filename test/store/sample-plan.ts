import type { Plan } from '#contract/plan.ts'
import type { Revision } from '#usecases/plan-store.ts'

/** A small plan that keeps every rule of the contract. */
export const samplePlan = (title = '표본 계획'): Plan => ({
  meta: { title, start: '2027-01', horizonMonths: 120, priceBaseYear: 2026 },
  economy: { cpi: 0.02, usdKrw: 1400 },
  sites: [
    {
      id: 'haenam',
      name: '해남 솔라시도',
      power: [{ from: '2027-01', value: 40 }],
      rackPositions: 200,
      rackEnvelopeKw: 140,
      pue: 1.25,
      energy: { kind: 'flat', price: 160, escalation: 0.03 },
      land: 1e10,
      gridConnection: 5e9,
      building: {
        itMw: 30,
        costPerItMw: 1.2e10,
        contingency: 0.1,
        construction: { from: '2027-01', to: '2028-06' },
        inService: '2028-07',
        lifeMonths: 360,
      },
    },
  ],
  fleet: [
    {
      id: 'first',
      site: 'haenam',
      accelerator: { model: 'H100', bf16Tflops: 989, fp8Tflops: 1979, fp64Tflops: 67, h100Equivalent: 1 },
      count: 1024,
      node: { accelerators: 8, kw: 10.2 },
      networkStorageKwShare: 0.12,
      loadFactor: 0.7,
      availability: 0.97,
      install: { from: '2028-07', to: '2028-09' },
      lifeMonths: 60,
      tenure: {
        kind: 'owned',
        pricePerAccelerator: 6e7,
        payment: { from: '2028-07', to: '2028-09' },
        maintenanceRate: 0.03,
      },
    },
  ],
  demand: [
    {
      id: 'research',
      name: '연구',
      share: 0.6,
      utilisation: [{ from: '2028-07', value: 0.7 }],
      price: [{ from: '2028-07', value: 2.1 }],
      discount: 0.3,
    },
  ],
  opex: {
    ftePerMw: 1.5,
    costPerFte: 9e7,
    wageEscalation: 0.03,
    facilityMaintenanceRate: 0.02,
    insuranceRate: 0.003,
    administration: 3e9,
  },
  tax: { brackets: [{ upTo: null, rate: 0.22 }], localShare: 0.1, lossCap: 0.8, lossYears: 15 },
  finance: {
    constructionMonths: 24,
    equity: 2e11,
    classes: { public: { share: 0.3, hurdle: 0.03 }, private: { share: 0.7, hurdle: 0.09 } },
    loans: {
      policy: { share: 0.5, rate: 0.033, graceMonths: 12, repaymentMonths: 84 },
      commercial: { share: 0.5, rate: 0.055, graceMonths: 12, repaymentMonths: 84 },
    },
    minimumCash: 1e9,
    distributionMonth: 4,
    legalReserve: { rate: 0.1, capitalShare: 0.5 },
    terminal: { facility: 1, accelerators: 0.2 },
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

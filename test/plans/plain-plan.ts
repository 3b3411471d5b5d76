import { Plan } from '#contract/plan.ts'
import { plainDeployment } from './deployments.ts'
import { loan } from './loan.ts'
import { common } from './shareholders.ts'

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
      loan({ id: 'policy', name: 'Policy', lender: 'policy', share: 0.5, rate: { kind: 'linked', spread: 0 } }),
      loan({ id: 'commercial', name: 'Bank', share: 0.5, rate: { kind: 'fixed', rate: 0.05 } }),
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
      { ...common('state', 'public', 0.3, 0.03), name: 'State' },
      { ...common('firms', 'private', 0.7, 0.08), name: 'Firms' },
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

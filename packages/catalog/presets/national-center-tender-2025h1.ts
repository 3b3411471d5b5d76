import { assume, cite, settle } from '../citing.ts'
import { contractPrices, distributionMonth, economy, legalReserve, opex, segments, tax } from './common.ts'

const b200 = {
  model: 'B200 SXM',
  bf16Tflops: cite('b200.bf16Tflops'),
  fp8Tflops: cite('b200.fp8Tflops'),
  fp64Tflops: cite('b200.fp64Tflops'),
  h100Equivalent: cite('b200.h100Equivalent'),
}

const phase = (id: string, from: string, to: string, pay: { from: string; to: string }) => ({
  id,
  site: 'centre',
  accelerator: b200,
  count: assume(7500, 'Half of the 15,000 in each phase', 60),
  node: { accelerators: cite('b200.perNode'), kw: cite('b200.nodeKw') },
  networkStorageKwShare: assume(0.12, 'Switches, storage and management nodes', 50),
  loadFactor: assume(0.8, 'Average over design peak in mixed training and inference', 50),
  availability: cite('accelerator.availability'),
  install: { from, to },
  lifeMonths: cite('accelerator.lifeMonths'),
  tenure: {
    kind: 'owned' as const,
    pricePerAccelerator: cite('b200.allInPrice'),
    payment: pay,
    maintenanceRate: cite('accelerator.maintenanceRate'),
  },
})

/** Tenders 1 and 2: 51 % public, 49 % private, 15,000 accelerators, opening over 2027 and 2028. */
export const nationalCenterTender2025h1 = settle({
  meta: {
    title: '국가 AI컴퓨팅센터 1·2차 공모 조건 (2025 상반기)',
    note: 'One generation of accelerators over five years of service each, then liquidation at book value. The put option and the domestic-NPU duty are not priced.',
    start: '2026-01',
    horizonMonths: 84,
    priceBaseYear: 2026,
  },
  economy,
  sites: [
    {
      id: 'centre',
      name: '국가 AI컴퓨팅센터',
      power: [
        { from: '2027-01', value: assume(26, 'First half of the grid connection', 40) },
        { from: '2027-12', value: assume(52, '40 MW of IT load at the PUE taken', 50) },
      ],
      rackPositions: assume(700, 'A tenth above need', 50),
      rackEnvelopeKw: assume(45, 'Three air-cooled nodes of 8 with margin', 50),
      pue: cite('site.pue'),
      energy: {
        kind: 'flat',
        price: cite('power.allInIndustrial'),
        escalation: assume(0.02, 'With consumer prices', 50),
      },
      land: assume(20e9, 'No site was chosen; near the price of the Gumi site', 40),
      gridConnection: cite('site.gridConnection'),
      building: {
        itMw: cite('solaseado.blockMw'),
        costPerItMw: cite('site.costPerItMw'),
        contingency: assume(0.1, 'On building and connection, with acquisition tax', 60),
        construction: { from: '2026-03', to: '2027-06' },
        inService: '2027-07',
        lifeMonths: cite('site.buildingLifeMonths'),
      },
    },
  ],
  fleet: [
    phase('phase-1', '2027-07', '2027-12', { from: '2027-04', to: '2027-12' }),
    phase('phase-2', '2028-01', '2028-06', { from: '2027-10', to: '2028-06' }),
  ],
  demand: segments('2027-07', '2028-07', contractPrices(['2027-07', '2029-01', '2030-07', '2032-01'])),
  opex,
  tax,
  finance: {
    constructionMonths: 30,
    equity: cite('centre.equity'),
    classes: {
      public: { share: cite('tender12.publicShare'), hurdle: cite('hurdle.public') },
      private: { share: cite('tender12.privateShare'), hurdle: cite('hurdle.private') },
    },
    loans: {
      policy: {
        share: assume(0.8, 'Policy loans of 2 to 2.5 trillion KRW were announced; the split is not published', 40),
        rate: cite('loan.policyRate'),
        graceMonths: assume(6, 'Within the tenor of up to 15 years, cut to the life of the accelerators', 40),
        repaymentMonths: assume(48, 'To the end of the plan', 40),
      },
      commercial: {
        share: assume(0.2, 'The rest of the debt', 40),
        rate: cite('loan.commercialRate'),
        graceMonths: assume(6, 'As the policy loan', 40),
        repaymentMonths: assume(48, 'To the end of the plan', 40),
      },
    },
    minimumCash: assume(20e9, 'Two months of operating cost', 50),
    distributionMonth,
    legalReserve,
    terminal: {
      facility: assume(1, 'Land and buildings at book value', 40),
      accelerators: assume(1, 'At book value, which is nil at the end of life', 50),
    },
  },
})

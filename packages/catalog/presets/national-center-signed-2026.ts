import { assume, cite, derive, settle } from '../citing.ts'
import { contractPrices, distributionMonth, economy, legalReserve, opex, segments, tax } from './common.ts'

const gb300 = {
  model: 'GB300 NVL72',
  bf16Tflops: cite('gb300.bf16Tflops'),
  fp8Tflops: cite('gb300.fp8Tflops'),
  fp64Tflops: assume(1.3, 'The Ultra part gives up FP64 tensor throughput', 60),
  h100Equivalent: assume(2.2, 'A tenth above B200, which the lease programme counts as 2', 40),
}

const phase = (id: string, count: number, from: string, to: string, pay: { from: string; to: string }) => ({
  id,
  site: 'solaseado',
  accelerator: gb300,
  count: assume(count, 'Part of the 15,000 by 2028, in whole racks but the last', 60),
  node: { accelerators: cite('gb300.perRack'), kw: cite('gb300.rackKw') },
  networkStorageKwShare: assume(0.08, 'Scale-out switches and storage; the rack figure holds the NVLink switches', 50),
  loadFactor: assume(0.8, 'Average over design peak in mixed training and inference', 50),
  availability: cite('accelerator.availability'),
  install: { from, to },
  lifeMonths: cite('accelerator.lifeMonths'),
  tenure: {
    kind: 'owned' as const,
    pricePerAccelerator: derive(
      115e6,
      'Rack of 4 million USD at 1,450 KRW over 72, and network and storage at 17 of 39 parts (Bernstein split), rounded to the base of the purchase programme',
    ),
    payment: pay,
    maintenanceRate: cite('accelerator.maintenanceRate'),
  },
})

/** The deal signed in May 2026: 29 % public, 71 % private, Haenam Solaseado, 15,000 accelerators by 2028. */
export const nationalCenterSigned2026 = settle({
  meta: {
    title: '국가 AI컴퓨팅센터 실시협약 (2026년 5월, 해남 솔라시도)',
    note: 'One generation of accelerators over five years of service each, then liquidation at book value. Preferred shares of the public side are not told apart from common ones. Loan terms of the company are not published.',
    start: '2026-07',
    horizonMonths: 84,
    priceBaseYear: 2026,
  },
  economy,
  sites: [
    {
      id: 'solaseado',
      name: '해남 솔라시도',
      power: [
        { from: '2027-10', value: assume(30, 'First half of the 154 kV connection', 40) },
        { from: '2028-06', value: assume(52, 'One building of 40 MW of IT load at the PUE taken', 50) },
      ],
      rackPositions: assume(260, 'A quarter above the 209 racks', 50),
      rackEnvelopeKw: assume(150, 'Direct liquid cooling for racks of up to 140 kW', 60),
      pue: cite('site.pue'),
      energy: {
        kind: 'flat',
        price: cite('power.allInIndustrial'),
        escalation: assume(0.02, 'With consumer prices', 50),
      },
      land: assume(10e9, 'Industrial land of the enterprise city; price not published', 40),
      gridConnection: cite('site.gridConnection'),
      building: {
        itMw: cite('solaseado.blockMw'),
        costPerItMw: cite('site.costPerItMw'),
        contingency: assume(0.1, 'On building and connection, with acquisition tax', 60),
        construction: { from: '2026-07', to: '2027-12' },
        inService: '2028-01',
        lifeMonths: cite('site.buildingLifeMonths'),
      },
    },
  ],
  fleet: [
    phase('phase-1', 7488, '2028-01', '2028-06', { from: '2027-10', to: '2028-06' }),
    phase('phase-2', 7512, '2028-07', '2028-12', { from: '2028-04', to: '2028-12' }),
  ],
  demand: segments('2028-01', '2029-01', contractPrices(['2028-01', '2029-07', '2031-01', '2032-07'])),
  opex,
  tax,
  finance: {
    constructionMonths: 30,
    equity: cite('centre.equity'),
    classes: {
      public: { share: cite('signed.publicShare'), hurdle: cite('hurdle.public') },
      private: { share: cite('signed.privateShare'), hurdle: cite('hurdle.private') },
    },
    loans: {
      policy: {
        share: assume(0.7, 'The split of policy and bank loans is not published', 40),
        rate: cite('loan.policyRate'),
        graceMonths: assume(6, 'Not published', 40),
        repaymentMonths: assume(48, 'To the end of the plan', 40),
      },
      commercial: {
        share: assume(0.3, 'The rest of the debt', 40),
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

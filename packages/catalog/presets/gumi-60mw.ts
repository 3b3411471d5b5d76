import { assume, cite, derive, settle } from '../citing.ts'
import { figures } from '../figures.ts'
import { distributionMonth, economy, legalReserve, opex, tax } from './common.ts'

const itMw = figures['gumi.facilityMw'].value / figures['site.pue'].value

/** Samsung SDS at Gumi: 60 MW of hosted accelerators, live in March 2029. */
export const gumi60mw = settle({
  meta: {
    title: '삼성SDS 구미 AI 데이터센터 60 MW',
    note: 'The published 427.3 billion KRW is building and facilities: accelerators are brought by customers and housed for a fee. The land was bought in December 2024 for 21.5 billion KRW, before the plan starts, and is left out. One private owner, who pays from its own funds; what opening costs exceed the approved sum is borrowed.',
    start: '2026-01',
    horizonMonths: 216,
    priceBaseYear: 2026,
  },
  economy,
  sites: [
    {
      id: 'gumi',
      name: '구미 1공장',
      power: [{ from: '2029-03', value: cite('gumi.facilityMw') }],
      rackPositions: assume(1100, 'Hybrid air and water cooling in one hall', 40),
      rackEnvelopeKw: assume(45, 'Three nodes of 8 with margin', 50),
      pue: cite('site.pue'),
      energy: {
        kind: 'flat',
        price: cite('power.allInIndustrial'),
        escalation: assume(0.02, 'With consumer prices', 50),
      },
      land: derive(0, 'Bought in December 2024, before the plan starts', 'H'),
      gridConnection: derive(0, 'Within the approved sum', 'M'),
      building: {
        itMw: derive(itMw, '60 MW of facility power over the PUE taken'),
        costPerItMw: derive(figures['gumi.cost'].value / itMw, '427.3 billion KRW over the IT load', 'M'),
        contingency: derive(0, 'Within the approved sum', 'M'),
        construction: { from: '2026-03', to: '2029-02' },
        inService: derive('2029-03', 'economidaily 20260102175353849; zum/ddaily 103200371', 'H'),
        lifeMonths: cite('site.buildingLifeMonths'),
      },
    },
  ],
  fleet: [
    {
      id: 'tenants',
      site: 'gumi',
      accelerator: {
        model: 'B200 SXM',
        bf16Tflops: cite('b200.bf16Tflops'),
        fp8Tflops: cite('b200.fp8Tflops'),
        fp64Tflops: cite('b200.fp64Tflops'),
        h100Equivalent: cite('b200.h100Equivalent'),
      },
      count: derive(23_400, 'Nodes of 14.3 kW with a tenth for network and storage that fill the IT load', 'M'),
      node: { accelerators: cite('b200.perNode'), kw: cite('b200.nodeKw') },
      networkStorageKwShare: assume(0.1, 'Switches and storage of the tenants', 50),
      loadFactor: assume(0.8, 'Average over contracted load', 50),
      availability: cite('accelerator.availability'),
      install: { from: '2029-03', to: '2031-02' },
      lifeMonths: assume(180, 'Tenants renew their machines; the halls stay let', 40),
      tenure: {
        kind: 'hosted',
        feePerKwMonth: assume(180_000, 'Wholesale colocation without power, about 125 USD per kW and month', 40),
        powerPassThrough: assume(1, 'Power is recharged at cost', 60),
      },
    },
  ],
  demand: [],
  opex: { ...opex, administration: assume(3e9, 'A site of an existing operator', 40) },
  tax,
  finance: {
    constructionMonths: 38,
    equity: cite('gumi.cost'),
    classes: {
      public: { share: 0, hurdle: cite('hurdle.public') },
      private: { share: 1, hurdle: assume(0.08, 'Lower end of 7 to 9 % for infrastructure with demand risk', 50) },
    },
    loans: {
      policy: { share: 0, rate: cite('loan.policyRate'), graceMonths: 0, repaymentMonths: 60 },
      commercial: { share: 1, rate: cite('loan.commercialRate'), graceMonths: 12, repaymentMonths: 60 },
    },
    minimumCash: assume(5e9, 'Two months of operating cost', 50),
    distributionMonth,
    legalReserve,
    terminal: {
      facility: assume(1, 'Buildings at book value', 40),
      accelerators: assume(0, 'None are owned', 60),
    },
  },
})

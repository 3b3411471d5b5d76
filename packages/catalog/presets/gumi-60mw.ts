import { b200 } from '../accelerators/b200.ts'
import { assume, cite, derive, settle } from '../citing.ts'
import { gumi } from '../sites/gumi.ts'
import { commonShares } from '../terms/parts.ts'
import { sales } from './parts/customers.ts'
import { commercialLoan, covenants, treasuryRate } from './parts/debt.ts'
import { machine, network, reliability, storageKwShare, supportRackShare } from './parts/machines.ts'
import { distributionMonth, economy, legalReserve, opex, tax } from './parts/money.ts'

/** Samsung SDS at Gumi: 60 MW of hosted accelerators, live in March 2029. */
export const gumi60mw = settle({
  meta: {
    title: '삼성SDS 구미 AI 데이터센터 60 MW',
    note: 'The published 427.3 billion KRW is building and facilities: accelerators are brought by customers and housed for a fee. The land was bought in December 2024 for 21.5 billion KRW, before the plan starts, and is left out. One private owner, who pays from its own funds; what opening costs exceed the approved sum is borrowed.',
    start: '2026-01',
    horizonMonths: 216,
    priceBaseYear: 2026,
  },
  economy: { ...economy, treasuryRate: treasuryRate('2026-01') },
  sites: [gumi],
  fleet: [
    {
      id: 'tenants',
      site: 'gumi',
      hall: 'hybrid',
      bridge: null,
      class: 'tenants',
      ...machine(b200),
      count: derive(23_400, 'Nodes of 14.3 kW with a tenth for network and storage that fill the power', 'M'),
      network: network(0.06),
      storageKwShare,
      supportRackShare,
      order: assume('2028-06', 'By the tenants, for March 2029', 40),
      leadMonths: cite('order.leadMonths.b200'),
      deliveryMonths: assume(24, 'Tenants come over two years', 40),
      installMonths: cite('install.months'),
      reliability: reliability(8),
      lifeMonths: assume(180, 'Tenants renew their machines; the halls stay let', 40),
      serviceMonths: assume(180, 'Tenants renew their machines; the halls stay let', 40),
      replaces: null,
      tenure: {
        kind: 'hosted',
        feePerKwMonth: assume(180_000, 'Wholesale colocation without power, about 125 USD per kW and month', 40),
        powerPassThrough: assume(1, 'Power is recharged at cost', 60),
      },
    },
  ],
  demand: [],
  sales,
  opex: { ...opex, administration: assume(3e9, 'A site of an existing operator', 40) },
  tax,
  finance: {
    constructionMonths: 38,
    sizing: { kind: 'equity', amount: cite('gumi.cost') },
    tranches: [
      commercialLoan({
        share: derive(1, 'The only loan'),
        commitment: assume(13e9, 'What is drawn and a little more', 40),
        graceMonths: assume(12, 'Not published', 40),
        repaymentMonths: assume(60, 'Not published', 40),
      }),
    ],
    ...covenants,
    minimumCash: assume(5e9, 'Two months of operating cost', 50),
    distributionMonth,
    legalReserve,
    terminal: {
      facility: assume(1, 'Buildings at book value', 40),
      accelerators: assume(0, 'None are owned', 60),
    },
  },
  terms: {
    shareholders: [
      {
        ...commonShares('private', 'owner', '삼성SDS', derive(1, 'One owner')),
        hurdle: assume(0.08, 'Lower end of 7 to 9 % for infrastructure with demand risk', 50),
      },
    ],
    put: null,
    npuQuota: null,
    referenceRate: cite('terms.referenceRate'),
  },
})

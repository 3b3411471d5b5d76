import type { Accelerator } from '../accelerators/accelerator.ts'
import { b200 } from '../accelerators/b200.ts'
import { h200 } from '../accelerators/h200.ts'
import { assume, cite, derive, settle } from '../citing.ts'
import { type FigureId, figures } from '../figures.ts'
import { climate, cooling, flatEnergy, hallCost, powerChain } from '../sites/parts.ts'
import { commonShares } from '../terms/parts.ts'
import { customers, sales } from './parts/customers.ts'
import { commercialLoan, covenants, treasuryRate } from './parts/debt.ts'
import { machine, network, reliability, storageKwShare, supportRackShare } from './parts/machines.ts'
import { distributionMonth, economy, legalReserve, opex, taxFrom2025 } from './parts/money.ts'

const months = figures['purchase.years'].value * 12
const blockItMw = 7.5
const cost = hallCost(7e9, blockItMw, 'Low case of building and plant, as announced for Gumi')

const entrusted = (id: string, entry: Accelerator, count: FigureId) => ({
  id,
  site: 'operators',
  hall: 'halls',
  bridge: null,
  class: 'state',
  ...machine(entry),
  count: cite(count),
  network: network(0.08),
  storageKwShare,
  supportRackShare,
  order: assume('2025-08', 'After the selection of 28 July 2025', 60),
  leadMonths: assume(4, 'The first were in use by the spring of 2026', 50),
  deliveryMonths: assume(3, 'The first were in use by the spring of 2026', 50),
  installMonths: assume(1, 'The first were in use by the spring of 2026', 50),
  reliability: reliability(8),
  lifeMonths: cite('accelerator.lifeMonths'),
  serviceMonths: derive(months, 'Five years of operation', 'M'),
  replaces: null,
  tenure: {
    kind: 'entrusted' as const,
    inKindShare: cite('purchase.inKindShare'),
    feePerMonth: derive(0, 'Hours in kind are the payment', 'M'),
  },
})

/** The purchase programme of 2025 as its three operators together see it: 13,136 accelerators of the state. */
export const gpuPurchase2025 = settle({
  meta: {
    title: 'GPU 확보 사업 (2025년, 1조 4,590억 원, 5년 운영)',
    note: 'NHN Cloud, Kakao and Naver Cloud run accelerators that the state owns, for about a fifth of their hours in kind; the accelerators and their operating environment are bought by the state (1.459 trillion KRW) and stand in no balance sheet here. The operators’ halls and loans are not published.',
    start: '2025-08',
    horizonMonths: 72,
    priceBaseYear: 2025,
  },
  economy: { ...economy, treasuryRate: treasuryRate('2025-08') },
  sites: [
    {
      id: 'operators',
      name: '운영사 데이터센터',
      grid: {
        voltageKv: 154,
        phases: [
          {
            mw: assume(45, 'IT load of the halls at a design PUE of 1.5', 50),
            applied: '2025-08',
            leadMonths: derive(0, 'Applicants had to have 17 to 20 MW of power at hand', 'M'),
          },
        ],
        assessment: { applied: '2025-08', leadMonths: derive(0, 'The power is at hand', 'M') },
        connection: derive(0, 'The power is at hand', 'M'),
        substation: derive(0, 'The power is at hand', 'M'),
        construction: { from: '2025-08', to: '2025-12' },
        lifeMonths: cite('site.buildingLifeMonths'),
      },
      climate: climate('gumi'),
      powerChain,
      halls: [
        {
          id: 'halls',
          name: '전산실',
          blocks: assume(4, 'Clusters of 255 and 510 nodes, shared among the operators', 50),
          blockItMw: assume(blockItMw, 'Room for a quarter of the fleet', 50),
          positionsPerBlock: assume(170, 'The racks needed, and a tenth', 50),
          rackKw: assume(45, 'Three air-cooled nodes of 8 with margin', 50),
          cooling: cooling('air'),
          construction: { from: '2025-08', to: '2025-12' },
          opens: assume('2026-01', 'Fitted out before delivery', 50),
          ...cost('2025-08'),
          contingency: assume(0.1, 'On fitting out standing data centres', 40),
          lifeMonths: cite('site.buildingLifeMonths'),
        },
      ],
      energy: flatEnergy,
      carbonFactor: cite('carbon.gridFactor'),
      land: { cost: derive(0, 'Standing data centres', 'M'), paid: '2025-08' },
      rent: derive(0, 'Own data centres', 'M'),
    },
  ],
  fleet: [
    entrusted('nhn', b200, 'purchase.nhn.b200'),
    entrusted('kakao', b200, 'purchase.kakao.b200'),
    entrusted('naver', h200, 'purchase.naver.h200'),
  ],
  demand: customers(
    'state',
    ['2026-01', '2027-07', '2029-01', '2030-07'],
    [
      {
        id: 'commercial',
        name: '운영사 자체·민간 판매',
        buyer: 'private',
        purchase: 'contract',
        h100Equivalents: 4000,
        reserved: 0,
        discount: 0,
        usage: 0.85,
        why: 'About nine tenths of the operators’ share in kind',
      },
    ],
  ),
  sales,
  opex,
  tax: taxFrom2025,
  finance: {
    constructionMonths: 6,
    sizing: { kind: 'equity', amount: assume(150e9, 'Own funds of the operators; not published', 40) },
    tranches: [
      commercialLoan({
        share: derive(1, 'The only loan'),
        commitment: assume(90e9, 'What is drawn and a little more', 40),
        graceMonths: assume(0, 'Not published', 40),
        repaymentMonths: assume(48, 'Not published', 40),
      }),
    ],
    ...covenants,
    minimumCash: assume(5e9, 'A month of operating cost', 50),
    distributionMonth,
    legalReserve,
    terminal: {
      facility: assume(1, 'Halls at book value', 40),
      accelerators: assume(0, 'They are the state’s', 60),
    },
  },
  terms: {
    shareholders: [commonShares('private', 'owner', 'NHN클라우드·카카오·네이버클라우드', derive(1, 'One owner'))],
    put: null,
    npuQuota: null,
    referenceRate: cite('terms.referenceRate'),
  },
})

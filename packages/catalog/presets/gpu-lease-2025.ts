import type { Accelerator } from '../accelerators/accelerator.ts'
import { b200 } from '../accelerators/b200.ts'
import { h100 } from '../accelerators/h100.ts'
import { assume, cite, derive, settle } from '../citing.ts'
import { type FigureId, figures } from '../figures.ts'
import { commonShares } from '../terms/parts.ts'
import { sales } from './parts/customers.ts'
import { commercialLoan, covenants, treasuryRate } from './parts/debt.ts'
import { machine, network, reliability, storageKwShare, supportRackShare } from './parts/machines.ts'
import { distributionMonth, economy, legalReserve, opex, taxFrom2025 } from './parts/money.ts'
import { supplierSite } from './parts/supplier.ts'

/** What is paid for an H100-equivalent hour: the ceiling that the budget allows, less what was negotiated off. */
const paid = figures['lease.ceilingPerH100Hour'].value * 0.9
const negotiated = 'Nine tenths of what the budget allows at most; prices were negotiated down and not published'

const leased = (id: string, entry: Accelerator, count: FigureId) => ({
  id,
  site: id,
  hall: 'hall',
  bridge: null,
  class: 'leased',
  ...machine(entry),
  count: cite(count),
  network: network(0.08),
  storageKwShare,
  supportRackShare,
  order: assume('2025-07', 'Selection in July 2025', 60),
  leadMonths: assume(1, 'The suppliers have the accelerators', 50),
  deliveryMonths: assume(1, 'At once', 50),
  installMonths: assume(0, 'At once', 50),
  reliability: { ...reliability(8), sparesShare: derive(0, 'The supplier’s affair', 'M') },
  lifeMonths: cite('accelerator.lifeMonths'),
  serviceMonths: cite('lease.months'),
  replaces: null,
  tenure: {
    kind: 'leased' as const,
    rent: [{ from: '2025-07', value: derive(paid * entry.h100Equivalent.value, negotiated, 'L') }],
  },
})

const site = { opens: '2025-08', from: '2025-07', to: '2025-07' }

/** The lease programme of July 2025 as its office sees it: 150 billion KRW for eleven months of two suppliers' hours. */
export const gpuLease2025 = settle({
  meta: {
    title: 'GPU 임차 지원 사업 (2025년, 약 1,500억 원, 11개월)',
    note: 'The programme pays suppliers for hours and grants them to the teams at cost, so nothing is earned; its shareholder is the state. SK Telecom supplies 1,000 B200 and Naver Cloud 1,000 H100; one B200 counts as two H100. Teams were promised up to 1,000 accelerators each, more than there are: the rest is unmet. Later calls and the third supplier are left out.',
    start: '2025-07',
    horizonMonths: 24,
    priceBaseYear: 2025,
  },
  economy: { ...economy, treasuryRate: treasuryRate('2025-07') },
  sites: [
    supplierSite({ ...site, id: 'skt', name: 'SK텔레콤', itMw: 2.2, positions: 60 }, 'the rent'),
    supplierSite({ ...site, id: 'naver', name: '네이버클라우드', itMw: 1.6, positions: 60 }, 'the rent'),
  ],
  fleet: [leased('skt', b200, 'lease.skt.b200'), leased('naver', h100, 'lease.naver.h100')],
  demand: [
    {
      id: 'sovereign-teams',
      name: '독자 AI 파운데이션 모델 정예팀',
      buyer: 'public' as const,
      priority: 1,
      users: [
        { from: '2025-08', value: cite('sovereign.teams.2025-08') },
        { from: '2026-01', value: cite('sovereign.teams.2026-01') },
        { from: '2026-02', value: cite('sovereign.teams.2026-02') },
        { from: '2026-07', value: derive(0, 'The programme has ended', 'M') },
      ],
      ramp: { from: '2025-08', months: assume(1, 'At once', 50) },
      purchase: 'contract' as const,
      usage: assume(0.9, 'Share of the hours granted that are used', 40),
      discount: derive(0, 'The programme pays in full; the teams pay nothing', 'M'),
      elasticity: assume(0, 'Off: requests do not answer to the price', 60),
      requests: [
        {
          class: 'leased',
          h100Equivalents: [{ from: '2025-08', value: cite('sovereign.acceleratorsPerTeam') }],
          reserved: derive(1, 'All hours are the programme’s', 'M'),
          price: [{ from: '2025-08', value: derive(paid / figures['economy.usdKrw'].value, negotiated, 'L') }],
          referencePrice: derive(paid / figures['economy.usdKrw'].value, negotiated, 'L'),
        },
      ],
    },
  ],
  sales,
  opex: {
    ...opex,
    ftePerMw: derive(0, 'The suppliers’ affair, within the rent', 'M'),
    administration: assume(0.5e9, 'Office of the programme', 40),
  },
  tax: taxFrom2025,
  finance: {
    constructionMonths: 1,
    sizing: { kind: 'equity', amount: assume(2e9, 'What the office advances', 40) },
    tranches: [
      commercialLoan({
        share: derive(1, 'The only loan, not drawn'),
        commitment: assume(1e9, 'What is drawn and a little more', 40),
        graceMonths: assume(0, 'Not published', 40),
        repaymentMonths: assume(12, 'Not published', 40),
      }),
    ],
    ...covenants,
    workingCapital: {
      receivableDays: derive(0, 'The budget pays with the suppliers’ invoices', 'M'),
      payableDays: derive(0, 'The budget pays with the suppliers’ invoices', 'M'),
    },
    minimumCash: assume(0, 'None', 60),
    distributionMonth,
    legalReserve,
    terminal: { facility: assume(0, 'None is owned', 60), accelerators: assume(0, 'None are owned', 60) },
  },
  terms: {
    shareholders: [commonShares('public', 'owner', '과학기술정보통신부', derive(1, 'One owner'))],
    put: null,
    npuQuota: null,
    referenceRate: cite('terms.referenceRate'),
  },
})

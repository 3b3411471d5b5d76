import { b200 } from '../accelerators/b200.ts'
import { assume, cite, derive, settle } from '../citing.ts'
import { free } from '../sites/free.ts'
import { tender2025h1 } from '../terms/tender-2025h1.ts'
import { nationalCustomers, sales } from './parts/customers.ts'
import { commercialLoan, covenants, policyLoan, treasuryRate } from './parts/debt.ts'
import { machine, network, reliability, storageKwShare, supportRackShare } from './parts/machines.ts'
import { development, distributionMonth, economy, legalReserve, opex, propertyTaxes, tax, vat } from './parts/money.ts'

const phase = (id: string, order: string) => ({
  id,
  site: 'centre',
  hall: 'main',
  bridge: null,
  class: 'b200',
  ...machine(b200),
  count: assume(7500, 'Half of the 15,000 in each phase', 60),
  network: network(0.08),
  storageKwShare,
  supportRackShare,
  order: assume(order, 'So that service opens in 2027', 50),
  leadMonths: cite('order.leadMonths.b200'),
  deliveryMonths: assume(6, 'Half of the nodes in half a year', 50),
  installMonths: cite('install.months'),
  reliability: reliability(8),
  lifeMonths: cite('accelerator.lifeMonths'),
  serviceMonths: derive(60, 'As long as its book life', 'M'),
  replaces: null,
  tenure: {
    kind: 'owned' as const,
    price: [{ from: '2026-01', value: cite('b200.allInPrice') }],
    depositShare: cite('order.depositShare'),
    maintenanceRate: cite('accelerator.maintenanceRate'),
    resaleShare: cite('resale.share5y'),
  },
})

/** Tenders 1 and 2: 51 % public, 49 % private, 15,000 accelerators, opening over 2027 and 2028. */
export const nationalCenterTender2025h1 = settle({
  meta: {
    title: '국가 AI컴퓨팅센터 1·2차 공모 조건 (2025 상반기)',
    note: 'One generation of accelerators over five years of service each, then liquidation at book value. The duty of 50 % domestic NPUs by 2030 is checked, and missed: the plan buys accelerators of one maker.',
    start: '2026-01',
    horizonMonths: 84,
    priceBaseYear: 2026,
  },
  economy: { ...economy, treasuryRate: treasuryRate('2026-01') },
  sites: [free],
  fleet: [phase('phase-1', '2026-10'), phase('phase-2', '2027-04')],
  demand: nationalCustomers('b200', ['2027-07', '2029-01', '2030-07', '2032-01']),
  sales,
  opex,
  costs: [development('2026-01', '2026-12')],
  tax: {
    ...tax,
    vat,
    ...propertyTaxes(assume(0, 'No site was chosen, so there is no zone', 40), assume(0, 'No relief', 40)),
  },
  finance: {
    constructionMonths: 30,
    sizing: { kind: 'equity', amount: cite('centre.equity') },
    tranches: [
      policyLoan({
        share: assume(0.8, 'Policy loans of 2 to 2.5 trillion KRW were announced; the split is not published', 40),
        commitment: assume(0.8 * 2.2e12, 'What is drawn and a little more', 40),
        graceMonths: assume(6, 'Not published', 40),
        repaymentMonths: assume(48, 'To the end of the plan', 40),
      }),
      commercialLoan({
        share: assume(0.2, 'The rest of the debt', 40),
        commitment: assume(0.2 * 2.2e12, 'What is drawn and a little more', 40),
        graceMonths: assume(6, 'As the policy loan', 40),
        repaymentMonths: assume(48, 'To the end of the plan', 40),
      }),
    ],
    ...covenants,
    minimumCash: assume(20e9, 'Two months of operating cost', 50),
    distributionMonth,
    legalReserve,
    terminal: {
      facility: assume(1, 'Land and buildings at book value', 40),
      accelerators: assume(1, 'At book value, which is nil at the end of life', 50),
    },
  },
  terms: tender2025h1,
})

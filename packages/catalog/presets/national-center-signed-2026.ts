import { gb300 } from '../accelerators/gb300-nvl72.ts'
import { assume, cite, derive, settle } from '../citing.ts'
import { solaseado } from '../sites/solaseado.ts'
import { signed2026 } from '../terms/signed-2026.ts'
import { nationalCustomers, sales } from './parts/customers.ts'
import { commercialLoan, covenants, policyLoan, treasuryRate } from './parts/debt.ts'
import { machine, network, reliability, storageKwShare, supportRackShare } from './parts/machines.ts'
import { development, distributionMonth, economy, legalReserve, opex, propertyTaxes, tax, vat } from './parts/money.ts'

const phase = (id: string, count: number, order: string) => ({
  id,
  site: 'solaseado',
  hall: 'building-1',
  bridge: null,
  class: 'gb300',
  ...machine(gb300),
  count: assume(count, 'Part of the 15,000 by 2028, in whole racks but the last', 60),
  network: network(0.05),
  storageKwShare,
  supportRackShare,
  order: assume(order, 'So that installation ends within 2028', 50),
  leadMonths: cite('order.leadMonths.gb300'),
  deliveryMonths: assume(6, 'Half of the racks in half a year', 50),
  installMonths: cite('install.months'),
  reliability: reliability(4),
  lifeMonths: cite('accelerator.lifeMonths'),
  serviceMonths: derive(60, 'As long as its book life', 'M'),
  replaces: null,
  tenure: {
    kind: 'owned' as const,
    currency: 'USD' as const,
    price: [
      {
        from: '2026-07',
        value: derive(
          79_300,
          'Rack of 4 million USD over 72, and network and storage at 17 of 39 parts (Bernstein split), rounded to the base of the purchase programme, 115 million KRW at 1,450',
        ),
      },
    ],
    depositShare: cite('order.depositShare'),
    maintenanceRate: cite('accelerator.maintenanceRate'),
    resaleShare: cite('resale.share5y'),
  },
})

/** The deal signed in May 2026: 29 % public, 71 % private, Haenam Solaseado, 15,000 accelerators by 2028. */
export const signedDraft = {
  meta: {
    title: '국가 AI컴퓨팅센터 실시협약 (2026년 5월, 해남 솔라시도)',
    note: 'One generation of accelerators over five years of service each, then liquidation at book value. The split among shareholders and the loan terms of the company are not published.',
    start: '2026-07',
    horizonMonths: 84,
    priceBaseYear: 2026,
  },
  economy: { ...economy, treasuryRate: treasuryRate('2026-07') },
  sites: [solaseado],
  fleet: [phase('phase-1', 7488, '2027-02'), phase('phase-2', 7512, '2027-08')],
  demand: nationalCustomers('gb300', ['2028-01', '2029-07', '2031-01', '2032-07']),
  sales,
  opex,
  costs: [development('2026-07', '2027-06')],
  tax: {
    ...tax,
    vat,
    ...propertyTaxes(cite('tax.zoneRelief'), assume(60, 'To 2029 and a little longer', 40)),
  },
  finance: {
    constructionMonths: 30,
    sizing: { kind: 'equity' as const, amount: cite('centre.equity') },
    tranches: [
      policyLoan({
        share: assume(0.7, 'The split of policy and bank loans is not published', 40),
        commitment: assume(0.7 * 2.2e12, 'What is drawn and a little more', 40),
        graceMonths: assume(6, 'Not published', 40),
        repaymentMonths: assume(48, 'To the end of the plan', 40),
      }),
      commercialLoan({
        share: assume(0.3, 'The rest of the debt', 40),
        commitment: assume(0.3 * 2.2e12, 'What is drawn and a little more', 40),
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
  terms: signed2026,
}

export const nationalCenterSigned2026 = settle(signedDraft)

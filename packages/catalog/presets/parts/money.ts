import { assume, cite } from '../../citing.ts'

/** Money and rates that every preset shares. */
export const economy = { cpi: cite('economy.cpi'), usdKrw: cite('economy.usdKrw') }

export const opex = {
  ftePerMw: cite('opex.ftePerMw'),
  costPerFte: assume(100e6, 'Loaded cost of one engineer or technician a year', 50),
  wageEscalation: assume(0.03, 'A point above consumer prices', 60),
  facilityMaintenanceRate: cite('opex.facilityMaintenanceRate'),
  insuranceRate: assume(0.003, 'Property insurance and charges, 0.2 to 0.5 % of capex a year', 50),
  administration: assume(10e9, 'Management, security, software and audit of the company', 40),
}

const brackets = (from: 'tax' | 'tax.2025') => [
  { upTo: cite('tax.bracket1'), rate: cite(`${from}.rate1`) },
  { upTo: cite('tax.bracket2'), rate: cite(`${from}.rate2`) },
  { upTo: cite('tax.bracket3'), rate: cite(`${from}.rate3`) },
  { upTo: null, rate: cite(`${from}.rate4`) },
]

/** Corporate tax from 2026 with local income tax. */
export const tax = {
  brackets: brackets('tax'),
  localShare: cite('tax.localShare'),
  lossCap: cite('tax.lossCap'),
  lossYears: cite('tax.lossYears'),
  credit: { rate: cite('tax.creditRate'), years: cite('tax.creditYears'), minimumTax: cite('tax.minimumTax') },
  interimShare: cite('tax.interimShare'),
}

/** The same for a plan that begins in 2025, when each rate was a point lower. */
export const taxFrom2025 = {
  ...tax,
  brackets: brackets('tax.2025'),
  later: [{ fromYear: cite('tax.2026.fromYear'), brackets: brackets('tax') }],
}

/** VAT of a company that builds, with the early refund that facilities get. */
export const vat = {
  rate: cite('vat.rate'),
  taxedShare: assume(1, 'All hours are sold in Korea', 70),
  settlementMonths: assume(2, 'A return every month or two and the early refund for facilities after it', 60),
}

type Part = ReturnType<typeof cite> | ReturnType<typeof assume<number>>

/** Taxes on land and buildings, less what a zone waives for a time. */
export const propertyTaxes = (relief: Part, reliefMonths: Part) => ({
  acquisition: { land: cite('tax.acquisition.land'), building: cite('tax.acquisition.building'), relief },
  property: {
    building: cite('tax.property.building'),
    land: cite('tax.property.land'),
    assessedShare: assume(0.7, 'Property is assessed at 70 % of its standard value, taken as the cost', 60),
    relief,
    reliefMonths,
  },
})

/** What the company costs before its site is built: bid, design, permits, advisers. */
export const development = (from: string, to: string) => ({
  id: 'development',
  name: '개발비',
  kind: 'development' as const,
  currency: 'KRW' as const,
  amount: assume(15e9, 'Six in a thousand of the total cost', 40),
  spending: { kind: 'even' as const, from, to },
  lifeMonths: assume(60, 'As long as the accelerators', 50),
})

export const legalReserve = { rate: cite('legalReserve.rate'), capitalShare: cite('legalReserve.capitalShare') }

/** Dividends follow the shareholders’ meeting in March. */
export const distributionMonth = 4

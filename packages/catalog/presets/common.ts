import { assume, cite } from '../citing.ts'

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

/** Corporate tax from 2026 with local income tax. */
export const tax = {
  brackets: [
    { upTo: cite('tax.bracket1'), rate: cite('tax.rate1') },
    { upTo: cite('tax.bracket2'), rate: cite('tax.rate2') },
    { upTo: cite('tax.bracket3'), rate: cite('tax.rate3') },
    { upTo: null, rate: cite('tax.rate4') },
  ],
  localShare: cite('tax.localShare'),
  lossCap: cite('tax.lossCap'),
  lossYears: cite('tax.lossYears'),
}

export const legalReserve = { rate: cite('legalReserve.rate'), capitalShare: cite('legalReserve.capitalShare') }

/** Dividends follow the shareholders’ meeting in March. */
export const distributionMonth = 4

/** List price of an hour: where contracts stood in March 2026, falling to today’s three-year reservation. */
export const contractPrices = (years: readonly [string, string, string, string]) => [
  { from: years[0], value: cite('h100.contractUsd') },
  { from: years[1], value: assume(2, 'Between the 2026 contract price and its 2025 low', 40) },
  { from: years[2], value: cite('h100.contractLowUsd') },
  { from: years[3], value: cite('h100.reservedUsd') },
]

const ramp = (first: string, then: string, steady: number) => [
  { from: first, value: assume(0.4, 'First half year', 40) },
  { from: then, value: assume(steady, 'Base of 55 to 85 %', 50) },
]

/** Public programmes on reserved, discounted hours; companies on the rest. */
export const segments = (first: string, then: string, prices: ReturnType<typeof contractPrices>) => [
  {
    id: 'public-programme',
    name: '공공·연구 프로그램',
    share: assume(0.4, 'Hours set aside for public programmes; no figure published', 40),
    utilisation: ramp(first, then, 0.8),
    price: prices,
    discount: assume(0.3, 'Users in public programmes pay little or nothing; the centre is paid a reduced price', 40),
  },
  {
    id: 'commercial',
    name: '민간 기업',
    share: assume(0.6, 'The rest', 40),
    utilisation: ramp(first, then, 0.7),
    price: prices,
    discount: assume(0, 'List price', 60),
  },
]

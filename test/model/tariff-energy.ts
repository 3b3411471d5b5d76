import type { TariffEnergy } from '#contract/energy.ts'

/** Industrial (을) HV-B option II from 2026-04-16, as the catalog has it. */
export const tariffEnergy: TariffEnergy = {
  kind: 'tariff',
  schedule: 'kepco-2026-04',
  loadShape: null,
  demandFactor: 1,
  demandCharge: 7380,
  prices: {
    summer: { off: 127.6, mid: 174.8, peak: 239.1 },
    springAutumn: { off: 127.6, mid: 144.8, peak: 161.9 },
    winter: { off: 134.6, mid: 174.8, peak: 214.1 },
  },
  climateCharge: 9,
  fuelAdjustment: 5,
  regionalAdjustment: 0,
  fundLevy: 0.027,
  powerFactor: 0.9,
  ppa: { share: 0, price: 0 },
  escalation: 0,
}

import { prices, type TariffTable } from './tariff-table.ts'

/** General (을), the class that data centres historically fell under, as of 24 October 2024. */
export const general2024 = {
  'general-hvb-2-2024-10': {
    customer: 'general',
    voltage: 'B',
    option: 2,
    demandCharge: 7380,
    energy: prices([92.1, 144.4, 225.6], [92.1, 114.4, 144.7], [99.1, 144.4, 200.6]),
    schedule: 'kepco-2024-10',
    source:
      'Derived from the industrial (을) HV-B II table of 2024-10-24 by one constant, −30.4 KRW/kWh: the rises of November 2023 and October 2024 did not touch this class',
    asOf: '2024-10-24',
    confidence: 'A-70 %',
    note: 'A public transcription of KEPCO’s summary in force 2026-06-01 has the same prices; the hours of this class changed that day. That an AI data centre is billed in this class today was not found.',
  },
} as const satisfies Record<string, TariffTable>

import type { Figure } from '../figure.ts'

/** What every customer pays on top of its table. */
export const tariffCharges = {
  'tariff.climateCharge': {
    value: 9,
    unit: 'KRW/kWh',
    source: 'https://dailynews.dobihood.com/2025/03/blog-post_72.html; github.com/dugurs/kwh_to_won release data',
    asOf: '2023-01',
    confidence: 'M',
  },
  'tariff.fuelAdjustment': {
    value: 5,
    unit: 'KRW/kWh',
    source: 'collector.com.tr mirror of Korean news, 2025-12-22; hankyung magazine, 2025-06-23',
    asOf: '2025-12-22',
    confidence: 'H',
    note: 'The cap of the adjustment, unchanged since the third quarter of 2022 and held for the first of 2026',
  },
  'tariff.fundLevy': {
    value: 0.027,
    unit: '1',
    source: 'Code of the public application with the table of 2024-10-24',
    asOf: '2025',
    confidence: 'M',
    note: 'Share of the bill, before VAT',
  },
  'tariff.fundLevyBefore': {
    value: 0.032,
    unit: '1',
    source: 'github.com/dugurs/kwh_to_won release data',
    asOf: '2025-02',
    confidence: 'M',
    note: 'Share of the bill, before VAT',
  },
  'tariff.demandFloorShare': {
    value: 0.3,
    unit: '1',
    source: 'No source found: the rule of KEPCO’s terms of supply as generally known',
    asOf: '',
    confidence: 'A-80 %',
    note: 'Billed demand is at least this part of the contracted power',
  },
  'tariff.powerFactorTarget': {
    value: 0.9,
    unit: '1',
    source: 'No source found: the rule of KEPCO’s terms of supply as generally known',
    asOf: '',
    confidence: 'A-85 %',
    note: 'Power factor that costs nothing and earns nothing',
  },
  'tariff.powerFactorMost': {
    value: 0.95,
    unit: '1',
    source: 'No source found: the rule of KEPCO’s terms of supply as generally known',
    asOf: '',
    confidence: 'A-85 %',
    note: 'Power factor beyond which nothing more is earned',
  },
  'tariff.powerFactorPerPoint': {
    value: 0.2,
    unit: '1',
    source: 'No source found: the rule of KEPCO’s terms of supply as generally known',
    asOf: '',
    confidence: 'A-85 %',
    note: '0.2 % of the demand charge for each point of power factor',
  },
} satisfies Record<string, Figure>

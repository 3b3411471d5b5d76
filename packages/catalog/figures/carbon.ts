import type { Figure } from '../figure.ts'

/** Emissions of bought electricity. */
export const carbonFigures = {
  'carbon.gridFactor': {
    value: 0.4173,
    unit: 'tCO2/MWh',
    source:
      'Ministry of Climate, Energy and Environment, 17 December 2025: news1 6012714; ajunews 20251218111433736; newstree ntr202512180012',
    asOf: '2023',
    confidence: 'H',
    note: 'CO2 equivalent at the point of use in 2023, renewed each year from now on; 0.4541 on average in 2020-2022, which emissions trading keeps where it was allotted by',
  },
} satisfies Record<string, Figure>

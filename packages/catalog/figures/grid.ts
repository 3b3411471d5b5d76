import type { Figure } from '../figure.ts'

const terms = 'No source found: KEPCO’s terms of supply as generally known'

/** Rules of the grid that the model applies. */
export const gridRules = {
  'grid.assessmentThresholdMw': {
    value: 10,
    unit: 'MW',
    source: 'korea.kr 148953415; newsdao; etnews 20260220',
    asOf: '2026-02',
    confidence: 'H',
    note: 'Grid-impact assessment of the Distributed Energy Act; split applications count together',
  },
  'grid.mostMw22': {
    value: 10,
    unit: 'MW',
    source: terms,
    asOf: '',
    confidence: 'A-80 %',
    note: 'Largest contract supplied at 22.9 kV',
  },
  'grid.mostMw154': {
    value: 400,
    unit: 'MW',
    source: terms,
    asOf: '',
    confidence: 'A-80 %',
    note: 'Largest contract supplied at 154 kV',
  },
} satisfies Record<string, Figure>

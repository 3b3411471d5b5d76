import type { CatalogReply } from '#contract/catalog.ts'
import type { ComparisonReply } from '#contract/comparison.ts'
import type { EvaluationReply } from '#contract/evaluation.ts'
import type { ExplanationReply } from '#contract/explanation.ts'
import type { Problem } from '#contract/problem.ts'
import type { SensitivitiesReply } from '#contract/sensitivity.ts'
import type { SolutionReply } from '#contract/solution.ts'
import type { StatementsReply } from '#contract/statements.ts'
import type { PlanPage, PlanTags } from '#contract/stored-plan.ts'
import type { TermCostsReply } from '#contract/term-costs.ts'
import type { TraceReply } from '#contract/trace.ts'

/** Parts of replies for the documentation; the numbers only show the shape. */
export const evaluationExample: EvaluationReply = {
  engine: { version: '0.6.0' },
  planHash: 'sha256-9f2c6c0f5a2d1f7a4a6f0a0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a493827160',
  title: 'National AI Computing Center',
  measures: {
    'project.irr': { value: 0.0512, unit: '1/year', label: 'Project IRR', roots: [0.0512], unique: true },
    'equity.irr': { value: null, unit: '1/year', label: 'Equity IRR', why: 'Every flow has the same sign' },
    'uses.total': { value: 2.4e12, unit: 'KRW', label: 'Total uses' },
  },
  unknowns: {},
  checks: [{ id: 'balance-sheet', title: 'Assets equal liabilities and equity', ok: true, worst: 3.1e-16 }],
  alerts: [
    { id: 'dscr-below-one', severity: 'red', message: 'Debt service is not covered', month: '2031-04', months: 6 },
  ],
  periods: ['2026', '2027'],
  lines: {
    'cash.cfads': { unit: 'KRW', label: 'Cash available for debt service', annual: 'sum', values: [-1.2e10, 3.4e11] },
  },
}

export const catalogExample: CatalogReply = {
  figures: {
    'economy.cpi': {
      value: 0.02,
      unit: '1/year',
      source: 'Target of the central bank',
      asOf: '2026',
      confidence: 'H',
    },
  },
  accelerators: {},
  sites: {},
  terms: {},
  tariffs: {},
}

export const comparisonExample: ComparisonReply = {
  engine: { version: '0.6.0' },
  base: 0,
  overlays: { interest: 0.01 },
  items: [
    {
      label: 'As signed',
      title: 'National AI Computing Center',
      planHash: 'sha256-9f2c6c0f5a2d1f7a4a6f0a0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a493827160',
      checks: { ok: 24, failing: [] },
      alerts: [],
    },
    {
      label: 'Without grants',
      title: 'National AI Computing Center',
      planHash: 'sha256-0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a4938271609f2c6c0f5a2d1f7a4a6f0a',
      checks: { ok: 24, failing: [] },
      alerts: [
        { id: 'dscr-below-one', severity: 'red', message: 'Debt service is not covered', month: '2031-04', months: 6 },
      ],
    },
  ],
  measures: {
    'uses.total': { unit: 'KRW', label: 'Total uses', values: [2.4e12, 2.5e12], differences: [0, 1e11] },
    'equity.irr': {
      unit: '1/year',
      label: 'Equity IRR',
      values: [0.082, null],
      differences: [0, null],
      why: [null, 'Every flow has the same sign'],
    },
  },
}

export const explanationExample: ExplanationReply = {
  engine: { version: '0.2.0' },
  from: {
    title: 'National AI Computing Center',
    planHash: 'sha256-9f2c6c0f5a2d1f7a4a6f0a0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a493827160',
  },
  to: {
    title: 'National AI Computing Center',
    planHash: 'sha256-0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a4938271609f2c6c0f5a2d1f7a4a6f0a',
  },
  measures: {
    'equity.irr': {
      label: 'Equity IRR',
      unit: '1/year',
      from: 0.082,
      to: 0.09,
      difference: 0.008,
      method: 'shapley',
      methodText: 'Shapley values: each change counts with the mean of what it adds over every order.',
      parts: [
        {
          amount: 0.008,
          changes: [
            {
              kind: 'changed',
              pointer: '/economy/usdKrw',
              label: 'Exchange rate',
              unit: 'KRW/USD',
              before: 1400,
              after: 1300,
            },
          ],
        },
      ],
    },
  },
}

const row = { unit: 'KRW', sign: 1, annual: 'sum' } as const

export const statementsExample: StatementsReply = {
  engine: { version: '0.2.0' },
  planHash: 'sha256-9f2c6c0f5a2d1f7a4a6f0a0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a493827160',
  title: 'National AI Computing Center',
  years: ['2026', '2027'],
  statements: [
    {
      id: 'income',
      title: 'Income statement',
      rows: [
        { ...row, id: 'revenue.total', label: 'Revenue', of: 'income.ebitda', isTotal: false, values: [0, 4e11] },
        {
          ...row,
          id: 'opex.total',
          label: 'Opex',
          of: 'income.ebitda',
          sign: -1,
          isTotal: false,
          values: [1e10, 2e11],
        },
        { ...row, id: 'income.ebitda', label: 'EBITDA', of: null, isTotal: true, values: [-1e10, 2e11] },
      ],
    },
  ],
}

export const traceExample: TraceReply = {
  kind: 'line',
  id: 'site.haenam.facilityMw',
  label: 'Facility power',
  unit: 'MW',
  value: 41.1,
  months: { from: '2031-12', to: '2031-12' },
  carriedBy: [
    {
      pointer: '/sites/0/powerChain/ups',
      label: 'UPS efficiency',
      unit: '1',
      value: 0.96,
      effect: -0.41,
      source: { value: 0.96, source: 'Published design value', asOf: '2026-01', confidence: 'M' },
    },
  ],
  formula: 'IT load ÷ UPS efficiency',
  parts: [
    {
      kind: 'input',
      id: 'site.haenam.ups',
      label: 'UPS efficiency',
      unit: '1',
      value: 0.96,
      pointer: '/sites/0/powerChain/ups',
      source: { value: 0.96, source: 'Published design value', asOf: '2026-01', confidence: 'M' },
      parts: [],
    },
  ],
}

export const problemExample = {
  type: 'urn:planner:problem:content-invalid',
  title: 'The content is not valid',
  status: 422,
  detail: '2 places need mending, named under errors. Mend and send again.',
  instance: '/v1/plans',
  errors: [
    { in: 'body', pointer: '/plan/sites/0/powerChain/ups', code: 'too-big', detail: 'Must be at most 1.' },
    { in: 'body', pointer: '/plan/meta/titel', code: 'unknown-field', detail: 'There is no field titel here.' },
  ],
} satisfies Problem

export const solutionExample: SolutionReply = {
  engine: { version: '0.6.0' },
  planHash: 'sha256-9f2c6c0f5a2d1f7a4a6f0a0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a493827160',
  title: 'National AI Computing Center',
  vary: 'price',
  measure: { id: 'class.private.npv', label: 'Private side, NPV at the hurdle', unit: 'KRW' },
  target: 0,
  before: -1.2e11,
  factor: 1.18,
  nearest: { factor: 1.18, value: 0.4 },
  asPlanned: { averagePrice: 2210, utilisation: 0.7 },
  atFactor: { averagePrice: 2608, utilisation: 0.7 },
  evaluations: 14,
}

export const termCostsExample: TermCostsReply = {
  engine: { version: '0.6.0' },
  planHash: 'sha256-9f2c6c0f5a2d1f7a4a6f0a0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a493827160',
  title: 'National AI Computing Center',
  terms: [
    {
      id: 'put',
      label: 'Put option on the public stake',
      priced: true,
      changes: { privateNpv: 3.1e11, privateIrr: null, treasuryNpv: -4.2e11 },
    },
    {
      id: 'guarantee',
      label: 'Joint guarantee of the private shareholders',
      priced: false,
      why: 'It costs no cash while the debt is served as planned. The most that it stands for is given instead.',
      peakExposure: 6.2e11,
      changes: { privateNpv: null, privateIrr: null, treasuryNpv: null },
    },
  ],
}

export const sensitivitiesExample: SensitivitiesReply = {
  engine: { version: '0.6.0' },
  planHash: 'sha256-9f2c6c0f5a2d1f7a4a6f0a0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a493827160',
  title: 'National AI Computing Center',
  swing: 0.1,
  measures: {
    'project.irr': {
      label: 'Project IRR',
      unit: '1/year',
      value: 0.0512,
      inputs: [
        {
          id: 'economy.usdKrw',
          label: 'Exchange rate',
          pointer: '/economy/usdKrw',
          unit: 'KRW/USD',
          value: 1400,
          derivative: 0.0002,
          derivativeUnit: 'USD/KRW·year',
          elasticity: 5.46875,
          change: 0.028,
        },
      ],
      inputsInAll: 210,
      steps: [
        {
          id: 'deployment.phase-1.count',
          label: 'Accelerators ordered',
          pointer: '/fleet/0/count',
          by: 'step',
          edges: [{ id: 'deployment.phase-1.nodes', label: 'Nodes', month: '2027-09' }],
        },
      ],
    },
  },
}

const summary = {
  id: 'pln_0123456789abcdef0123456789abcdef',
  planHash: 'sha256-9f2c6c0f5a2d1f7a4a6f0a0c8f0d0c4d3b1e7f60c5b2a9e8d7c6b5a493827160',
  engineVersion: '0.6.0',
  savedAt: '2026-06-01T00:00:00.000Z',
}

export const plansExample: PlanPage = {
  items: [{ ...summary, revision: 2, title: 'Haenam, second offer', tags: ['haenam', 'offer'] }],
}

export const revisionsExample: PlanPage = {
  items: [
    { ...summary, revision: 2, title: 'Haenam, second offer', note: 'Rents as in the offer of May' },
    { ...summary, revision: 1, title: 'Haenam', savedAt: '2026-05-01T00:00:00.000Z' },
  ],
  cursor: 'WyJvd25lciNsb2NhbCNwbGFuI3BsbiJd',
}

export const tagsExample: PlanTags = { tags: ['haenam', 'offer'] }

import type { Figure } from '../figure.ts'

const brackets = 'glasswallet-ai; taxguide.im; livein.co.kr'

/** Money, rates and tax. */
export const financeFigures = {
  'economy.cpi': {
    value: 0.02,
    unit: '1/year',
    source: 'Bank of Korea target; RTTNews finanzen.at',
    asOf: '2026-01-15',
    confidence: 'H',
  },
  'economy.usdKrw': {
    value: 1450,
    unit: 'KRW/USD',
    source: 'Between 1,480.1 (22 December 2025) and 1,422.9 (26 February 2026): zawya.com/Reuters',
    asOf: '2026-02-26',
    confidence: 'H',
  },
  'loan.policyRate': {
    value: 0.033,
    unit: '1/year',
    source: 'https://biz.heraldcorp.com/article/10683343',
    asOf: '2026-02-26',
    confidence: 'H',
    note: 'Treasury-bond level in the 3 % range for another project; not published for this company',
  },
  'loan.commercialRate': {
    value: 0.045,
    unit: '1/year',
    source: 'AA- corporate bond of 4.20 % and a margin: https://ir.gsifn.io/kbfng/v5/ir_bond.html',
    asOf: '2026-03-23',
    confidence: 'M',
    note: 'Middle of 4.2 to 4.8 %',
  },
  'hurdle.private': {
    value: 0.1,
    unit: '1/year',
    source: 'No source found',
    asOf: '',
    confidence: 'A-50 %',
    note: '10 to 12 % for merchant risk on accelerators',
  },
  'hurdle.public': {
    value: 0.047,
    unit: '1/year',
    source: '5-year treasury bond of 3.65 % and 1.03 points as in BTL projects: econovill 573552',
    asOf: '2026-03-09',
    confidence: 'M',
    note: 'Derived',
  },
  'tax.bracket1': { value: 0.2e9, unit: 'KRW', source: brackets, asOf: '2026-01-01', confidence: 'H' },
  'tax.bracket2': { value: 20e9, unit: 'KRW', source: brackets, asOf: '2026-01-01', confidence: 'H' },
  'tax.bracket3': { value: 300e9, unit: 'KRW', source: brackets, asOf: '2026-01-01', confidence: 'H' },
  'tax.rate1': { value: 0.1, unit: '1', source: brackets, asOf: '2026-01-01', confidence: 'H' },
  'tax.rate2': { value: 0.2, unit: '1', source: brackets, asOf: '2026-01-01', confidence: 'H' },
  'tax.rate3': { value: 0.22, unit: '1', source: brackets, asOf: '2026-01-01', confidence: 'H' },
  'tax.rate4': { value: 0.25, unit: '1', source: brackets, asOf: '2026-01-01', confidence: 'H' },
  'tax.localShare': { value: 0.1, unit: '1', source: brackets, asOf: '2026-01-01', confidence: 'H' },
  'tax.lossYears': { value: 15, unit: 'year', source: 'taxnet.co.kr commentary', asOf: '2026', confidence: 'H' },
  'tax.lossCap': {
    value: 0.8,
    unit: '1',
    source: 'No source found; 60 % before 2023 in albup.co.kr',
    asOf: '2023',
    confidence: 'A-95 %',
  },
  'legalReserve.rate': { value: 0.1, unit: '1', source: 'Commercial Act, article 458', asOf: '2026', confidence: 'H' },
  'legalReserve.capitalShare': {
    value: 0.5,
    unit: '1',
    source: 'Commercial Act, article 458',
    asOf: '2026',
    confidence: 'H',
  },
} satisfies Record<string, Figure>

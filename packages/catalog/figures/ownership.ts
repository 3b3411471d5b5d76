import type { Figure } from '../figure.ts'

const act = {
  unit: '1',
  source:
    'Act on the Management of Public Institutions, Article 4 (1) 3 to 5, Law 20400: https://www.ai24.co.kr/board/view/253/6154',
  asOf: '2024-09-27',
  confidence: 'H',
} as const

/** Stakes of the state and its institutions, together, from which a company may be designated a public institution. */
export const ownershipRules = {
  'ownership.publicInstitution': { ...act, value: 0.5, note: 'Whoever controls it' },
  'ownership.publicInstitutionByControl': {
    ...act,
    value: 0.3,
    note: 'Where appointing its executives gives them control in fact',
  },
} satisfies Record<string, Figure>

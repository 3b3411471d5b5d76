import type { Figure } from '../figure.ts'

const signed =
  'https://en.sedaily.com/technology/2026/05/11/samsung-sds-confirmed-to-build-koreas-national-ai-computing'
const tender12 = 'https://cm.asiae.co.kr/article/2025020712291617455'
const gumi = 'economidaily 20260102175353849; zum/ddaily 103200371'

/** The national centre, its tenders, and the Gumi option. */
export const programmeFigures = {
  'centre.totalCost': {
    value: 2.5e12,
    unit: 'KRW',
    source: signed,
    asOf: '2026-05',
    confidence: 'H',
    note: 'Ministry figure; Jeonnam province says 2.9 trillion and more for 2026-2030',
  },
  'centre.equity': { value: 400e9, unit: 'KRW', source: signed, asOf: '2026-05', confidence: 'H' },
  'centre.accelerators': {
    value: 15_000,
    unit: 'accelerator',
    source: signed,
    asOf: '2026-05',
    confidence: 'H',
    note: 'By 2028',
  },
  'signed.publicShare': {
    value: 0.29,
    unit: '1',
    source: signed,
    asOf: '2026-05',
    confidence: 'H',
    note: '116 of 400 billion KRW',
  },
  'signed.privateShare': {
    value: 0.71,
    unit: '1',
    source: signed,
    asOf: '2026-05',
    confidence: 'H',
    note: '284 of 400 billion KRW',
  },
  'tender12.publicShare': { value: 0.51, unit: '1', source: tender12, asOf: '2025-02', confidence: 'H' },
  'tender12.privateShare': { value: 0.49, unit: '1', source: tender12, asOf: '2025-02', confidence: 'H' },
  'solaseado.blockMw': {
    value: 40,
    unit: 'MW',
    source: 'hankookilbo 2024-06-20',
    asOf: '2024-06',
    confidence: 'M',
    note: 'Solaseado plan: 25 buildings of 40 MW',
  },
  'gumi.cost': {
    value: 427.3e9,
    unit: 'KRW',
    source: gumi,
    asOf: '2026-01-02',
    confidence: 'H',
    note: 'Building and facilities',
  },
  'gumi.facilityMw': {
    value: 60,
    unit: 'MW',
    source: 'youthdaily 208770; zdnet 20260122152103',
    asOf: '2026-01',
    confidence: 'H',
  },
  'gumi.roomMw': {
    value: 100,
    unit: 'MW',
    source: 'youthdaily 208770; zdnet 20260122152103',
    asOf: '2026-01',
    confidence: 'H',
    note: 'The site can take more than this in all; a later phase is an ambition, not a decision',
  },
  'gumi.land': {
    value: 21.5e9,
    unit: 'KRW',
    source: gumi,
    asOf: '2024-12',
    confidence: 'H',
    note: 'About 45,000 square metres, bought before the plan starts',
  },
} satisfies Record<string, Figure>

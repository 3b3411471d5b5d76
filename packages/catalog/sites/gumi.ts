import { assume, cite, derive } from '../citing.ts'
import { figures } from '../figures.ts'
import { climate, cooling, hallCost, powerChain, tariffEnergy } from './parts.ts'

const blocks = 4
const itMw = figures['gumi.facilityMw'].value / figures['site.pue'].value
const cost = hallCost(figures['gumi.cost'].value / itMw, itMw / blocks, '427.3 billion KRW over the IT load')

/** Samsung SDS at Gumi: a first phase of 60 MW on land that can take more than 100. */
export const gumi = {
  id: 'gumi',
  name: '구미 1공장',
  grid: {
    voltageKv: 154 as const,
    phases: [
      {
        mw: cite('gumi.facilityMw'),
        applied: assume('2026-03', 'After the board’s decision', 50),
        leadMonths: cite('grid.leadMonths154'),
      },
    ],
    assessment: {
      applied: assume('2025-06', 'Before the decision', 40),
      leadMonths: cite('grid.assessmentMonths'),
    },
    connection: derive(0, 'Within the approved sum', 'M'),
    substation: derive(0, 'Within the approved sum', 'M'),
    construction: { from: '2026-03', to: '2029-02' },
    lifeMonths: cite('site.buildingLifeMonths'),
  },
  climate: climate('gumi'),
  powerChain,
  halls: [
    {
      id: 'hybrid',
      name: '복합 냉각 전산실',
      blocks: assume(blocks, 'Built at once, filled with secured customers first', 40),
      blockItMw: derive(itMw / blocks, '60 MW of facility power over a PUE of 1.3, in four blocks'),
      positionsPerBlock: assume(300, 'Racks of the size below, with room for network', 40),
      rackKw: assume(45, 'Three nodes of 8 with margin', 50),
      cooling: {
        ...cooling('liquid'),
        base: assume(0.11, 'Air and water in one hall: between the two', 40),
        perDegree: assume(0.006, 'Air and water in one hall: between the two', 40),
      },
      construction: { from: '2026-03', to: '2029-02' },
      opens: derive('2029-03', 'economidaily 20260102175353849; zum/ddaily 103200371', 'H'),
      ...cost('2026-03'),
      contingency: derive(0, 'Within the approved sum', 'M'),
      lifeMonths: cite('site.buildingLifeMonths'),
    },
  ],
  energy: tariffEnergy('industrial-hvb-2-2026-04'),
  carbonFactor: cite('carbon.gridFactor'),
  land: { cost: derive(0, 'Bought in December 2024, before the plan starts', 'H'), paid: '2026-03' },
  rent: derive(0, 'An own site', 'M'),
}

import { assume, cite, derive } from '../citing.ts'
import { figures } from '../figures.ts'
import { climate, cooling, flatEnergy, hallCost, powerChain } from './parts.ts'

const blockItMw = 10
const cost = hallCost(figures['site.costPerItMw'].value, blockItMw, figures['site.costPerItMw'].source)

/** A site that nobody has chosen yet: four air-cooled halls of 10 MW on two grid phases. */
export const free = {
  id: 'centre',
  name: '국가 AI컴퓨팅센터',
  grid: {
    voltageKv: 154 as const,
    phases: [
      {
        mw: assume(28, 'First half of the grid connection', 40),
        applied: assume('2025-01', 'With the bid', 40),
        leadMonths: assume(24, 'Fast-tracked for the centre', 40),
      },
      {
        mw: assume(28, 'The rest of 40 MW of IT load at its design peak', 50),
        applied: assume('2025-01', 'With the first half', 40),
        leadMonths: cite('grid.leadMonths154'),
      },
    ],
    assessment: {
      applied: assume('2024-06', 'Fast-tracked for the centre', 40),
      leadMonths: cite('grid.assessmentMonths'),
    },
    connection: cite('site.gridConnection'),
    substation: assume(15e9, '154 kV bay and two main transformers', 40),
    construction: { from: '2026-03', to: '2026-12' },
    lifeMonths: cite('site.buildingLifeMonths'),
  },
  climate: climate('haenam'),
  powerChain,
  halls: [
    {
      id: 'main',
      name: '본동',
      blocks: assume(4, 'Four halls of 10 MW: as much as a building of the Solaseado park', 50),
      blockItMw: assume(blockItMw, 'A quarter of a building of 40 MW', 50),
      positionsPerBlock: assume(185, 'A tenth above need', 50),
      rackKw: assume(45, 'Three air-cooled nodes of 8 with margin', 50),
      cooling: cooling('air'),
      construction: { from: '2026-03', to: '2027-06' },
      opens: assume('2027-07', 'Opening in 2027', 60),
      ...cost('2026-03'),
      contingency: assume(0.07, 'A tenth with acquisition tax, which stands by itself', 60),
      lifeMonths: cite('site.buildingLifeMonths'),
    },
  ],
  energy: flatEnergy,
  carbonFactor: cite('carbon.gridFactor'),
  land: { cost: assume(20e9, 'No site was chosen; near the price of the Gumi site', 40), paid: '2026-03' },
  rent: derive(0, 'An own site', 'M'),
}

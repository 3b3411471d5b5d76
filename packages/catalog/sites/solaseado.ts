import { assume, cite, derive } from '../citing.ts'
import { figures } from '../figures.ts'
import { climate, cooling, hallCost, powerChain, tariffEnergy } from './parts.ts'

const blockItMw = figures['solaseado.blockMw'].value
const cost = hallCost(figures['site.costPerItMw'].value, blockItMw, figures['site.costPerItMw'].source)

/** Haenam Solaseado: one of the park's buildings of 40 MW, powered in two phases. */
export const solaseado = {
  id: 'solaseado',
  name: '해남 솔라시도',
  grid: {
    voltageKv: 154 as const,
    phases: [
      {
        mw: assume(26, 'Half of the contract', 40),
        applied: assume('2025-01', 'With the bid prepared over 2025', 40),
        leadMonths: assume(30, 'The 154 kV substation nearby was studied in October 2025', 40),
      },
      {
        mw: assume(26, 'The rest: one building of 40 MW of IT load at a PUE of 1.3', 50),
        applied: assume('2025-06', 'With the first half', 40),
        leadMonths: cite('grid.leadMonths154'),
      },
    ],
    assessment: {
      applied: assume('2024-10', 'Fast-tracked for the centre', 40),
      leadMonths: cite('grid.assessmentMonths'),
    },
    connection: cite('site.gridConnection'),
    substation: assume(15e9, '154 kV bay and two main transformers', 40),
    construction: { from: '2026-07', to: '2027-09' },
    lifeMonths: cite('site.buildingLifeMonths'),
  },
  climate: climate('haenam'),
  powerChain,
  halls: [
    {
      id: 'building-1',
      name: '1동',
      blocks: assume(1, 'One of the 25 buildings of the park', 60),
      blockItMw: cite('solaseado.blockMw'),
      positionsPerBlock: assume(260, 'A quarter above the 209 racks', 50),
      rackKw: assume(150, 'Direct liquid cooling for racks of up to 140 kW', 60),
      cooling: cooling('liquid'),
      construction: { from: '2026-07', to: '2027-12' },
      opens: assume('2028-01', 'Completion in 2028', 60),
      ...cost('2026-07'),
      contingency: assume(0.07, 'A tenth with acquisition tax, which stands by itself', 60),
      lifeMonths: cite('site.buildingLifeMonths'),
    },
  ],
  energy: tariffEnergy('industrial-hvb-2-2026-04'),
  carbonFactor: cite('carbon.gridFactor'),
  land: { cost: assume(10e9, 'Industrial land of the enterprise city; price not published', 40), paid: '2026-07' },
  rent: derive(0, 'An own site', 'M'),
}

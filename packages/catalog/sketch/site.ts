import { assume, cite, derive } from '../citing.ts'
import { figures } from '../figures.ts'
import { climate, cooling, hallCost, powerChain, tariffEnergy } from '../sites/parts.ts'
import { type Answers, later } from './answers.ts'
import { scheduleOf, sizesOf } from './sizes.ts'

const builtIn = 18

/** A site with one hall that the accelerators fill, powered as fast as the contracted power can be had. */
export function sketchedSite(answers: Answers) {
  const { start, contractedMw, accelerator } = answers
  const { blocks, blockItMw, rackKw, racks } = sizesOf(answers)
  const { assessment, isHigh, supply, opens } = scheduleOf(answers)
  const from = later(start, opens - builtIn)
  const to = later(start, opens - 1)
  const need = 'What the accelerators with network and storage need'
  const cost = hallCost(figures['site.costPerItMw'].value, blockItMw, figures['site.costPerItMw'].source)
  return {
    id: 'site',
    name: '부지',
    grid: {
      voltageKv: isHigh ? (154 as const) : (22.9 as const),
      phases: [
        {
          mw: contractedMw,
          applied: later(start, assessment),
          leadMonths: isHigh ? cite('grid.leadMonths154') : assume(supply, 'A line at 22.9 kV, 12 to 24 months', 40),
        },
      ],
      assessment: assessment > 0 ? { applied: start, leadMonths: cite('grid.assessmentMonths') } : null,
      connection: cite('site.gridConnection'),
      substation: assume(contractedMw * 0.3e9, 'About 0.3 billion KRW a MW', 40),
      construction: { from, to },
      lifeMonths: cite('site.buildingLifeMonths'),
    },
    climate: climate('gumi'),
    powerChain,
    halls: [
      {
        id: 'hall',
        name: '전산실',
        blocks: derive(blocks, need),
        blockItMw: derive(blockItMw, need),
        positionsPerBlock: derive(Math.ceil((racks * 1.1) / blocks), 'The racks needed, and a tenth'),
        rackKw: assume(rackKw, 'A rack of this cooling, at least one node', 50),
        cooling: cooling(accelerator.cooling),
        construction: { from, to },
        opens: later(start, opens),
        ...cost(from),
        contingency: assume(0.07, 'A tenth with acquisition tax, which stands by itself', 60),
        lifeMonths: cite('site.buildingLifeMonths'),
      },
    ],
    energy: tariffEnergy(isHigh ? 'industrial-hvb-2-2026-04' : 'industrial-hva-2-2026-04'),
    carbonFactor: cite('carbon.gridFactor'),
    land: { cost: assume(contractedMw * 0.4e9, 'Industrial land, about 0.4 billion KRW a MW', 40), paid: from },
    rent: derive(0, 'An own site', 'M'),
  }
}

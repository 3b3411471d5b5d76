import { assume, cite, derive } from '../../citing.ts'
import { climate, cooling, flatEnergy, powerChain } from '../../sites/parts.ts'

interface Supplier {
  readonly id: string
  readonly name: string
  readonly itMw: number
  readonly positions: number
  readonly opens: string
  readonly from: string
  readonly to: string
}

const within = (what: string) => derive(0, `Within ${what}`, 'M')

/** A data centre that a supplier already has: its cost, power and land are within what it is paid. */
export function supplierSite({ id, name, itMw, positions, opens, from, to }: Supplier, paidBy: string) {
  return {
    id,
    name,
    grid: {
      voltageKv: 154 as const,
      phases: [
        {
          mw: derive(itMw * 1.5, 'IT load at a design PUE of 1.5: the site stands already', 'M'),
          applied: from,
          leadMonths: derive(0, 'The site stands already', 'M'),
        },
      ],
      assessment: { applied: from, leadMonths: derive(0, 'The site stands already', 'M') },
      connection: within(paidBy),
      substation: within(paidBy),
      construction: { from, to },
      lifeMonths: cite('site.buildingLifeMonths'),
    },
    climate: climate('gumi'),
    powerChain,
    halls: [
      {
        id: 'hall',
        name: '전산실',
        blocks: derive(1, 'Part of a standing data centre', 'M'),
        blockItMw: derive(itMw, 'The nodes with network and storage, and a tenth', 'M'),
        positionsPerBlock: derive(positions, 'The racks needed, and a tenth', 'M'),
        rackKw: assume(45, 'Three air-cooled nodes of 8 with margin', 50),
        cooling: cooling('air'),
        construction: { from, to },
        opens,
        shellCost: [{ from, value: within(paidBy) }],
        plantCost: [{ from, value: within(paidBy) }],
        contingency: within(paidBy),
        lifeMonths: cite('site.buildingLifeMonths'),
      },
    ],
    energy: { ...flatEnergy, price: within(paidBy) },
    carbonFactor: cite('carbon.gridFactor'),
    land: { cost: within(paidBy), paid: from },
    rent: within(paidBy),
  }
}

import type { Line, Operand } from '#algebra/expression.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import { both } from '../ground/formulas.ts'
import type { HallLines, HousedSite } from './housing.ts'

/** What keeps a site from having more in service, in the order of the codes of `site.<id>.binding`, from 1. */
export const bindingConstraints = ['grid', 'hall', 'rack', 'cooling', 'supply', 'money'] as const

/**
 * The constraint that holds back the most IT load in the month; where all that is installed lives, what has been
 * ordered and not delivered, and where nothing is, the money for more.
 */
export function bindingLine({ shell, halls, lostToGrid }: HousedSite): Line {
  const { block } = shell
  const racks = block.level('lostToRacksMw', 'MW', plus(...halls.map((hall) => lostToRacks(hall, halls, false))))
  const cooling = block.level('lostToCoolingMw', 'MW', plus(...halls.map((hall) => lostToRacks(hall, halls, true))))
  const room = block.level('lostToHallMw', 'MW', plus(...halls.map((hall) => hall.lostToHall)))
  const awaited = block.level(
    'awaited',
    'accelerator',
    plus(...new Set(halls.flatMap(({ placed }) => placed.map(({ installed }) => installed.awaited)))),
  )
  const most = block.level('lostMostMw', 'MW', greatest(lostToGrid, room, racks, cooling))
  const is = (lost: Line) => both(above(lost, 0), atLeast(lost, most))
  const codes: [Operand, number][] = [
    [is(lostToGrid), 1],
    [is(room), 2],
    [is(racks), 3],
    [is(cooling), 4],
    [above(awaited, 0), 5],
  ]
  return block.level(
    'binding',
    '1',
    codes.reduceRight<Operand>((otherwise, [holds, code]) => when(holds, code, otherwise), bindingConstraints.length),
    'site.bindingConstraint',
  )
}

/** Positions are short: for want of liquid cooling where air-cooled halls have some to spare; never the other way. */
function lostToRacks(hall: HallLines, halls: readonly HallLines[], forCooling: boolean): Operand {
  const others = halls.filter(({ shell }) => shell.hall.cooling.kind === 'air')
  if (hall.shell.hall.cooling.kind === 'air' || others.length === 0) return forCooling ? 0 : hall.lostToRacks
  const spare = above(plus(...others.map(({ emptyPositions }) => emptyPositions)), 0)
  return forCooling ? when(spare, hall.lostToRacks) : when(spare, 0, hall.lostToRacks)
}

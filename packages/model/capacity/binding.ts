import type { Expression, Line, Operand } from '#algebra/expression.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Hall } from '#contract/site.ts'
import { both } from '../ground/formulas.ts'
import type { HallLines, HousedSite } from './housing.ts'

/** What keeps a site from having more in service, in the order of the codes of `site.<id>.binding`, from 1. */
export const bindingConstraints = ['grid', 'hall', 'rack', 'cooling', 'supply', 'money'] as const

/**
 * The constraint that holds back the most IT load in the month; where all that is installed lives, what has been
 * ordered and not delivered, and where nothing is, the money for more.
 */
export function writeBinding({ shell, halls, lostToGrid }: HousedSite): Line {
  const { block } = shell
  const lost = lostToRacks(halls)
  const racks = block.level('lostToRacksMw', 'MW', plus(...lost.map((one) => one.racks)))
  const cooling = block.level('lostToCoolingMw', 'MW', plus(...lost.map((one) => one.cooling)))
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

/** IT load that cannot live, by what it wants. */
interface Want {
  readonly racks: Operand
  readonly cooling: Operand
}

/** What is wanting where positions are short, by how the hall is cooled; `spare` is 1 where air-cooled ones are left. */
const wanting: Readonly<Record<Hall['cooling']['kind'], (lost: Line, spare: Expression | undefined) => Want>> = {
  air: (lost) => ({ racks: lost, cooling: 0 }),
  liquid: (lost, spare) =>
    spare ? { racks: when(spare, 0, lost), cooling: when(spare, lost) } : { racks: lost, cooling: 0 },
}

/** Positions are short: for want of liquid cooling where air-cooled halls have some to spare; never the other way. */
function lostToRacks(halls: readonly HallLines[]): Want[] {
  const cooled = halls.map((hall) => ({ hall, by: hall.shell.at.cooling.kind.value }))
  const others = cooled.filter(({ by }) => by === 'air').map(({ hall }) => hall.emptyPositions)
  const spare = others.length > 0 ? above(plus(...others), 0) : undefined
  return cooled.map(({ hall, by }) => wanting[by](hall.lostToRacks, spare))
}

import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { kwPerMw } from '../ground/constants.ts'
import { excess, sumBy } from '../ground/formulas.ts'
import type { HousedSite } from './housing.ts'

/** What a site has and nothing uses: grid power, room, positions, rack power; and modules that only stand by. */
export function writeStranded({ shell, halls, facilityMw }: HousedSite): void {
  const { block, grid } = shell
  const room = block.level(
    'hallItMw',
    'MW',
    sumBy(halls, (hall) => hall.shell.itMw),
  )
  block.level(
    'positions',
    'rack',
    sumBy(halls, (hall) => hall.shell.positions),
  )
  block.level(
    'emptyPositions',
    'rack',
    sumBy(halls, (hall) => hall.emptyPositions),
  )
  block.level(
    'unpoweredRacks',
    'rack',
    sumBy(halls, ({ racksInstalled, housedShare, racks }) => minus(times(racksInstalled, housedShare), racks)),
  )
  block.level('strandedGridMw', 'MW', excess(grid.power, facilityMw))
  block.level(
    'strandedHallMw',
    'MW',
    minus(
      room,
      sumBy(halls, (hall) => hall.housedMw),
    ),
  )
  block.level(
    'redundantMw',
    'MW',
    sumBy(halls, (hall) => when(hall.shell.open, excess(hall.shell.plantMw, hall.shell.itMw))),
  )
  const rackKw = sumBy(halls, ({ placed, liveShare }) =>
    times(
      sumBy(placed, (one) => one.strandedKw),
      liveShare,
    ),
  )
  block.level('strandedRackMw', 'MW', over(rackKw, kwPerMw))
}

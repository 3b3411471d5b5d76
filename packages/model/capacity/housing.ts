import type { Line } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { kwPerMw } from '../ground/constants.ts'
import { excess, servedShare, sumOf } from '../ground/formulas.ts'
import type { HallShell } from './hall.ts'
import type { Placement } from './placement.ts'
import type { SiteShell } from './site-shell.ts'

/** A hall with what stands in it. */
export interface HallLines {
  readonly shell: HallShell
  readonly placed: readonly Placement[]
  readonly racksInstalled: Line
  readonly itMwInstalled: Line
  /** Share of what is installed that the hall can house. */
  readonly housedShare: Line
  /** IT load that the hall houses, powered or not, MW. */
  readonly housedMw: Line
  /** Share of what is installed that the hall can house and the grid can power. */
  readonly liveShare: Line
  /** IT load of the blocks in use, MW. */
  readonly usedMw: Line
  readonly racks: Line
  readonly itMw: Line
  readonly emptyPositions: Line
  /** IT load installed that cannot live for want of positions, of cooled and powered room, MW. */
  readonly lostToRacks: Line
  readonly lostToHall: Line
}

/** A site with what stands in its halls. */
export interface HousedSite {
  readonly shell: SiteShell
  readonly halls: readonly HallLines[]
  /** Facility load at the design peak, MW. */
  readonly facilityMw: Line
  /** Share of what its halls house that the grid powers. */
  readonly gridShare: Line
  /** Share of the load of empty but opened blocks that the grid powers. */
  readonly standingShare: Line
  readonly lostToGrid: Line
  /** MW by which housed load at its peak exceeds the grid's power, once there is any. */
  readonly gridShort: Line
}

interface Housed
  extends Pick<
    HallLines,
    'shell' | 'placed' | 'racksInstalled' | 'itMwInstalled' | 'housedShare' | 'housedMw' | 'usedMw'
  > {
  readonly rackShare: Line
  readonly roomShare: Line
}

/** How much of what is installed the halls house and the grid powers; what is short holds back all of a hall alike. */
export function writeHousing(shell: SiteShell, placed: readonly Placement[]): HousedSite {
  const { block, grid } = shell
  const housed = shell.halls.map((hall) =>
    writeHousedHall(
      hall,
      placed.filter((one) => one.shell === hall),
    ),
  )
  const standing = block.level(
    'standingPeakMw',
    'MW',
    plus(...housed.map(({ usedMw, shell }) => times(usedMw, shell.perBuiltAtPeak))),
  )
  const loaded = block.level(
    'loadPeakMw',
    'MW',
    plus(...housed.map(({ housedMw, shell }) => times(housedMw, shell.perLoadAtPeak))),
  )
  const standingShare = block.level('standingShare', 'share', servedShare(standing, grid.power))
  const gridShare = block.level(
    'gridShare',
    'share',
    servedShare(loaded, excess(grid.power, standing)),
    'site.gridShare',
  )
  const halls = housed.map((hall) => writeLiveHall(hall, gridShare))
  const housedIt = sumOf(housed.map(({ housedMw }) => housedMw))
  return {
    shell,
    halls,
    gridShare,
    standingShare,
    facilityMw: block.level('facilityMw', 'MW', plus(times(standing, standingShare), times(loaded, gridShare))),
    lostToGrid: block.level('lostToGridMw', 'MW', times(housedIt, minus(1, gridShare))),
    gridShort: block.level(
      'gridShortMw',
      'MW',
      when(atLeast(monthIndex, grid.firstPower), excess(plus(standing, loaded), grid.power)),
    ),
  }
}

function writeHousedHall(shell: HallShell, placed: readonly Placement[]): Housed {
  const { block, itMw, positions, blockItMw, positionsPerBlock, blocks } = shell
  const racksInstalled = block.level(
    'racksInstalled',
    'rack',
    plus(...placed.flatMap(({ racks, supportRacks }) => [racks, supportRacks])),
  )
  const itMwInstalled = block.level(
    'itMwInstalled',
    'MW',
    over(plus(...placed.map(({ designKw }) => designKw)), kwPerMw),
  )
  const rackShare = block.level('rackShare', 'share', servedShare(racksInstalled, positions))
  const roomShare = block.level('roomShare', 'share', servedShare(itMwInstalled, itMw))
  const housedShare = block.level('housedShare', 'share', least(rackShare, roomShare), 'hall.housedShareIsContinuous')
  const housedMw = block.level('housedMw', 'MW', times(itMwInstalled, housedShare))
  const used = roundUp(greatest(over(housedMw, blockItMw), over(times(racksInstalled, housedShare), positionsPerBlock)))
  const blocksUsed = block.level('blocksUsed', 'block', least(used, blocks))
  return {
    shell,
    placed,
    racksInstalled,
    itMwInstalled,
    rackShare,
    roomShare,
    housedShare,
    housedMw,
    usedMw: block.level('usedMw', 'MW', times(blocksUsed, blockItMw)),
  }
}

function writeLiveHall({ rackShare, roomShare, ...hall }: Housed, gridShare: Line): HallLines {
  const { block, positions } = hall.shell
  const liveShare = block.level('liveShare', 'share', times(hall.housedShare, gridShare))
  const lost = (share: Line) => times(hall.itMwInstalled, minus(1, share))
  return {
    ...hall,
    liveShare,
    racks: block.level('racks', 'rack', times(hall.racksInstalled, liveShare)),
    itMw: block.level('itMw', 'MW', times(hall.itMwInstalled, liveShare)),
    emptyPositions: block.level(
      'emptyPositions',
      'rack',
      minus(positions, times(hall.racksInstalled, hall.housedShare)),
    ),
    lostToRacks: block.level('lostToRacksMw', 'MW', when(above(roomShare, rackShare), lost(rackShare))),
    lostToHall: block.level('lostToHallMw', 'MW', when(atLeast(rackShare, roomShare), lost(roomShare))),
  }
}

import type { Line } from '#algebra/expression.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { ClassSupply } from '../demand/supply.ts'
import { kwPerMw } from '../ground/constants.ts'
import type { HallLines } from './housing.ts'
import type { Housed, Live } from './live.ts'

/** A placement with what it draws on average. */
export interface Drawing extends Housed {
  /** kW at the racks, network and storage. */
  readonly averageKw: Line
}

/** What a hall draws on average over the month. */
export interface HallDraw {
  readonly hall: HallLines
  readonly placed: readonly Drawing[]
  readonly itMw: Line
  readonly facilityMw: Line
  readonly pue: Line
  readonly energy: Line
  readonly itEnergy: Line
  /** Litres. */
  readonly water: Line
}

/** Average draw of a deployment: between idle and active by the share of its hours in use. */
export function writeDrawing({ installed, placed, tenure }: Live, { busyShare }: ClassSupply): Drawing[] {
  const { block, at } = installed
  const active = block.input('activeShare', 'share', at.node.activeShare)
  const idle = block.input('idleShare', 'share', at.node.idleShare)
  const busy = times(minus(active, idle), tenure.busyShare(busyShare))
  const drawShare = block.level('drawShare', 'share', plus(idle, busy))
  return placed.map((one) => ({
    ...one,
    averageKw: one.block.level('averageKw', 'kW', times(one.designKw, one.hall.liveShare, drawShare)),
  }))
}

/** IT, losses and cooling of a hall by weather and load; its PUE is what comes of that. */
export function writeHallDraw(hall: HallLines, placed: readonly Drawing[], standingShare: Line): HallDraw {
  const { block, at, perLoad, perBuilt } = hall.shell
  const itMw = block.level('averageItMw', 'MW', over(plus(...placed.map(({ averageKw }) => averageKw)), kwPerMw))
  const facilityMw = block.level(
    'averageFacilityMw',
    'MW',
    plus(times(itMw, perLoad), times(hall.usedMw, perBuilt, standingShare)),
  )
  const itEnergy = block.flow('itEnergy', 'kWh', times(itMw, kwPerMw, hoursInMonth))
  return {
    hall,
    placed,
    itMw,
    facilityMw,
    pue: block.level('pue', '1', when(above(itMw, 0), over(facilityMw, itMw)), 'hall.pueFollowsLoad'),
    energy: block.flow('energy', 'kWh', times(facilityMw, kwPerMw, hoursInMonth)),
    itEnergy,
    water: block.flow('water', 'L', times(itEnergy, block.input('litresPerKwh', 'L/kWh', at.cooling.litresPerKwh))),
  }
}

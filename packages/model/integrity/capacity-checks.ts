import type { Operand } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { HallLines } from '../capacity/housing.ts'
import type { SiteLines } from '../capacity/site.ts'
import type { Demand } from '../demand/demand.ts'
import type { ClassSupply } from '../demand/supply.ts'
import type { Metered } from '../electricity/bill.ts'
import { below0, distance, excess } from '../ground/formulas.ts'
import { type Check, check } from './check.ts'
import { publicHoursOff, publicPriceOff } from './public-use-violations.ts'

/** What must hold of the machines: what lives fits racks, halls and grid; hours sold exist; energy is billed as drawn. */
export function capacityChecks(builder: ModelBuilder, sites: readonly SiteLines[], demand: Demand): Check[] {
  const block = builder.block('check')
  const halls = sites.flatMap((site) => site.halls)
  const each = <T>(items: readonly T[], violation: (item: T) => Operand) => plus(...items.map(violation))
  const add = (id: string, of: string, violation: Operand, scale?: Check['scale']) =>
    check(builder, id, of, violation, scale)
  const positions = block.level(
    'positions',
    'rack',
    each(halls, ({ shell }) => shell.positions),
  )
  const room = block.level(
    'room',
    'MW',
    each(halls, ({ shell }) => shell.itMw),
  )
  const power = block.level(
    'power',
    'MW',
    each(sites, ({ shell }) => shell.grid.power),
  )
  const energy = block.level(
    'energy',
    'kWh',
    each(sites, (site) => site.energy),
  )
  const wanted = block.level('hours', 'H100·h', plus(demand.hours, demand.sold, demand.unmet))
  const { publicUse } = demand
  const metered = sites.flatMap(({ bill }) => bill.metered ?? [])
  const peaks = block.level(
    'peaks',
    'kW',
    each(metered, ({ billedKw }) => billedKw),
  )
  return [
    add(
      'racks-in-positions',
      'rack',
      each(halls, (hall) => excess(hall.racks, hall.shell.positions)),
      positions,
    ),
    add(
      'hall-within-room',
      'MW',
      each(halls, (hall) => excess(hall.itMw, hall.shell.itMw)),
      room,
    ),
    add(
      'power-within-grid',
      'MW',
      each(sites, (site) => excess(site.facilityMw, site.shell.grid.power)),
      power,
    ),
    add('rack-power', 'kW/rack', each(halls, rackPower)),
    add(
      'average-within-peak',
      'MW',
      each(sites, (site) => excess(site.averageMw, site.facilityMw)),
      power,
    ),
    add('pue-floor', 'MW', each(sites, pueBelowFloor), power),
    add('energy-billed', 'kWh', each(sites, energyOff), energy),
    add('demand-billed', 'kW', each(metered, demandOff), peaks),
    add(
      'band-hours',
      'h',
      each(sites, ({ bill }) => (bill.bandHours ? distance(bill.bandHours, hoursInMonth) : 0)),
    ),
    add(
      'hours-sold',
      'H100·h',
      each(demand.classes, ({ sold, hours }) => excess(sold, hours)),
      wanted,
    ),
    add('hours-accounted', 'H100·h', each(demand.classes, hoursOff), wanted),
    ...(publicUse
      ? [
          add(
            'public-hours',
            'H100·h',
            each(demand.classes, (one) => publicHoursOff(one, publicUse)),
            wanted,
          ),
          add(
            'public-price',
            'KRW/H100·h',
            each(demand.classes, (one) => publicPriceOff(one, publicUse)),
          ),
        ]
      : []),
  ]
}

function rackPower({ placed, shell }: HallLines): Operand {
  return plus(...placed.map(({ rackKw }) => excess(rackKw, shell.rackEnvelope)))
}

/** A hall draws no less than losses and free cooling make of its IT load. */
function pueBelowFloor({ draws }: SiteLines): Operand {
  return plus(...draws.map(({ itMw, facilityMw, hall }) => excess(times(itMw, hall.shell.floor), facilityMw)))
}

/** Energy is the average draw of what stands in a hall × PUE × hours, where anything draws. */
function energyOff({ draws, energy }: SiteLines): Operand {
  const ofHalls = draws.map(({ placed, pue, energy, itMw }) => {
    const kw = plus(...placed.map(({ averageKw }) => averageKw))
    return when(above(itMw, 0), distance(times(kw, pue, hoursInMonth), energy))
  })
  return plus(...ofHalls, distance(energy, plus(...draws.map((one) => one.energy))))
}

/** Billed demand is at least the month's peak and the contract's floor, and rises to no more than these. */
function demandOff({ kw, billedKw, floorKw }: Metered): Operand {
  return plus(excess(greatest(kw, floorKw), billedKw), excess(billedKw, greatest(lag(billedKw), kw, floorKw)))
}

/** Every hour that may be sold is granted to someone or idle, and none is less than nothing. */
function hoursOff({ hours, granted, idle }: ClassSupply): Operand {
  const given = granted.flatMap(({ guaranteed, extra }) => [guaranteed, extra])
  return plus(distance(hours, plus(...given, idle)), ...[...given, idle].map(below0))
}

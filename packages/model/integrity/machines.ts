import type { Expression, Operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { HallLines } from '../capacity/housing.ts'
import type { Live } from '../capacity/live.ts'
import type { SiteLines } from '../capacity/site.ts'
import type { Books } from '../ground/books.ts'
import { both, excess, not, sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import { type Alert, alert, alertOf } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, check } from './check.ts'

/** What must hold of the machines: what lives fits racks, halls and grid, and draws no less than it must. */
export function checkMachines(to: Checking, { sites }: Centre): Check[] {
  const block = to.builder.block('check')
  const halls = sites.flatMap((site) => site.halls)
  const ofHalls = (off: (hall: HallLines) => Operand) => sumBy(halls, off)
  const ofSites = (off: (site: SiteLines) => Operand) => sumBy(sites, off)
  const positions = block.level(
    'positions',
    'rack',
    ofHalls(({ shell }) => shell.positions),
  )
  const room = block.level(
    'room',
    'MW',
    ofHalls(({ shell }) => shell.itMw),
  )
  const power = block.level(
    'power',
    'MW',
    ofSites(({ shell }) => shell.grid.power),
  )
  const racksOff = ofHalls((hall) => excess(hall.racks, hall.shell.positions))
  const roomOff = ofHalls((hall) => excess(hall.itMw, hall.shell.itMw))
  const gridOff = ofSites((site) => excess(site.facilityMw, site.shell.grid.power))
  const averageOff = ofSites((site) => excess(site.averageMw, site.facilityMw))
  return [
    check(to, 'racks-in-positions', 'rack', racksOff, positions),
    check(to, 'hall-within-room', 'MW', roomOff, room),
    check(to, 'power-within-grid', 'MW', gridOff, power),
    check(to, 'rack-power', 'kW/rack', ofHalls(rackPowerOff)),
    check(to, 'average-within-peak', 'MW', averageOff, power),
    check(to, 'pue-floor', 'MW', ofSites(pueOff), power),
  ]
}

function rackPowerOff({ placed, shell }: HallLines): Expression {
  return plus(...placed.map(({ rackKw }) => excess(rackKw, shell.rackEnvelope)))
}

/** A hall draws no less than losses and free cooling make of its IT load. */
function pueOff({ draws }: SiteLines): Expression {
  return plus(...draws.map(({ itMw, facilityMw, hall }) => excess(times(itMw, hall.shell.floor), facilityMw)))
}

export const alertMachines = (to: Books, { fleet, quota }: Centre): Alert[] => [
  ...fleet.map(alertLife),
  ...present(quota && alert(to, 'quota-missed', 'red', quota.missed)),
]

/** Accelerators kept in service beyond their book life. */
function alertLife({ installed }: Live): Alert {
  const { block, at, accelerators, firstService, lifeMonths } = installed
  const past = both(above(accelerators, 0), atLeast(monthIndex, plus(firstService, lifeMonths)))
  return alertOf({ block, args: { deployment: at.id.value } }, 'past-life', 'amber', past)
}

/** What is installed in a hall before it is open, and beyond its room and its positions. */
export function alertHall({ shell, itMwInstalled, racksInstalled }: HallLines): Alert[] {
  const { block, open, name } = shell
  const hall = { block, args: { hall: name } }
  const roomShort = block.level('roomShortMw', 'MW', times(open, excess(itMwInstalled, shell.itMw)))
  const racksShort = block.level('racksShort', 'rack', times(open, excess(racksInstalled, shell.positions)))
  return [
    alertOf(hall, 'hall-late', 'red', both(above(itMwInstalled, 0), not(open))),
    alertOf(hall, 'hall-short', 'red', above(roomShort, 0), roomShort),
    alertOf(hall, 'racks-short', 'red', above(racksShort, 0), racksShort),
  ]
}

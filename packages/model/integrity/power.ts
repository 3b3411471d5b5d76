import type { Expression } from '#algebra/expression.ts'
import { hoursInMonth, monthIndex } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { SiteLines } from '../capacity/site.ts'
import type { Metered } from '../electricity/bill.ts'
import type { Books } from '../ground/books.ts'
import { kwPerMw } from '../ground/constants.ts'
import { both, distance, excess, sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import { type Alert, alertOf } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, check, checkMoney } from './check.ts'
import { alertHall } from './machines.ts'
import { billsOff } from './power/bills.ts'

/** What must hold of electricity: energy is billed as it is drawn, demand as it peaks, each at its price. */
export function checkPower(to: Checking, { sites }: Centre): Check[] {
  const block = to.builder.block('check')
  const metered = sites.flatMap(({ bill }) => bill.metered ?? [])
  const energy = block.level(
    'energy',
    'kWh',
    sumBy(sites, (site) => site.energy),
  )
  const peaks = block.level(
    'peaks',
    'kW',
    sumBy(metered, ({ billedKw }) => billedKw),
  )
  const hoursOff = sumBy(sites, ({ bill }) => (bill.bandHours ? distance(bill.bandHours, hoursInMonth) : 0))
  return [
    check(to, 'energy-billed', 'kWh', sumBy(sites, energyOff), energy),
    check(to, 'demand-billed', 'kW', sumBy(metered, demandOff), peaks),
    check(to, 'band-hours', 'h', hoursOff),
    checkMoney(to, 'power-billed', billsOff(to, sites)),
  ]
}

/** Energy is the average draw of what stands in a hall × PUE × hours, where anything draws. */
function energyOff({ draws, energy }: SiteLines): Expression {
  const ofHalls = draws.map(({ placed, pue, energy, itMw }) => {
    const kw = plus(...placed.map(({ averageKw }) => averageKw))
    return when(above(itMw, 0), distance(times(kw, pue, hoursInMonth), energy))
  })
  return plus(...ofHalls, distance(energy, plus(...draws.map((one) => one.energy))))
}

/** Billed demand is at least the month's peak and the contract's floor, and rises to no more than these. */
function demandOff({ kw, billedKw, floorKw }: Metered): Expression {
  return plus(excess(greatest(kw, floorKw), billedKw), excess(billedKw, greatest(lag(billedKw), kw, floorKw)))
}

/** A peak counts as above the design peak beyond rounding. */
const hair = 1 + 1e-9

/** Of each site its power, then its halls. */
export const alertSites = ({ time }: Books, { sites }: Centre): Alert[] =>
  sites.flatMap((site) => [...alertPower(site, time), ...site.halls.flatMap(alertHall)])

function alertPower({ shell, gridShort, halls, bill, facilityMw }: SiteLines, time: Time): Alert[] {
  const { block, grid, at } = shell
  const site = { block, args: { site: at.name.value } }
  const installed = plus(...halls.map((hall) => hall.itMwInstalled))
  const dearer = both(time.operation, above(bill.escalation, time.cpi))
  const peak = times(facilityMw, kwPerMw, hair)
  return [
    alertOf(site, 'power-short', 'red', above(gridShort, 0), gridShort),
    alertOf(site, 'power-late', 'red', both(above(installed, 0), above(grid.firstPower, monthIndex))),
    ...(at.grid.assessment.given ? [] : [alertOf(site, 'no-assessment', 'red', grid.assessmentNeeded)]),
    alertOf(site, 'voltage-low', 'red', grid.voltageLow, grid.contracted),
    alertOf(site, 'energy-above-cpi', 'amber', dearer),
    ...present(bill.metered && alertOf(site, 'peak-over-design', 'red', above(bill.metered.shapedKw, peak))),
  ]
}

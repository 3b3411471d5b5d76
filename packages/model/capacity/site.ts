import type { Line } from '#algebra/expression.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { type Bill, electricityBill } from '../electricity/bill.ts'
import { kgPerTonne, kwPerMw } from '../ground/constants.ts'
import { sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { bindingLine } from './binding.ts'
import type { Drawing, HallDraw } from './draw.ts'
import type { HousedSite } from './housing.ts'
import { strandedLines } from './stranded.ts'

/** A site month by month: what lives there, what it draws, and what of it is stranded. */
export interface SiteLines extends HousedSite {
  readonly draws: readonly HallDraw[]
  readonly racks: Line
  /** Design peak of IT that lives, MW. */
  readonly itMw: Line
  readonly averageMw: Line
  readonly averageItMw: Line
  readonly energy: Line
  readonly bill: Bill
  readonly billed: readonly Billed[]
  readonly rent: Line
  readonly carbon: Line
  readonly water: Line
}

/** A placement with its part of the site's energy and electricity bill. */
export interface Billed extends Drawing {
  readonly energy: Line
  readonly energyCost: Line
}

/** Energy, bill, emissions and water of a site; stranded capacity; the binding constraint. */
export function siteLines(housed: HousedSite, draws: readonly HallDraw[], time: Time): SiteLines {
  const { block, at, site, grid } = housed.shell
  const averageMw = block.level(
    'averageFacilityMw',
    'MW',
    sumBy(draws, (draw) => draw.facilityMw),
  )
  const averageItMw = block.level(
    'averageItMw',
    'MW',
    sumBy(draws, (draw) => draw.itMw),
  )
  const energy = block.flow(
    'energy',
    'kWh',
    sumBy(draws, (draw) => draw.energy),
  )
  const bill = electricityBill(
    block,
    site.energy,
    `${at}/energy`,
    { energy, facilityMw: housed.facilityMw, powerMw: grid.power },
    time,
  )
  const itMw = block.level(
    'itMw',
    'MW',
    sumBy(housed.halls, (hall) => hall.itMw),
  )
  const factor = block.input('carbonFactor', 'kg/kWh', `${at}/carbonFactor`)
  const rentPrice = block.input('rentPrice', 'KRW/kW', `${at}/rent`)
  block.level('pue', '1', when(above(averageItMw, 0), over(averageMw, averageItMw)))
  strandedLines(housed)
  bindingLine(housed)
  return {
    ...housed,
    draws,
    racks: block.level(
      'racks',
      'rack',
      sumBy(housed.halls, (hall) => hall.racks),
    ),
    itMw,
    averageMw,
    averageItMw,
    energy,
    bill,
    billed: draws.flatMap((draw) => draw.placed.map((one) => billed(one, draw, energy, bill.cost))),
    rent: block.flow('rent', 'KRW', times(itMw, kwPerMw, rentPrice, time.priceIndex)),
    carbon: block.flow('carbon', 't', over(times(energy, minus(1, bill.greenShare), factor), kgPerTonne)),
    water: block.flow(
      'water',
      'L',
      sumBy(draws, (draw) => draw.water),
    ),
  }
}

function billed(one: Drawing, { pue }: HallDraw, ofSite: Line, bill: Line): Billed {
  const energy = one.block.flow('energy', 'kWh', times(one.averageKw, pue, hoursInMonth))
  return { ...one, energy, energyCost: one.block.flow('energyCost', 'KRW', times(bill, over(energy, ofSite))) }
}

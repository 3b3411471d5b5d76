import type { Line } from '#algebra/expression.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Bill } from '../electricity/bill.ts'
import { writeBill } from '../electricity/energy.ts'
import type { Books } from '../ground/books.ts'
import { kgPerTonne, kwPerMw } from '../ground/constants.ts'
import { sumBy } from '../ground/formulas.ts'
import { writeBinding } from './binding.ts'
import type { Drawing, HallDraw } from './draw.ts'
import type { HousedSite } from './housing.ts'
import { writeStranded } from './stranded.ts'

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
export function writeSite(books: Books, housed: HousedSite, draws: readonly HallDraw[]): SiteLines {
  const { block, at, grid } = housed.shell
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
  const drawn = { energy, facilityMw: housed.facilityMw, powerMw: grid.power }
  const bill = writeBill(books, block, at.energy, drawn)
  books.ledger.post(bill.cost, 'energy', 'suppliers')
  const itMw = block.level(
    'itMw',
    'MW',
    sumBy(housed.halls, (hall) => hall.itMw),
  )
  const factor = block.input('carbonFactor', 'kg/kWh', at.carbonFactor)
  const rentPrice = block.input('rentPrice', 'KRW/kW', at.rent)
  block.level('pue', '1', when(above(averageItMw, 0), over(averageMw, averageItMw)))
  writeStranded(housed)
  writeBinding(housed)
  const racks = block.level(
    'racks',
    'rack',
    sumBy(housed.halls, (hall) => hall.racks),
  )
  const ofPlaced = draws.flatMap((draw) => draw.placed.map((one) => writeBilled(one, draw, energy, bill.cost)))
  const rent = block.flow('rent', 'KRW', times(itMw, kwPerMw, rentPrice, books.time.priceIndex))
  books.ledger.post(rent, 'rent', 'suppliers')
  return {
    ...housed,
    draws,
    racks,
    itMw,
    averageMw,
    averageItMw,
    energy,
    bill,
    billed: ofPlaced,
    rent,
    carbon: block.flow('carbon', 't', over(times(energy, minus(1, bill.greenShare), factor), kgPerTonne)),
    water: block.flow(
      'water',
      'L',
      sumBy(draws, (draw) => draw.water),
    ),
  }
}

function writeBilled(one: Drawing, { pue }: HallDraw, ofSite: Line, bill: Line): Billed {
  const energy = one.block.flow('energy', 'kWh', times(one.averageKw, pue, hoursInMonth))
  return { ...one, energy, energyCost: one.block.flow('energyCost', 'KRW', times(bill, over(energy, ofSite))) }
}

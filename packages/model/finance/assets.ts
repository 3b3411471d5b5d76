import type { Input, Line } from '#algebra/expression.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Capex } from '../operation/capex.ts'
import { type Asset, writeLastingAsset, writeWearingAsset } from './asset.ts'

/** What assets are sold for, over their book value at the end, or when they leave. */
export interface Sold {
  readonly land: Asset
  /** Land and what stands on it. */
  readonly facilities: readonly Asset[]
  readonly accelerators: readonly Asset[]
  readonly facilityMultiple: Input
  readonly acceleratorMultiple: Input
  readonly resale: readonly Line[]
}

export interface Assets {
  readonly all: readonly Asset[]
  readonly depreciation: Line
  readonly bookValue: Line
  readonly financing: Asset
  /** What construction buys that wears out. */
  readonly worn: readonly Asset[]
  readonly proceeds: Line
  readonly disposalGain: Line
  readonly sold: Sold
}

/** Land, facilities, accelerators and the cost of financing them; what they are sold for when they leave and at the end. */
export function writeAssets(books: Books, capex: Capex, financingCost: Line): Assets {
  const { builder, at, time, ledger } = books
  const block = builder.block('assets')
  const land = writeLastingAsset(builder.block('land'), capex.land, time)
  const methods = at.tax.depreciation.given
  const halfYear = methods?.halfYear.given !== undefined
  const facilities = capex.facilities.map((one) =>
    writeWearingAsset(one.block, one.spending, { ...one, method: methods?.facilities.value, halfYear }, time),
  )
  const accelerators = capex.accelerators.map((one) =>
    writeWearingAsset(
      one.block,
      one.spending,
      { ...one, leaves: one.installed.leaves, method: methods?.accelerators.value, halfYear },
      time,
    ),
  )
  const items = capex.items.map((one) =>
    writeWearingAsset(one.block, one.spending, { ...one, method: methods?.costs.value, halfYear }, time),
  )
  const financing = writeWearingAsset(
    builder.block('financing'),
    financingCost,
    { inService: time.constructionMonths, lifeMonths: minus(time.horizon, time.constructionMonths) },
    time,
  )

  const terminal = builder.block('terminal')
  const facilityMultiple = terminal.input('facility', 'factor', at.finance.terminal.facility)
  const acceleratorMultiple = terminal.input('accelerators', 'factor', at.finance.terminal.accelerators)
  const soldFacility = terminal.flow(
    'facilityBookValue',
    'KRW',
    sumOf([land, ...facilities].map((one) => one.disposed)),
  )
  const soldAccelerators = terminal.flow(
    'acceleratorBookValue',
    'KRW',
    when(time.final, sumOf(accelerators.map((one) => one.disposed))),
  )
  const resale = terminal.flow('resale', 'KRW', when(time.final, 0, sumOf(capex.accelerators.map((one) => one.resale))))
  const proceeds = terminal.flow(
    'proceeds',
    'KRW',
    plus(times(soldFacility, facilityMultiple), times(soldAccelerators, acceleratorMultiple), resale),
  )
  if (capex.taxedSales) {
    const buildings = times(sumOf(facilities.map((one) => one.disposed)), facilityMultiple)
    terminal.define(capex.taxedSales, plus(buildings, times(soldAccelerators, acceleratorMultiple), resale))
  }
  const worn = [...facilities, ...accelerators, ...items]
  const all = [land, ...worn, financing]
  const disposed = terminal.flow('bookValue', 'KRW', sumOf(all.map((one) => one.disposed)))
  const bookValue = block.level('bookValue', 'KRW', sumOf(all.map((one) => one.bookValue)))
  ledger.hold(bookValue, 'fixedAssets')
  ledger.post(proceeds, 'buyers', 'cash')
  return {
    all,
    financing,
    worn,
    depreciation: block.flow('depreciation', 'KRW', sumOf(all.map((one) => one.depreciation))),
    bookValue,
    proceeds,
    sold: {
      land,
      facilities: [land, ...facilities],
      accelerators,
      facilityMultiple,
      acceleratorMultiple,
      resale: capex.accelerators.map((one) => one.resale),
    },
    disposalGain: terminal.flow('gain', 'KRW', minus(proceeds, disposed)),
  }
}

import type { Input, Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Capex } from '../operation/capex.ts'
import { type Asset, lastingAsset, wearingAsset } from './asset.ts'

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
export function assetsBlock(
  builder: ModelBuilder,
  { tax }: Plan,
  capex: Capex,
  financingCost: Line,
  time: Time,
): Assets {
  const block = builder.block('assets')
  const land = lastingAsset(builder.block('land'), capex.land, time)
  const methods = tax.depreciation
  const halfYear = methods?.halfYear === 'yes'
  const facilities = capex.facilities.map((one) =>
    wearingAsset(one.block, one.spending, { ...one, method: methods?.facilities, halfYear }, time),
  )
  const accelerators = capex.accelerators.map((one) =>
    wearingAsset(
      one.block,
      one.spending,
      { ...one, leaves: one.installed.leaves, method: methods?.accelerators, halfYear },
      time,
    ),
  )
  const items = capex.items.map((one) =>
    wearingAsset(one.block, one.spending, { ...one, method: methods?.costs, halfYear }, time),
  )
  const financing = wearingAsset(
    builder.block('financing'),
    financingCost,
    { inService: time.constructionMonths, lifeMonths: minus(time.horizon, time.constructionMonths) },
    time,
  )

  const terminal = builder.block('terminal')
  const facilityMultiple = terminal.input('facility', '1', '/finance/terminal/facility')
  const acceleratorMultiple = terminal.input('accelerators', '1', '/finance/terminal/accelerators')
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
  return {
    all,
    financing,
    worn,
    depreciation: block.flow('depreciation', 'KRW', sumOf(all.map((one) => one.depreciation))),
    bookValue: block.level('bookValue', 'KRW', sumOf(all.map((one) => one.bookValue))),
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

import type { Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { sumOf } from '../formulas.ts'
import type { Capex } from '../operation/capex.ts'
import type { Time } from '../time.ts'
import { type Asset, lastingAsset, wearingAsset } from './asset.ts'

export interface Assets {
  readonly all: readonly Asset[]
  readonly depreciation: Line
  readonly bookValue: Line
  readonly financing: Asset
  readonly proceeds: Line
  readonly disposalGain: Line
}

/** Land, buildings, accelerators and capitalised interest; what they are sold for in the last month. */
export function assetsBlock(builder: ModelBuilder, capex: Capex, capitalisedInterest: Line, time: Time): Assets {
  const block = builder.block('assets')
  const land = lastingAsset(builder.block('land'), capex.land, time)
  const buildings = capex.buildings.map((one) => wearingAsset(one.block, one.spending, one, time))
  const accelerators = capex.accelerators.map((one) => wearingAsset(one.block, one.spending, one, time))
  const financing = wearingAsset(
    builder.block('financing'),
    capitalisedInterest,
    { inService: time.constructionMonths, lifeMonths: minus(time.horizon, time.constructionMonths) },
    time,
  )

  const terminal = builder.block('terminal')
  const facilityMultiple = terminal.input('facility', '1', '/finance/terminal/facility')
  const acceleratorMultiple = terminal.input('accelerators', '1', '/finance/terminal/accelerators')
  const soldFacility = terminal.flow('facilityBookValue', 'KRW', sumOf([land, ...buildings].map((one) => one.disposed)))
  const soldAccelerators = terminal.flow('acceleratorBookValue', 'KRW', sumOf(accelerators.map((one) => one.disposed)))
  const proceeds = terminal.flow(
    'proceeds',
    'KRW',
    plus(times(soldFacility, facilityMultiple), times(soldAccelerators, acceleratorMultiple)),
  )
  const all = [land, ...buildings, ...accelerators, financing]
  const disposed = terminal.flow('bookValue', 'KRW', sumOf(all.map((one) => one.disposed)))
  return {
    all,
    financing,
    depreciation: block.flow('depreciation', 'KRW', sumOf(all.map((one) => one.depreciation))),
    bookValue: block.level('bookValue', 'KRW', sumOf(all.map((one) => one.bookValue))),
    proceeds,
    disposalGain: terminal.flow('gain', 'KRW', minus(proceeds, disposed)),
  }
}

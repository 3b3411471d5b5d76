import type { Input, Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Installed } from '../capacity/deployment.ts'
import type { SiteLines } from '../capacity/site.ts'
import { spread, sumOf } from '../formulas.ts'

/** Spending on something that wears out: from when, and over how long. */
export interface Wearing {
  readonly block: Block
  readonly spending: Line
  readonly spentToDate: Line
  readonly inService: Input
  readonly lifeMonths: Input
}

export interface Capex {
  readonly total: Line
  readonly land: Line
  readonly buildings: readonly Wearing[]
  readonly accelerators: readonly (Wearing & { readonly installed: Installed })[]
}

/** What is built and bought, in the months it is paid. */
export function capexBlock(builder: ModelBuilder, sites: readonly SiteLines[]): Capex {
  const block = builder.block('capex')
  const construction = sites.map(siteSpending)
  const accelerators = sites.flatMap((site) => site.installed).flatMap(purchase)

  const land = block.flow('land', 'KRW', sumOf(construction.map((one) => one.land)))
  const facility = block.flow('facility', 'KRW', sumOf(construction.map((one) => one.building.spending)))
  const equipment = block.flow('accelerators', 'KRW', sumOf(accelerators.map((one) => one.spending)))
  const all = block.flow('total', 'KRW', plus(land, facility, equipment))
  block.measure('lifetime', total(all))
  return { total: all, land, buildings: construction.map((one) => one.building), accelerators }
}

function siteSpending({ block, at, buildingItMw, inService }: SiteLines): { land: Line; building: Wearing } {
  const landPrice = block.input('land', 'KRW', `${at}/land`)
  const connectionPrice = block.input('gridConnection', 'KRW', `${at}/gridConnection`)
  const costPerItMw = block.input('costPerItMw', 'KRW/MW', `${at}/building/costPerItMw`)
  const contingency = block.input('contingency', '1', `${at}/building/contingency`)
  const from = block.input('constructionFrom', 'month', `${at}/building/construction/from`)
  const to = block.input('constructionTo', 'month', `${at}/building/construction/to`)
  const lifeMonths = block.input('buildingLifeMonths', 'month', `${at}/building/lifeMonths`)

  const building = block.flow('buildingSpending', 'KRW', spread(times(buildingItMw, costPerItMw), from, to))
  const connection = block.flow('gridSpending', 'KRW', spread(connectionPrice, from, to))
  const reserve = block.flow('contingencySpending', 'KRW', times(plus(building, connection), contingency))
  const spending = block.flow('facilitySpending', 'KRW', plus(building, connection, reserve))
  return {
    land: block.flow('landSpending', 'KRW', when(equal(monthIndex, from), landPrice)),
    building: {
      block,
      spending,
      spentToDate: block.level('facilitySpentToDate', 'KRW', balance(spending)),
      inService,
      lifeMonths,
    },
  }
}

function purchase(installed: Installed): (Wearing & { installed: Installed })[] {
  const { deployment, block, at, count, installFrom, lifeMonths } = installed
  if (deployment.tenure.kind !== 'owned') return []
  const price = block.input('price', 'KRW/accelerator', `${at}/tenure/pricePerAccelerator`)
  const from = block.input('paymentFrom', 'month', `${at}/tenure/payment/from`)
  const to = block.input('paymentTo', 'month', `${at}/tenure/payment/to`)
  const spending = block.flow('purchase', 'KRW', spread(times(count, price), from, to))
  const spentToDate = block.level('purchasedToDate', 'KRW', balance(spending))
  return [{ installed, block, spending, spentToDate, inService: installFrom, lifeMonths }]
}

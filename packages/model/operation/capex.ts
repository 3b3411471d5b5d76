import type { Line, Operand } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Installed } from '../capacity/fleet.ts'
import type { SiteShell } from '../capacity/site-shell.ts'
import { sumOf } from '../formulas.ts'
import { gridSpending, hallSpending, landSpending } from './construction.ts'
import { type Purchase, purchase } from './purchase.ts'

/** Spending on something that wears out: from when, and over how long. */
export interface Wearing {
  readonly block: Block
  readonly spending: Line
  readonly spentToDate: Line
  readonly inService: Operand
  readonly lifeMonths: Operand
}

export interface Capex {
  readonly total: Line
  readonly land: Line
  /** Halls and grid connections. */
  readonly facilities: readonly Wearing[]
  readonly accelerators: readonly Purchase[]
  /** Cost of all that stands or serves, less accelerators that have left. */
  readonly insured: Line
}

/** What is built and bought, in the months it is paid. */
export function capexBlock(builder: ModelBuilder, sites: readonly SiteShell[], fleet: readonly Installed[]): Capex {
  const block = builder.block('capex')
  const facilities = sites.flatMap((site) => [
    gridSpending(builder, site),
    ...site.halls.map((hall) => hallSpending(hall)),
  ])
  const accelerators = fleet.flatMap(purchase)

  const land = block.flow('land', 'KRW', sumOf(sites.map(landSpending)))
  const facility = block.flow('facility', 'KRW', sumOf(facilities.map((one) => one.spending)))
  const equipment = block.flow('accelerators', 'KRW', sumOf(accelerators.map((one) => one.spending)))
  const all = block.flow('total', 'KRW', plus(land, facility, equipment))
  block.measure('lifetime', total(all))
  return {
    total: all,
    land,
    facilities,
    accelerators,
    insured: block.level('insured', 'KRW', balance(all, sumOf(accelerators.map((one) => one.retired)))),
  }
}

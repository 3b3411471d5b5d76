import type { Input, Line, Operand } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Installed } from '../capacity/fleet.ts'
import type { SiteShell } from '../capacity/site-shell.ts'
import { sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { AcquisitionTax } from './acquisition.ts'
import { type Building, gridSpending, hallSpending, type Land, landSpending } from './construction.ts'
import type { Cost } from './costs.ts'
import { type Purchase, purchase } from './purchase.ts'

/** Spending on something that wears out: from when, and over how long. */
export interface Wearing {
  readonly block: Block
  readonly spending: Line
  readonly spentToDate: Line
  /** Cost that upkeep goes by, where that is not all that was spent. */
  readonly builtToDate?: Line
  /** Part that is paid in the month, where it is paid at milestones. */
  readonly staged?: Line | undefined
  readonly inService: Operand
  readonly lifeMonths: Operand
}

export interface Capex {
  readonly total: Line
  readonly land: Line
  /** Spending on accelerators that the centre owns. */
  readonly acceleratorSpending: Line
  /** Halls and grid connections. */
  readonly facilities: readonly Wearing[]
  readonly accelerators: readonly Purchase[]
  readonly plots: readonly Land[]
  readonly halls: readonly Building[]
  /** Cost items that wear out. */
  readonly items: readonly Wearing[]
  /** Spending that bears no VAT. */
  readonly withoutVat: readonly Line[]
  /** Sales of accelerators and buildings, declared where there is VAT to charge on them. */
  readonly taxedSales: Line | undefined
  /** Cost of all that stands or serves, less accelerators that have left. */
  readonly insured: Line
}

interface Besides {
  readonly costs: readonly Cost[]
  readonly acquisition: AcquisitionTax | undefined
  readonly vat: boolean
  readonly usdKrw: Input | undefined
}

/** What is built and bought, in the months it is paid. */
export function capexBlock(
  builder: ModelBuilder,
  time: Time,
  sites: readonly SiteShell[],
  fleet: readonly Installed[],
  { costs, acquisition, usdKrw, vat }: Besides,
): Capex {
  const block = builder.block('capex')
  const built = sites.map((site) => ({
    grid: gridSpending(builder, site, time),
    halls: site.halls.map((hall) => hallSpending(hall, time, acquisition)),
  }))
  const facilities = built.flatMap(({ grid, halls }) => [grid, ...halls])
  const halls = built.flatMap((site) => site.halls)
  const items = costs.flatMap(({ asset }) => asset ?? [])
  const accelerators = fleet.flatMap((one) => purchase(one, usdKrw))

  const plots = sites.map((site) => landSpending(site, acquisition))
  const land = block.flow('land', 'KRW', sumOf(plots.flatMap(({ spending, tax }) => [spending, ...(tax ? [tax] : [])])))
  const facility = block.flow('facility', 'KRW', sumOf(facilities.map((one) => one.spending)))
  const equipment = block.flow('accelerators', 'KRW', sumOf(accelerators.map((one) => one.spending)))
  const others =
    items.length > 0
      ? [
          block.flow(
            'items',
            'KRW',
            sumBy(items, ({ spending }) => spending),
          ),
        ]
      : []
  const all = block.flow('total', 'KRW', plus(land, facility, equipment, ...others))
  block.measure('lifetime', total(all))
  return {
    total: all,
    land,
    acceleratorSpending: equipment,
    facilities,
    accelerators,
    plots,
    halls,
    items,
    withoutVat: [land, ...halls.flatMap(({ tax }) => tax ?? [])],
    taxedSales: vat ? builder.block('terminal').declareFlow('taxedSales', 'KRW') : undefined,
    insured: block.level('insured', 'KRW', balance(all, sumOf(accelerators.map((one) => one.retired)))),
  }
}

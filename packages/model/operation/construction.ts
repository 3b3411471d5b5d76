import type { Input, Line, Operand } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { HallShell } from '../capacity/hall.ts'
import type { SiteShell } from '../capacity/site-shell.ts'
import { curved, spread } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { AcquisitionTax } from './acquisition.ts'
import type { Wearing } from './capex.ts'

export interface Land {
  readonly block: Block
  /** Month in which it is paid. */
  readonly paid: Input
  readonly spending: Line
  /** Tax on its acquisition, due with it. */
  readonly tax: Line | undefined
}

export interface Building extends Wearing {
  readonly shell: HallShell
  /** Tax on its acquisition, due as it opens; part of the spending. */
  readonly tax: Line | undefined
  /** What was built so far, before that tax. */
  readonly builtToDate: Line
}

/** Land, paid at once. */
export function landSpending({ block, at }: SiteShell, acquisition: AcquisitionTax | undefined): Land {
  const cost = block.input('land', 'KRW', `${at}/land/cost`)
  const paid = block.input('landPaid', 'month', `${at}/land/paid`)
  const spending = block.flow('landSpending', 'KRW', when(equal(monthIndex, paid), cost))
  const tax = acquisition && block.flow('landAcquisitionTax', 'KRW', acquisition.onLand(spending))
  return { block, paid, spending, tax }
}

/** Connection and substation, spread over their construction. */
export function gridSpending(builder: ModelBuilder, { at, site, grid }: SiteShell, time: Time): Wearing {
  const block = builder.block('grid', { instance: site.id, args: { site: site.name } })
  const connection = block.input('connection', 'KRW', `${at}/grid/connection`)
  const substation = block.input('substation', 'KRW', `${at}/grid/substation`)
  const { construction } = site.grid
  const part = overWindow(block, construction, plus(connection, substation), `${at}/grid/construction`)
  const index = costIndex({ escalation: site.grid.escalation, block, at: `${at}/grid` }, time)
  const spending = block.flow('spending', 'KRW', index.length > 0 ? times(part, ...index) : part)
  return wearing(block, spending, grid.firstPower, `${at}/grid/lifeMonths`)
}

/** Building by IT load and plant by the modules built, at the prices of the month, with contingency. */
export function hallSpending(shell: HallShell, time: Time, acquisition: AcquisitionTax | undefined): Building {
  const { hall, block, at, blocks, blockItMw, plantMw, opens } = shell
  const shellCost = block.input('shellCost', 'KRW/MW', `${at}/shellCost`)
  const plantCost = block.input('plantCost', 'KRW/MW', `${at}/plantCost`)
  const contingency = block.input('contingency', '1', `${at}/contingency`)
  const part = block.level('builtShare', '1', overWindow(block, hall.construction, 1, `${at}/construction`))
  const building = block.flow('shellSpending', 'KRW', times(blocks, blockItMw, part, shellCost))
  const plant = block.flow('plantSpending', 'KRW', times(plantMw, part, plantCost))
  const cost = times(
    plus(building, plant),
    plus(1, contingency),
    ...costIndex({ escalation: hall.escalation, block, at }, time),
  )
  if (!acquisition) {
    const own = wearing(block, block.flow('spending', 'KRW', cost), opens, `${at}/lifeMonths`)
    return { ...own, shell, tax: undefined, builtToDate: own.spentToDate }
  }
  const built = block.flow('constructionCost', 'KRW', cost)
  const builtToDate = block.level('builtToDate', 'KRW', balance(built))
  const tax = block.flow('acquisitionTax', 'KRW', when(equal(monthIndex, opens), acquisition.onBuilding(builtToDate)))
  const spending = block.flow('spending', 'KRW', plus(built, tax))
  return { ...wearing(block, spending, opens, `${at}/lifeMonths`), shell, tax, builtToDate }
}

interface Growing {
  readonly escalation: number | undefined
  readonly block: Block
  readonly at: string
}

/** Prices of building since the base year, where they grow. */
function costIndex({ escalation, block, at }: Growing, time: Time): Operand[] {
  if (escalation === undefined) return []
  const rate = block.input('escalation', '1/year', `${at}/escalation`)
  return [block.level('costIndex', '1', compound(rate, time.yearsFromBase))]
}

function overWindow(block: Block, { curve }: { readonly curve?: string | undefined }, amount: Operand, at: string) {
  const from = block.input('constructionFrom', 'month', `${at}/from`)
  const to = block.input('constructionTo', 'month', `${at}/to`)
  return curve === 's-curve' ? curved(amount, from, to) : spread(amount, from, to)
}

function wearing(block: Block, spending: Line, inService: Operand, lifeAt: string): Wearing {
  return {
    block,
    spending,
    spentToDate: block.level('spentToDate', 'KRW', balance(spending)),
    inService,
    lifeMonths: block.input('lifeMonths', 'month', lifeAt),
  }
}

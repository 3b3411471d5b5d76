import type { Expression, Input, Line, Operand } from '#algebra/expression.ts'
import type { Block, ModelBuilder, Place } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { HallShell } from '../capacity/hall.ts'
import type { SiteShell } from '../capacity/site-shell.ts'
import { present } from '../ground/present.ts'
import { ownPriceIndex } from '../ground/prices.ts'
import type { Time } from '../ground/time.ts'
import type { AcquisitionTax } from './acquisition.ts'
import { writeBuiltPart } from './paid-part.ts'
import type { Wearing } from './wearing.ts'

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
  readonly costIndex: Line | undefined
  /** Tax on its acquisition, due as it opens; part of the spending. */
  readonly tax: Line | undefined
  /** What was built so far, before that tax. */
  readonly builtToDate: Line
}

/** Land, paid at once. */
export function writeLand({ block, at }: SiteShell, acquisition: AcquisitionTax | undefined): Land {
  const cost = block.input('land', 'KRW', at.land.cost)
  const paid = block.input('landPaid', 'date', at.land.paid)
  const spending = block.flow('landSpending', 'KRW', when(equal(monthIndex, paid), cost))
  const tax = acquisition && block.flow('landAcquisitionTax', 'KRW', acquisition.onLand(spending))
  return { block, paid, spending, tax }
}

/** Connection and substation, spread over their construction. */
export function writeGridCost(builder: ModelBuilder, { at, grid }: SiteShell, time: Time): Wearing {
  const block = builder.block('grid', { instance: at.id.value, args: { site: at.name.value } })
  const { connection, substation, construction, lifeMonths } = at.grid
  const cost = plus(block.input('connection', 'KRW', connection), block.input('substation', 'KRW', substation))
  const part = writeBuiltPart(block, construction)
  const staged = construction.milestones.given && block.level('builtShare', 'share', part)
  const index = ownPriceIndex(block, at.grid, time)
  const costIndex = index && block.level('costIndex', '1', index)
  const spending = block.flow('spending', 'KRW', times(cost, staged ?? part, ...present(costIndex && costIndex)))
  return { ...writeWearing(block, spending, grid.firstPower, lifeMonths), staged }
}

/** Building by IT load and plant by the modules built, at the prices of the month, with contingency. */
export function writeHallCost(shell: HallShell, time: Time, acquisition: AcquisitionTax | undefined): Building {
  const { block, at, blocks, blockItMw, plantMw, opens } = shell
  const shellCost = block.input('shellCost', 'KRW/MW', at.shellCost)
  const plantCost = block.input('plantCost', 'KRW/MW', at.plantCost)
  const contingency = block.input('contingency', 'share', at.contingency)
  const part = block.level('builtShare', 'share', writeBuiltPart(block, at.construction))
  const isStaged = at.construction.milestones.given !== undefined
  const building = block.flow('shellSpending', 'KRW', times(blocks, blockItMw, part, shellCost))
  const plant = block.flow('plantSpending', 'KRW', times(plantMw, part, plantCost))
  const index = ownPriceIndex(block, at, time)
  const costIndex = index && block.level('costIndex', '1', index)
  const cost = times(plus(building, plant), plus(1, contingency), ...present(costIndex && costIndex))
  const about = { shell, costIndex, staged: isStaged ? part : undefined }
  if (!acquisition) {
    const own = writeWearing(block, block.flow('spending', 'KRW', cost), opens, at.lifeMonths)
    return { ...own, ...about, tax: undefined, builtToDate: own.spentToDate }
  }
  const built = block.flow('constructionCost', 'KRW', cost)
  const builtToDate = block.level('builtToDate', 'KRW', balance(built))
  const taxed = acquired(isStaged, opens, built, builtToDate)
  const tax = block.flow('acquisitionTax', 'KRW', acquisition.onBuilding(taxed))
  const spending = block.flow('spending', 'KRW', plus(built, tax))
  return { ...writeWearing(block, spending, opens, at.lifeMonths), ...about, tax, builtToDate }
}

/** What becomes taxable in the month: all that was paid before a hall opens, and what milestones leave for later. */
function acquired(isStaged: boolean, opens: Operand, built: Line, builtToDate: Line): Expression {
  const atOnce = when(equal(monthIndex, opens), builtToDate)
  return isStaged ? plus(atOnce, when(above(monthIndex, opens), built)) : atOnce
}

function writeWearing(block: Block, spending: Line, inService: Operand, life: Place): Wearing {
  return {
    block,
    spending,
    spentToDate: block.level('spentToDate', 'KRW', balance(spending)),
    inService,
    lifeMonths: block.input('lifeMonths', 'month', life),
  }
}

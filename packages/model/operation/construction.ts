import type { Line, Operand } from '#algebra/expression.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { HallShell } from '../capacity/hall.ts'
import type { SiteShell } from '../capacity/site-shell.ts'
import { spread } from '../formulas.ts'
import type { Wearing } from './capex.ts'

/** Land, paid at once. */
export function landSpending({ block, at }: SiteShell): Line {
  const cost = block.input('land', 'KRW', `${at}/land/cost`)
  const paid = block.input('landPaid', 'month', `${at}/land/paid`)
  return block.flow('landSpending', 'KRW', when(equal(monthIndex, paid), cost))
}

/** Connection and substation, spread evenly over their construction. */
export function gridSpending(builder: ModelBuilder, { at, site, grid }: SiteShell): Wearing {
  const block = builder.block('grid', { instance: site.id, args: { site: site.name } })
  const connection = block.input('connection', 'KRW', `${at}/grid/connection`)
  const substation = block.input('substation', 'KRW', `${at}/grid/substation`)
  const spending = block.flow(
    'spending',
    'KRW',
    overWindow(block, plus(connection, substation), `${at}/grid/construction`),
  )
  return wearing(block, spending, grid.firstPower, `${at}/grid/lifeMonths`)
}

/** Building by IT load and plant by the modules built, at the prices of the month, with contingency. */
export function hallSpending({ block, at, blocks, blockItMw, plantMw, opens }: HallShell): Wearing {
  const shellCost = block.input('shellCost', 'KRW/MW', `${at}/shellCost`)
  const plantCost = block.input('plantCost', 'KRW/MW', `${at}/plantCost`)
  const contingency = block.input('contingency', '1', `${at}/contingency`)
  const part = block.level('builtShare', '1', overWindow(block, 1, `${at}/construction`))
  const shell = block.flow('shellSpending', 'KRW', times(blocks, blockItMw, part, shellCost))
  const plant = block.flow('plantSpending', 'KRW', times(plantMw, part, plantCost))
  const spending = block.flow('spending', 'KRW', times(plus(shell, plant), plus(1, contingency)))
  return wearing(block, spending, opens, `${at}/lifeMonths`)
}

function overWindow(block: Block, amount: Operand, at: string) {
  const from = block.input('constructionFrom', 'month', `${at}/from`)
  const to = block.input('constructionTo', 'month', `${at}/to`)
  return spread(amount, from, to)
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

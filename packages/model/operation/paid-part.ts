import type { Expression } from '#algebra/expression.ts'
import type { Block, Place } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { ConstructionWindow, Milestones } from '#contract/quantity.ts'
import { curved, spread } from '../ground/formulas.ts'
import type { Cursor } from '../plan/cursor.ts'

/** First and last month of a window. */
export interface Window {
  readonly from: Place
  readonly to: Place
}

/** Ids of the inputs that read a window. */
interface WindowIds {
  readonly from: string
  readonly to: string
}

/** How the part of an amount that is paid in a month lies over a window. */
const curves = { even: spread, 's-curve': curved }

/** Part of an amount that is paid in the month, of one that is paid over a window. */
export const writePaidOver = (block: Block, curve: keyof typeof curves, window: Window, ids: WindowIds): Expression =>
  curves[curve](1, block.input(ids.from, 'date', window.from), block.input(ids.to, 'date', window.to))

/** Part of an amount that is paid in the month, of one that is paid at milestones. */
export function writePaidAt(block: Block, milestones: Cursor<Milestones>): Expression {
  const paid = milestones.each.map(({ month, share }, k) =>
    when(equal(monthIndex, block.input(`month${k + 1}`, 'date', month)), block.input(`share${k + 1}`, 'share', share)),
  )
  return plus(...paid)
}

const constructionIds = { from: 'constructionFrom', to: 'constructionTo' }

/** Part of the cost of construction that is paid in the month: at milestones where it has them. */
export function writeBuiltPart(block: Block, construction: Cursor<ConstructionWindow>): Expression {
  const milestones = construction.milestones.given
  if (milestones) return writePaidAt(block, milestones)
  return writePaidOver(block, construction.curve.given?.value ?? 'even', construction, constructionIds)
}

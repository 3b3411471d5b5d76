import type { Expression } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { equal } from '#algebra/operators/compare.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Milestones } from '#contract/quantity.ts'
import { curved, spread } from '../ground/formulas.ts'

/** When something is paid: over a window, evenly or along a curve, or at milestones. */
export interface Payment {
  readonly curve?: 'even' | 's-curve' | undefined
  readonly milestones?: Milestones | undefined
}

/**
 * Part of an amount that is paid in the month.
 * @param at JSON Pointer of the window or of what holds the milestones
 * @param window ids of its first and its last month
 */
export function paidPart(
  block: Block,
  { curve, milestones }: Payment,
  at: string,
  window: { readonly from: string; readonly to: string },
): Expression {
  if (milestones) {
    const paid = milestones.map((_, k) => {
      const month = block.input(`month${k + 1}`, 'month', `${at}/milestones/${k}/month`)
      return when(equal(monthIndex, month), block.input(`share${k + 1}`, '1', `${at}/milestones/${k}/share`))
    })
    return plus(...paid)
  }
  const over = curve === 's-curve' ? curved : spread
  return over(1, block.input(window.from, 'month', `${at}/from`), block.input(window.to, 'month', `${at}/to`))
}

import type { Measure } from '#algebra/measure.ts'
import type { Plan } from '#contract/plan.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import type { Sensitivity } from '#study/sensitivity.ts'
import { isCoded } from '../../language/coded.ts'
import { headlinesOf } from '../../measures/headline-measures.ts'

/** How far every input is moved, as a part of itself. */
export const SWING = 0.1
/** Rows that are drawn. */
const ROWS = 10

/** The headline measures that move smoothly: not codes, and not months, which come in steps. */
export function choicesOf(plan: Plan, outcome: Outcome): Measure[] {
  return headlinesOf(plan, outcome)
    .flatMap(({ items }) => items)
    .map(({ id }) => outcome.centre.model.measures.get(id)!)
    .filter(({ label, reduction }) => !isCoded(label.key) && reduction.unit.text !== 'month')
}

/** One input of the tornado: what a swing upwards adds, and how long its bar is beside the longest, 0 to 1. */
export interface Row extends Sensitivity {
  readonly change: number
  readonly length: number
}

/** The most telling inputs, those that do not move the measure at all left out. */
export function rowsOf(inputs: readonly Sensitivity[]): Row[] {
  const longest = Math.abs(inputs[0]?.perWhole ?? 0)
  return inputs
    .filter(({ perWhole }) => perWhole !== 0)
    .slice(0, ROWS)
    .map((one) => ({ ...one, change: SWING * one.perWhole, length: Math.abs(one.perWhole) / longest }))
}

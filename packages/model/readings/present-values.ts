import type { Evaluation } from '#algebra/evaluate.ts'
import type { Model } from '#algebra/model.ts'
import type { Prices } from '../integrity/prices.ts'

/**
 * How far present values are from those of the real flows at the real rate, as a part of what the flows' sizes are worth:
 * each flow at the prices of the base year, discounted by the rate of the month over the growth of prices in it.
 */
export function presentValuesOff({ measures }: Model, { index, growth }: Prices, evaluation: Evaluation): number {
  const prices = evaluation.series(index)
  const growths = evaluation.series(growth)
  let worst = 0
  for (const { id, reduction } of measures.values()) {
    const found = evaluation.measures.get(id)
    if (reduction.name !== 'npv' || !found?.ok) continue
    const [flows, rates] = reduction.of.map((line) => evaluation.series(line))
    const nominal = (1 + rates!.at(-1)!) ** (1 / 12)
    let discount = 1
    let value = 0
    let size = 0
    for (let t = 0; t < flows!.length; t++) {
      discount *= growths[t]! / (t > 0 ? nominal : 1)
      const worth = (flows![t]! / prices[t]!) * discount
      value += worth
      size += Math.abs(worth)
    }
    const off = value === found.value ? 0 : Math.abs(value - found.value) / size
    // NaN must not be lost to the largest.
    if (!(off <= worst)) worst = off
  }
  return worst
}

import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'

/** What decides which equations there are rather than a number in them; and words for people. */
const structure =
  /^\/meta\/(title|note|start)$|\/(id|name|site|hall|class|kind|replaces|redundancy|priority|purchase|buyer|measure|model|cooling|domestic|lender|rank|side|cumulative|currency)$|\/instrument\/order$|^\/terms\/put\/month$|^\/tax\/(lossYears|credit\/years|vat\/settlementMonths)$/

/** Pointers of all data of a plan; a path of steps is one datum. */
function data(value: unknown, at = ''): string[] {
  if (value === null) return []
  if (typeof value !== 'object') return [at]
  if (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => item?.from !== undefined && item?.value !== undefined)
  )
    return [at]
  return Object.entries(value).flatMap(([key, item]) => data(item, `${at}/${key}`))
}

describe.each([...presets])('%s', (_, { sources, ...plan }) => {
  const { centre } = evaluatePlan(plan as Plan)
  const read = new Set([...centre.model.inputs.values()].map(({ pointer }) => pointer))

  it('has no number that no formula reads', () => {
    // Prices are in USD; a plan that sells no hours has none.
    const idle = plan.demand.length === 0 ? ['/economy/usdKrw'] : []
    // A sweep of nothing is no sweep.
    const still = plan.finance.sweepShare === 0 ? ['/finance/sweepShare'] : []
    const known = [...read, ...idle, ...still]
    const unread = data(plan).filter((pointer) => !known.includes(pointer) && !structure.test(pointer))
    expect(unread).toEqual([])
  })
})

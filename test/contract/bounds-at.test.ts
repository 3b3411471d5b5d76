import { expect, test } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { boundsAt } from '#contract/bounds-at.ts'
import { programOf } from '#model/readings/outcome.ts'
import { valueAt } from '#pointer/json-pointer.ts'

test.each([
  ['/economy/usdKrw', [100, 10_000]],
  ['/economy/cpi', [-0.2, 1]],
  ['/sites/3/powerChain/ups', [0.5, 1]],
  ['/meta/horizonMonths', [24, 480]],
  ['/economy/treasuryRate/0/value', [0, 0.5]],
  ['/sites/0/grid/voltageKv', [22.9, 345]],
  ['/meta/title', undefined],
  ['/meta/nothing', undefined],
  ['/sites/powerChain', undefined],
])('%s', (pointer, bounds) => {
  expect(boundsAt(pointer)).toEqual(bounds)
})

test.each([...presets])('every number that the model reads of %s has bounds and is within them', (_, plan) => {
  const { model } = programOf(plan).centre
  const pointers = [...model.inputs.values()].map(({ pointer }) => pointer)
  const numbers = pointers.filter((pointer) => typeof valueAt(plan, pointer) === 'number')
  expect(numbers.length).toBeGreaterThan(50)
  for (const pointer of numbers) {
    const [least, most] = boundsAt(pointer) ?? []
    const value = valueAt(plan, pointer)
    expect(value, pointer).toBeGreaterThanOrEqual(least!)
    expect(value, pointer).toBeLessThanOrEqual(most!)
  }
})

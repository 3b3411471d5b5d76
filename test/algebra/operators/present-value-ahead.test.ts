import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { defineKrw, evaluateOne, given, readsOne, textOne, unitOne } from '../evaluate-one.ts'

const cfads = given([100, 110, 121, 0], 'KRW', 'cfads')
const rate = given(0.1, '1', 'rate')

test('is what later months are worth at the end of this one', () => {
  const ahead = evaluateOne(presentValueAhead(cfads, rate))
  for (const [t, value] of [200, 110, 0, 0].entries()) expect(ahead[t]).toBeCloseTo(value, 10)
})

test('equals the explicit sum, with a rate for every month', () => {
  const month = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: -0.3, max: 0.3, noNaN: true }))
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 40 }), (months) => {
      const flows = months.map(([flow]) => flow)
      const rates = months.map(([, of]) => of)
      const ahead = evaluateOne(presentValueAhead(given(flows), given(rates)))
      for (const [t, value] of ahead.entries()) {
        let sum = 0
        let size = 0
        for (let s = t + 1; s < flows.length; s++) {
          const discounted = rates.slice(t + 1, s + 1).reduce((left, of) => left / (1 + of), flows[s]!)
          sum += discounted
          size += Math.abs(discounted)
        }
        expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-12 * size)
      }
    }),
    { seed: 20260101 },
  )
})

test('keeps the unit of the flows', () => {
  expect(unitOne(presentValueAhead(cfads, rate))).toBe('KRW')
})

test('names the line and both units when the rate has one', () => {
  expect(() => defineKrw(presentValueAhead(cfads, given(0.1, '1/year')))).toThrow(
    'line "cost.total": cannot discount at 1/year and 1',
  )
})

test('reads as words', () => {
  expect(textOne(presentValueAhead(cfads, rate))).toBe('present-value-ahead(cfads, rate)')
})

test('reads all later months', () => {
  expect(readsOne(presentValueAhead(cfads, rate), 0, 4)).toEqual([
    [1, 3],
    [1, 3],
  ])
  expect(readsOne(presentValueAhead(cfads, rate), 3, 4)).toEqual([null, null])
})

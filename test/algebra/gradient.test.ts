import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import type { Line } from '#algebra/expression.ts'
import { differentiate, type Gradient } from '#algebra/gradient.ts'
import type { Reduction } from '#algebra/measure.ts'
import { internalRate, netPresentValue } from '#algebra/measures/rates.ts'
import {
  firstWhere,
  last,
  maximum,
  meanWhere,
  minimumWhere,
  ratioOfTotals,
  staysPositiveFrom,
  total,
} from '#algebra/measures/reductions.ts'
import { type Block, ModelBuilder } from '#algebra/model-builder.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { compile } from '#algebra/program.ts'
import { lineOf } from './evaluate-one.ts'

type Given = Readonly<Record<string, number | readonly number[]>>

/** The gradient of the measure `m.asked` of a small model over as many months. */
function gradientOf(given: Given, months: number, write: (block: Block) => Reduction): Gradient {
  const builder = new ModelBuilder()
  const block = builder.block('m')
  const measure = block.measure('asked', write(block))
  const program = compile(builder.build())
  const data = new Map(
    Object.entries(given).map(([id, value]) => [
      `m.${id}`,
      typeof value === 'number' ? value : Float64Array.from(value),
    ]),
  )
  const evaluation = evaluate(program, calendar('2027-01', months), data)
  return differentiate(program, evaluation, data).gradient(measure)
}

/** The derivative by one input, which must be there. */
function by(gradient: Gradient, id: string) {
  if (!gradient.ok) throw new Error(gradient.reason)
  const found = gradient.derivatives.get(`m.${id}`)
  if (!found) throw new Error(`nothing by ${id}`)
  return found
}

describe('derivatives', () => {
  test('of a product, by each month of each factor', () => {
    // 100 × (1 + 2 + 3): one more on the price adds 6; one more energy in a month adds the price.
    const found = gradientOf({ price: 100, energy: [1, 2, 3] }, 3, (block) =>
      total(
        block.flow(
          'cost',
          '1',
          times(block.input('price', '1', { pointer: '/price' }), block.input('energy', '1', { pointer: '/energy' })),
        ),
      ),
    )
    expect(by(found, 'price').total).toBe(6)
    expect([...by(found, 'energy').byMonth]).toEqual([100, 100, 100])
    expect(by(found, 'energy').edges).toEqual([])
  })

  test('through a cycle, from its last month to its first', () => {
    // 100 grows at r and 100 more comes each month: 100 (1+r)² + 100 (1+r) + 100; by r: 200 × 1.1 + 100 = 320.
    const found = gradientOf({ rate: 0.1 }, 3, (block) => {
      const owed = block.declareLevel('owed', '1')
      block.define(owed, plus(times(lag(owed), plus(1, block.input('rate', '1', { pointer: '/rate' }))), 100))
      return last(owed)
    })
    expect(by(found, 'rate').total).toBeCloseTo(320, 10)
  })

  test('through unknowns, each by those before it', () => {
    // u² = a, u·v = b: u = √a, v = b/√a; v by a: −b ÷ (2 a√a) = −6 ÷ 16, by b: 1/√a = 1/2.
    const found = gradientOf({ a: 4, b: 6 }, 2, (block) => {
      const [a, b] = [block.input('a', '1', { pointer: '/a' }), block.input('b', '1', { pointer: '/b' })]
      const u = block.unknown('u', '1', 0, 100)
      const v = block.unknown('v', '1', 0, 100)
      block.solve(u, block.level('square', '1', minus(times(u, u), a)), block.level('ofA', '1', plus(a, 0)))
      block.solve(v, block.level('product', '1', minus(times(u, v), b)), block.level('ofB', '1', plus(b, 0)))
      return last(block.level('found', '1', plus(v, 0)))
    })
    expect(by(found, 'a').total).toBeCloseTo(-0.375, 12)
    expect(by(found, 'b').total).toBeCloseTo(0.5, 12)
  })

  test('an unknown whose root lies beyond its bound stays there; one found at its bound has an edge', () => {
    const share = (a: number) =>
      gradientOf({ a, b: 1 }, 2, (block) => {
        const [a, b] = [block.input('a', '1', { pointer: '/a' }), block.input('b', '1', { pointer: '/b' })]
        const u = block.unknown('u', '1', 0, 1)
        block.solve(u, block.level('short', '1', minus(u, a)), block.level('size', '1', plus(a, 0)))
        return last(block.level('found', '1', plus(u, b)))
      })
    const beyond = share(5)
    expect(beyond.ok && [...beyond.derivatives.keys()]).toEqual(['m.b'])
    expect(by(share(1), 'a').total).toBeCloseTo(1, 12)
    expect(by(share(1), 'a').edges.map(({ id }) => id)).toEqual(['m.u'])
    expect(by(share(0.5), 'a').edges).toEqual([])
  })

  test('none with the reason where the measure has no value, or an unknown that matters no root', () => {
    expect(
      gradientOf({ a: 1 }, 2, (block) =>
        internalRate(block.flow('f', '1', plus(block.input('a', '1', { pointer: '/a' }), 0))),
      ),
    ).toEqual({ ok: false, reason: 'no-sign-change' })
    const jump = gradientOf({ a: 0.5 }, 2, (block) => {
      const u = block.unknown('u', '1', 0, 1)
      const a = block.input('a', '1', { pointer: '/a' })
      block.solve(u, block.level('jump', '1', when(above(u, a), 1, -1)), block.level('size', '1', plus(a, 0)))
      return last(block.level('found', '1', plus(u, 0)))
    })
    expect(jump).toEqual({ ok: false, reason: 'jumps-over-zero' })
  })
})

describe('steps and edges', () => {
  const racks = (nodes: number) =>
    gradientOf({ nodes }, 2, (block) =>
      last(block.level('racks', '1', roundUp(over(block.input('nodes', '1', { pointer: '/n' }), 8)))),
    )

  test('what acts in whole numbers alone acts in steps, and has an edge where they are full', () => {
    expect(by(racks(15), 'nodes')).toMatchObject({ total: 0, stepwise: true, edges: [] })
    const full = by(racks(16), 'nodes')
    expect(full).toMatchObject({ total: 0, stepwise: true })
    expect(full.edges.map(({ id, month }) => [id, month])).toEqual([['m.racks', 0]])
  })

  const larger = (a: number, b: number) =>
    gradientOf({ a, b }, 2, (block) =>
      last(
        block.level(
          'larger',
          '1',
          greatest(block.input('a', '1', { pointer: '/a' }), block.input('b', '1', { pointer: '/b' })),
        ),
      ),
    )

  test('equals meet for both, unequals for none', () => {
    const tied = larger(3, 3)
    expect(by(tied, 'a').edges.map(({ id }) => id)).toEqual(['m.larger'])
    expect(by(tied, 'b').edges.map(({ id }) => id)).toEqual(['m.larger'])
    const apart = larger(3, 4)
    expect(by(apart, 'b')).toMatchObject({ total: 1, edges: [] })
    expect(apart.ok && apart.derivatives.has('m.a')).toBe(false)
  })

  test('what meets wherever the data lie is no edge', () => {
    // The larger of a − a and 0 is 0 for every a.
    const found = gradientOf({ a: 3 }, 2, (block) => {
      const a = block.input('a', '1', { pointer: '/a' })
      return last(block.level('nothing', '1', plus(a, greatest(minus(a, a), 0))))
    })
    expect(by(found, 'a')).toMatchObject({ total: 1, edges: [] })
  })

  test('a condition about to turn is an edge even where its branches agree', () => {
    // min(demand, limit) ÷ demand written with a condition: 1 below the limit, limit ÷ demand above.
    const served = (demand: number) =>
      gradientOf({ demand, limit: 10 }, 2, (block) => {
        const [of, limit] = [
          block.input('demand', '1', { pointer: '/d' }),
          block.input('limit', '1', { pointer: '/l' }),
        ]
        return last(block.level('served', '1', when(above(of, limit), over(limit, of), 1)))
      })
    expect(by(served(10), 'demand').edges.map(({ id }) => id)).toEqual(['m.served'])
    expect(by(served(20), 'demand')).toMatchObject({ total: -10 / 400, edges: [] })
    expect(by(served(5), 'demand')).toMatchObject({ total: 0, stepwise: true, edges: [] })
  })

  test('a rule that cancels itself on one side is an edge all the same', () => {
    // a + max(b − a, 0) is b while a ≤ b: by a 0 on one side, 1 on the other.
    const found = gradientOf({ a: 1, b: 1 }, 2, (block) => {
      const [a, b] = [block.input('a', '1', { pointer: '/a' }), block.input('b', '1', { pointer: '/b' })]
      return last(block.level('filled', '1', plus(a, greatest(minus(b, a), 0))))
    })
    expect(by(found, 'a')).toMatchObject({ total: 0, stepwise: false })
    expect(by(found, 'a').edges).toHaveLength(1)
  })

  test('the largest month has an edge where another is as large', () => {
    const peak = (load: readonly number[], base: number) =>
      gradientOf({ load, base }, 3, (block) => {
        const base = block.input('base', '1', { pointer: '/b' })
        return maximum(block.level('sum', '1', plus(block.input('load', '1', { pointer: '/l' }), lag(base))))
      })
    // 4 + 0 in the first month, 1 + 3 in the second.
    const tied = peak([4, 1, 0], 3)
    expect(by(tied, 'base').edges.map(({ id, month }) => [id, month])).toEqual([['m.asked', 1]])
    expect(by(tied, 'load').edges).toHaveLength(1)
    expect(by(peak([4, 1, 0], 4), 'base')).toMatchObject({ total: 1, edges: [] })
    // Two equal months meet whatever the load is multiplied by, but not whatever is added to one of them.
    const level = peak([4, 4, 0], 0)
    expect(by(level, 'load')).toMatchObject({ total: 1, edges: [] })
    expect(by(level, 'base').edges.map(({ id }) => id)).toEqual(['m.asked'])
  })

  test('months and years are no numbers to move: they untie nothing', () => {
    const found = gradientOf({ from: 1, price: 2 }, 3, (block) => {
      const from = block.input('from', 'month', { pointer: '/f' })
      return total(block.flow('paid', '1', when(above(from, from), 0, block.input('price', '1', { pointer: '/p' }))))
    })
    expect(by(found, 'price')).toMatchObject({ total: 3, edges: [] })
  })
})

describe('measures', () => {
  const cash = lineOf('cash', '1')
  const where = lineOf('where', '1')
  const rate = lineOf('rate', '1/year')
  const reductions: readonly (readonly [string, (a: Line, b: Line) => Reduction])[] = [
    ['total', total],
    ['last', last],
    ['maximum', maximum],
    ['ratio of totals', ratioOfTotals],
    ['minimum where', minimumWhere],
    ['mean where', meanWhere],
    ['first where', firstWhere],
    ['stays positive from', staysPositiveFrom],
    ['npv', (line) => netPresentValue(line, rate)],
    ['irr', internalRate],
  ]

  test.each(reductions)('%s: the adjoint is what central differences say', (_, make) => {
    const reduction = make(cash, where)
    // Outlays first, so that there is a rate of return; whole numbers that differ, so that no two months meet.
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(months, fc.array(fc.constantFrom(0, 1, 2), { minLength: 8, maxLength: 8 }), (sizes, holds) => {
        const flows = Float64Array.from(sizes, (size, t) => (t < 2 ? -3 * size : size))
        const second = reduction.of[1] === rate ? flows.map(() => 0.07) : Float64Array.from([1, ...holds.slice(1)])
        const series = [flows, second].slice(0, reduction.of.length)
        const value = () => {
          const found = reduction.evaluate(series)
          return found.ok ? found.value : Number.NaN
        }
        const bars = series.map(() => new Float64Array(8))
        reduction.adjoint(bars, series)
        const smooth = reduction.of[1] === where && reduction.name !== 'ratio-of-totals' ? [flows] : series
        smooth.forEach((values, arg) => {
          for (let t = 0; t < 8; t++) {
            const kept = values[t]!
            const step = 1e-4 * Math.max(0.1, Math.abs(kept))
            values[t] = kept + step
            const up = value()
            values[t] = kept - step
            const down = value()
            values[t] = kept
            const slope = (up - down) / (2 * step)
            expect(Math.abs(bars[arg]![t]! - slope)).toBeLessThanOrEqual(
              1e-6 * Math.abs(slope) + 1e-9 * Math.abs(value()),
            )
          }
        })
      }),
      { seed: 20260101, numRuns: 50 },
    )
  })
})

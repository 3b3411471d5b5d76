import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { constant } from '#algebra/expression.ts'
import { type Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { compile } from '#algebra/program.ts'
import { bracketedNewton } from '#algebra/solve.ts'

const seeded = { seed: 20260101 }
const firstMonth = equal(monthIndex, constant(0, 'month'))

/** Searches and checks that nothing outside the bounds is ever asked. */
const search = (f: (x: number) => number, lower: number, upper: number, tolerance = 1e-12) =>
  bracketedNewton(
    (x) => {
      expect(x).toBeGreaterThanOrEqual(lower)
      expect(x).toBeLessThanOrEqual(upper)
      return f(x)
    },
    { lower, upper, tolerance: () => tolerance },
  )

describe('bracketed Newton', () => {
  test('√2', () => {
    const found = search((x) => x * x - 2, 0, 2)
    expect(found).toMatchObject({ ok: true })
    expect(found.value).toBeCloseTo(Math.SQRT2, 12)
    expect(found.evaluations).toBeLessThan(12)
  })

  test.each<[string, (x: number) => number, number, number, number, number, number]>([
    ['a line', (x) => x - 3, 0, 10, 1e-12, 3, 3],
    ['a line at 1e15', (x) => 3.7e14 - x, 0, 1e15, 1e3, 3.7e14, 3],
    ['a kink', (x) => Math.max(x - 3, 0.01 * (x - 3)), 0, 1e13, 1e-3, 3, 8],
    ['a flat stretch', (x) => (x < 0.9 ? -1e-6 : x - 0.95), 0, 1, 1e-12, 0.95, 20],
    ['a steep step', (x) => Math.tanh(1e6 * (x - 0.123)), -1, 1, 1e-12, 0.123, 40],
    ['an exponential', (x) => Math.exp(x) - 2, -700, 700, 1e-12, Math.LN2, 50],
    ['a high power', (x) => x ** 9 - 1e-9, 0, 1e3, 1e-20, 0.1, 80],
    ['a reciprocal', (x) => 1 / x - 1e-6, 1e-9, 1e12, 1e-18, 1e6, 50],
    ['a saturating rise', (x) => Math.atan(x - 1e5), -1e15, 1e15, 1e-12, 1e5, 80],
    ['a root at the lower bound', (x) => x, 0, 1e15, 1e-12, 0, 1],
    ['a root at the upper bound', (x) => x - 1e15, 0, 1e15, 1e-12, 1e15, 2],
    ['a root next to the lower bound', (x) => x - 1e-10, 0, 1e15, 1e-20, 1e-10, 60],
    ['a residual coarser than its tolerance', (x) => Math.round((x - 0.3) * 1e12) / 1e12 + 3e-13, 0, 1, 2e-15, 0.3, 60],
  ])('finds the root of %s', (_, f, lower, upper, tolerance, root, most) => {
    const found = search(f, lower, upper, tolerance)
    expect(found.ok).toBe(true)
    expect(Math.abs(found.value - root)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(root)))
    expect(found.residual).toBe(f(found.value))
    expect(found.evaluations).toBeLessThanOrEqual(most)
  })

  test('finds the root of any rising polygon', () => {
    const bend = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.array(bend, { minLength: 1, maxLength: 8 }),
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        (bends, root) => {
          const rise = (x: number) => bends.reduce((sum, [at, slope]) => sum + slope * Math.max(x - at, 0), 1e-3 * x)
          const scale = rise(1e6) - rise(-1e6)
          const found = search((x) => rise(x) - rise(root), -1e6, 1e6, 1e-12 * scale)
          expect(found.ok).toBe(true)
          expect(Math.abs(found.residual)).toBeLessThanOrEqual(1e-9 * scale)
          expect(found.evaluations).toBeLessThan(100)
        },
      ),
      seeded,
    )
  })

  test('says why there is none, with the value where the residual was least', () => {
    expect(search((x) => x * x + 1, -1, 3)).toEqual({
      ok: false,
      reason: 'never-crosses',
      value: -1,
      residual: 2,
      evaluations: 2,
    })
    const jump = search((x) => (x < 1 / 3 ? x - 2 : x + 1000), 0, 1e13)
    expect(jump).toMatchObject({ ok: false, reason: 'jumps-over-zero' })
    expect(jump.value).toBeCloseTo(1 / 3, 12)
    expect(search((x) => (x < 0 ? -1 : 1), -1e15, 1e15)).toMatchObject({ ok: false, reason: 'jumps-over-zero' })
    expect(search((x) => (x < 1 ? -1 : 1), 0, 1e15)).toMatchObject({ ok: false, reason: 'jumps-over-zero' })
    expect(jump.residual).toBeGreaterThan(0)
    expect(search((x) => (x < 1 / 3 ? 1000 - x : x - 2), 0, 1).residual).toBeGreaterThan(0)
    const pole = search((x) => 1 / (x - 0.75), 0, 1)
    expect(pole.ok).toBe(false)
    expect(pole.residual).toBe(1 / (pole.value - 0.75))
  })

  test('is never not a number where any residual is one', () => {
    const hole = search((x) => (x > 0.9 ? Number.NaN : x + 1), 0, 1)
    expect(hole).toEqual({ ok: false, reason: 'not-finite', value: 0, residual: 1, evaluations: 2 })
    expect(search((x) => (x < 0.1 ? Number.NaN : x), 0, 1)).toMatchObject({
      reason: 'not-finite',
      value: 1,
      residual: 1,
    })
    expect(search((x) => (x > 0.4 && x < 0.6 ? Number.NaN : x - 0.5), 0, 1).ok).toBe(false)
    expect(search(() => Infinity, 0, 1)).toMatchObject({ ok: false, reason: 'not-finite' })
    expect(search(() => Infinity, 0, 1, Infinity).ok).toBe(false)
    expect(search((x) => x - 0.5, 0, 1, Number.NaN)).toMatchObject({ ok: true, value: 0.5 })
  })
})

/** A model, ready to be evaluated over `months`. */
const solved = (define: (b: Block) => void, months = 24) => {
  const builder = new ModelBuilder()
  define(builder.block('b'))
  const model = builder.build()
  const evaluation = evaluate(compile(model), calendar('2027-01', months), new Map())
  const series = (id: string) => evaluation.series(model.lines.get(`b.${id}`)!)
  return { evaluation, series, unknown: (id: string) => evaluation.unknowns.get(`b.${id}`)! }
}

/** Debt drawn in month 0 and repaid by all cash after interest: its size leaves nothing owed at the end. */
const debtBlock = (b: Block, cash: readonly number[], rate: number) => {
  const size = b.unknown('size', 'KRW', 0, 1e14)
  const cashLine = b.flow(
    'cash',
    'KRW',
    plus(...cash.map((of, t) => when(equal(monthIndex, constant(t, 'month')), constant(of, 'KRW')))),
  )
  const debt = b.declareLevel('debt', 'KRW')
  const opening = b.level('opening', 'KRW', lag(debt))
  const interest = b.flow('interest', 'KRW', times(opening, rate))
  const service = b.flow('service', 'KRW', when(above(monthIndex, constant(0, 'month')), cashLine))
  const draw = b.flow('draw', 'KRW', when(firstMonth, size))
  b.define(debt, balance(plus(draw, interest), service))
  b.solve(size, debt, b.level('scale', 'KRW', plus(constant(1e9, 'KRW'), size)))
  return { debt, size, cashLine }
}

describe('unknowns', () => {
  test('a debt sized to its cash leaves a residual below 1e-9 of its scale, and is worth that cash', () => {
    const cash = fc.array(fc.integer({ min: 1e6, max: 1e12 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(cash, fc.double({ min: 0, max: 0.03, noNaN: true }), (months, rate) => {
        const { series, unknown } = solved((b) => {
          const { cashLine } = debtBlock(b, months, rate)
          b.level('worth', 'KRW', presentValueAhead(cashLine, rate))
        }, months.length)
        const { ok, value, residual } = unknown('size')
        expect(ok).toBe(true)
        expect(Math.abs(residual)).toBeLessThan(1e-9 * series('scale').at(-1)!)
        expect(series('debt').at(-1)).toBe(residual)
        expect(Math.abs(value / series('worth')[0]! - 1)).toBeLessThan(1e-9)
      }),
      { ...seeded, numRuns: 60 },
    )
  })

  test('a waterfall with caps and floors is solved, and every line agrees with the solution', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1e8, max: 1e11 }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (revenue, share) => {
          const { series, unknown } = solved((b) => {
            const price = b.unknown('price', '1', 0, 100)
            const cash = b.flow('cash', 'KRW', times(price, constant(revenue, 'KRW')))
            const reserve = b.declareLevel('reserve', 'KRW')
            const target = b.level('target', 'KRW', times(constant(revenue, 'KRW'), 3))
            const into = b.flow('into', 'KRW', least(times(cash, share), greatest(minus(target, lag(reserve)), 0)))
            b.define(reserve, balance(into))
            const paid = b.level('paid', 'KRW', balance(minus(cash, into)))
            b.solve(price, b.level('gap', 'KRW', minus(paid, constant(revenue * 10, 'KRW'))), target)
          })
          expect(unknown('price').ok).toBe(true)
          expect(Math.abs(series('gap').at(-1)!)).toBeLessThan(1e-9 * series('target').at(-1)!)
          expect(series('cash')[5]).toBeCloseTo(unknown('price').value * revenue, 2)
        },
      ),
      { ...seeded, numRuns: 40 },
    )
  })

  test('chained unknowns are solved in turn, each with those before it', () => {
    const { series, unknown } = solved((b) => {
      const x = b.unknown('x', 'KRW', 0, 100)
      const one = b.level('one', 'KRW', constant(1, 'KRW'))
      const twice = b.level('twice', 'KRW', times(x, 2))
      b.solve(x, b.level('gapX', 'KRW', minus(twice, constant(14, 'KRW'))), one)
      const y = b.unknown('y', 'KRW', 0, 100)
      const fromX = b.level('fromX', 'KRW', plus(x, constant(1, 'KRW')))
      b.solve(y, b.level('gapY', 'KRW', minus(y, fromX)), one)
      const z = b.unknown('z', '1', 0, 100)
      b.solve(z, b.level('gapZ', 'KRW', minus(times(z, y), times(x, over(y, constant(1, 'KRW'))))), one)
      b.level('after', 'KRW', plus(x, times(y, z)))
      b.level('untouched', 'KRW', times(one, 3))
    })
    expect(['x', 'y', 'z'].map((id) => unknown(id).value)).toEqual([7, 8, 7])
    expect(['twice', 'fromX', 'after', 'untouched'].map((id) => series(id)[3])).toEqual([14, 8, 63, 3])
    expect(['gapX', 'gapY', 'gapZ'].map((id) => series(id)[3])).toEqual([0, 0, 0])
  })

  test('coupled unknowns in the wrong order are an error that names both', () => {
    const builder = new ModelBuilder()
    const b = builder.block('b')
    const [x, y] = [b.unknown('x', '1', 0, 10), b.unknown('y', '1', 0, 10)]
    const one = b.level('one', '1', 1)
    b.solve(x, b.level('gapX', '1', minus(x, times(y, 2))), one)
    b.solve(y, b.level('gapY', '1', minus(y, 3)), one)
    expect(() => compile(builder.build())).toThrow('unknown "b.x" is solved before "b.y", which its residual needs')
  })

  test('one without a sign change is not ok, says why, and leaves every line finite', () => {
    const { series, unknown } = solved((b) => {
      const x = b.unknown('x', 'KRW', 0, 100)
      const gap = b.level('gap', 'KRW', plus(x, constant(5, 'KRW')))
      b.solve(x, gap, b.level('one', 'KRW', constant(1, 'KRW')))
      b.level('after', 'KRW', times(x, 2))
    })
    expect(unknown('x')).toEqual({ ok: false, reason: 'never-crosses', value: 0, residual: 5, evaluations: 2 })
    expect(series('gap')[0]).toBe(5)
    expect(series('after').every(Number.isFinite)).toBe(true)
  })

  test('one whose residual jumps over zero says so', () => {
    const { unknown } = solved((b) => {
      const x = b.unknown('x', '1', 0, 100)
      const gap = b.level('gap', '1', when(above(x, 42), 1, -1))
      b.solve(x, gap, b.level('one', '1', 1))
    })
    expect(unknown('x')).toMatchObject({ ok: false, reason: 'jumps-over-zero' })
    expect(unknown('x').value).toBeCloseTo(42, 10)
  })

  test('one whose residual is infinite says so', () => {
    const { series, unknown } = solved((b) => {
      const x = b.unknown('x', '1', 0, 100)
      b.solve(x, b.level('gap', '1', minus(over(1, x), 5)), b.level('one', '1', 1))
    })
    expect(unknown('x')).toMatchObject({ ok: false, reason: 'not-finite', value: 100 })
    expect(series('gap')[0]).toBeCloseTo(-4.99, 12)
  })

  test('one that no formula reads is left alone', () => {
    const { evaluation } = solved((b) => {
      const line = b.level('one', '1', 1)
      b.solve(b.unknown('x', '1', 0, 1), line, line)
    })
    expect(evaluation.unknowns.size).toBe(0)
  })
})

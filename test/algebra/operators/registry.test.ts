import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import type { AnyOperator } from '#algebra/operator.ts'
import { operators } from '#algebra/operators/registry.ts'
import { unit } from '#algebra/unit.ts'
import { plainSpeech } from '../evaluate-one.ts'

const MONTHS = 15
const at = calendar('2027-11', MONTHS)

/** What an operator may be given: values of each argument, and its parameter. */
interface Sample {
  readonly args: readonly fc.Arbitrary<number>[]
  readonly parameter?: fc.Arbitrary<unknown>
}

const number = fc.integer({ min: -4e6, max: 4e6 }).map((quarters) => quarters / 4)
const small = fc.integer({ min: -2, max: 2 })
const rate = fc.double({ min: -0.5, max: 0.5, noNaN: true })
const window = fc.constantFrom(1, 3, 12, 20)

const samples: Record<string, Sample> = {
  balance: { args: [number, number] },
  calendar: { args: [], parameter: fc.constantFrom('hours', 'month-of-year', 'year', 'month') },
  compare: { args: [small, small], parameter: fc.constantFrom('≥', '>', '=') },
  compound: { args: [rate, fc.integer({ min: -20, max: 20 })] },
  greatest: { args: [small, small, number] },
  lag: { args: [number], parameter: window },
  lead: { args: [number], parameter: window },
  absolute: { args: [number] },
  least: { args: [small, small, number] },
  // A rate below the least normal double has no digits to tell one number of periods from another.
  'level-payment': {
    args: [
      fc.double({ min: 0, max: 0.1, noNaN: true }).map((i) => (i < 1e-300 ? 0 : i)),
      fc.integer({ min: 0, max: 40 }),
    ],
  },
  lognormal: { args: [fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0.2, max: 2, noNaN: true })] },
  lookup: {
    args: [fc.integer({ min: -4, max: 12 }).map((quarters) => quarters / 4), number, number, number],
    parameter: fc.constantFrom({ at: [0, 1, 2], between: 'step' }, { at: [0, 1, 2], between: 'linear' }),
  },
  minus: { args: [number, number, number] },
  over: { args: [number, number.filter((below) => below !== 0)] },
  plus: { args: [number, number, number] },
  'present-value-ahead': { args: [number, rate] },
  'round-down': { args: [fc.double({ min: -10, max: 10, noNaN: true })] },
  'round-up': { args: [fc.double({ min: -10, max: 10, noNaN: true })] },
  'sum-ahead': { args: [number], parameter: fc.oneof(fc.constant(null), window) },
  times: { args: [number, number, number] },
  'trailing-max': { args: [number], parameter: window },
  'trailing-sum': { args: [number], parameter: window },
  when: { args: [fc.constantFrom(0, 1), number, number] },
  'year-to-date': { args: [number] },
}

const series = (of: fc.Arbitrary<number>) =>
  fc.array(of, { minLength: MONTHS, maxLength: MONTHS }).map((months) => Float64Array.from(months))

const callOf = ({ args, parameter = fc.constant(null) }: Sample) =>
  fc.record({ args: fc.tuple(...args.map(series)), parameter })

const run = (operator: AnyOperator, args: readonly Float64Array[], parameter: unknown): Float64Array => {
  const out = new Float64Array(MONTHS)
  operator.evaluate(out, args, 0, MONTHS, parameter, at)
  return out
}

/** What the months of the arguments are worth when the result's are worth `bar`; `atOnce` months a call, from the last. */
function handOn(
  operator: AnyOperator,
  bar: Float64Array,
  args: readonly Float64Array[],
  parameter: unknown,
  atOnce = MONTHS,
): Float64Array[] {
  const worth = bar.slice()
  const bars = args.map(() => new Float64Array(MONTHS))
  const out = run(operator, args, parameter)
  for (let to = MONTHS; to > 0; to -= atOnce) {
    operator.adjoint(worth, bars, out, args, to - atOnce, to, parameter, at)
  }
  return bars
}

/** Months worth something where two formulas are far enough apart for a central difference. */
function worthAwayFromEdges(operator: AnyOperator, args: readonly Float64Array[], parameter: unknown): Float64Array {
  const out = run(operator, args, parameter)
  const near = args.map((values) => 4e-5 * Math.max(1, ...values.map(Math.abs)))
  return Float64Array.from({ length: MONTHS }, (_, t) => {
    let edge = false
    operator.edges?.(
      () => {
        edge = true
      },
      out,
      args,
      t,
      near,
      parameter,
    )
    return edge ? 0 : 1 + (t % 5)
  })
}

/** Which months of the result were seen to change with one month of one argument. */
interface Influence {
  readonly arg: number
  readonly from: number
  readonly to: number
  readonly parameter: unknown
}

/** Changes every month of every argument, one at a time, for many samples. */
function influences(operator: AnyOperator, sample: Sample): Influence[] {
  const call = fc.tuple(callOf(sample), fc.tuple(...sample.args.map(series)))
  const found = new Map<string, Influence>()
  for (const [{ args, parameter }, others] of fc.sample(call, { seed: 20260101, numRuns: 150 })) {
    const before = run(operator, args, parameter)
    args.forEach((values, arg) => {
      for (let from = 0; from < MONTHS; from++) {
        const kept = values[from]!
        values[from] = others[arg]![from]!
        const after = run(operator, args, parameter)
        values[from] = kept
        for (let to = 0; to < MONTHS; to++) {
          if (Object.is(before[to], after[to])) continue
          found.set(JSON.stringify([arg, from, to, parameter]), { arg, from, to, parameter })
        }
      }
    })
  }
  return [...found.values()]
}

const anyMonth = (name: string) => ({
  cell: (by: number) => `${name}[${by}]`,
  cells: (from: number, to: number | null) => `${name}[${from}]:${name}[${to}]`,
  cellsSince: (to: number) => `${name}[first]:${name}[${to}]`,
})

test('every operator of the room is registered, once and under one name', async () => {
  const folder = new URL('../../../packages/algebra/operators/', import.meta.url)
  const exported: unknown[] = []
  for (const file of readdirSync(folder)) {
    const entries: [string, unknown][] = Object.entries(await import(new URL(file, folder).href))
    for (const [name, value] of entries) if (name.endsWith('Operator')) exported.push(value)
  }
  expect(new Set(operators)).toEqual(new Set(exported))
  expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length)
  expect(Object.keys(samples).sort()).toEqual(operators.map(({ name }) => name).sort())
})

describe.each(operators.map((operator) => [operator.name, operator] as const))('%s', (name, operator) => {
  const sample = samples[name]!
  const call = callOf(sample)
  const check = (property: fc.IRawProperty<[{ args: Float64Array[]; parameter: unknown }]>) =>
    fc.assert(property, { seed: 20260101, numRuns: 60 })

  test('has every reading', () => {
    expect(operator.name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(['now', 'past', 'ahead']).toContain(operator.reach)
    expect(operator.pointwise).toBeTypeOf('boolean')
    for (const reading of ['unit', 'evaluate', 'adjoint', 'text', 'reads', 'sheet'] as const)
      expect(operator[reading]).toBeTypeOf('function')
    check(
      fc.property(call, ({ args, parameter }) => {
        expect(
          operator.unit(
            args.map(() => unit('1')),
            parameter,
          ).text,
        ).not.toBe('')
        const text = operator.text(
          args.map((_, k) => ({ text: 'abcd'[k]!, binds: 3 })),
          parameter,
          plainSpeech.phrase,
        )
        expect(text.text).not.toBe('')
        expect([0, 1, 2, 3]).toContain(text.binds)
        for (const [k] of args.entries()) expect(text.text).toContain('abcd'[k]!)
        const formula = operator.sheet(
          args.map((_, k) => ({ text: 'abcd'[k]!, binds: 3, ...anyMonth('abcd'[k]!) })),
          parameter,
          { own: () => 'own', calendar: (series) => series },
        )
        for (const [k] of args.entries()) expect(formula.text).toContain('abcd'[k]!)
        expect(formula.text.split('(').length).toBe(formula.text.split(')').length)
      }),
    )
  })

  test('month by month gives what the whole series gives, to the bit', () => {
    check(
      fc.property(call, ({ args, parameter }) => {
        const whole = run(operator, args, parameter)
        const stepped = new Float64Array(MONTHS).fill(Number.NaN)
        for (let t = 0; t < MONTHS; t++) operator.evaluate(stepped, args, t, t + 1, parameter, at)
        expect(stepped).toEqual(whole)
      }),
    )
  })

  test('stepped as in a cycle gives what the whole series gives, to the bit, of one and of several terms', () => {
    const { step } = operator
    if (!step) return
    const few = ['plus', 'minus', 'times', 'least', 'greatest'].includes(name) ? [1, 2, 3] : [sample.args.length]
    check(
      fc.property(call, ({ args, parameter }) => {
        for (const terms of few) {
          const given = args.slice(0, terms)
          const stepped = new Float64Array(MONTHS).fill(Number.NaN)
          const month = step(stepped, given, parameter)
          for (let t = 0; t < MONTHS; t++) month(t)
          expect(stepped).toEqual(run(operator, given, parameter))
        }
      }),
    )
  })

  test('writes the months asked for and no other, and no argument', () => {
    check(
      fc.property(call, ({ args, parameter }) => {
        const whole = run(operator, args, parameter)
        const before = args.map((values) => values.slice())
        const out = whole.slice().fill(Number.NaN, 9)
        out[3] = 12_345
        operator.evaluate(out, args, 5, 9, parameter, at)
        expect(out[3]).toBe(12_345)
        expect(out.subarray(5, 9)).toEqual(whole.subarray(5, 9))
        expect(out.subarray(9).every(Number.isNaN)).toBe(true)
        expect(args).toEqual(before)
      }),
    )
  })

  test('is finite for finite arguments', () => {
    check(
      fc.property(call, ({ args, parameter }) => {
        expect(run(operator, args, parameter).every(Number.isFinite)).toBe(true)
      }),
    )
  })

  test('its adjoint is what central differences say, away from edges', () => {
    let compared = 0
    check(
      fc.property(call, ({ args, parameter }) => {
        const bar = worthAwayFromEdges(operator, args, parameter)
        const worth = (out: Float64Array) => out.reduce((sum, value, t) => sum + bar[t]! * value, 0)
        const found = handOn(operator, bar, args, parameter)
        args.forEach((values, arg) => {
          for (let t = 0; t < MONTHS; t++) {
            const kept = values[t]!
            const step = 1e-5 * Math.max(1, Math.abs(kept))
            values[t] = kept + step
            const after = run(operator, args, parameter)
            values[t] = kept - step
            const before = run(operator, args, parameter)
            values[t] = kept
            const slope = after.map((value, s) => (value - before[s]!) / (2 * step))
            // Beside what a central difference leaves out, each difference loses the last digits of the results.
            const rounding = (1e-14 * Math.max(...after.map(Math.abs))) / step
            const size = slope.reduce((sum, value, s) => sum + Math.abs(bar[s]! * value), 0)
            expect(Math.abs(found[arg]![t]! - worth(slope)), `argument ${arg}, month ${t}`).toBeLessThanOrEqual(
              1e-6 * size + rounding,
            )
            if (size > 0) compared++
          }
        })
      }),
    )
    const flat = ['calendar', 'compare', 'round-up', 'round-down'].includes(name)
    if (flat) expect(compared).toBe(0)
    else expect(compared).toBeGreaterThan(100)
  })

  test('hands on month by month, backwards, what the whole series hands on', () => {
    check(
      fc.property(call, ({ args, parameter }) => {
        const bar = Float64Array.from({ length: MONTHS }, (_, t) => 1 + (t % 4))
        const whole = handOn(operator, bar, args, parameter)
        const stepped = handOn(operator, bar, args, parameter, 1)
        stepped.forEach((values, arg) => {
          values.forEach((value, t) => {
            expect(Math.abs(value - whole[arg]![t]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
          })
        })
      }),
    )
  })

  test('lets something through in steps where its derivative is none, and meets edges there', () => {
    const steps = ['compare', 'lookup', 'round-up', 'round-down', 'when'].includes(name)
    expect(operator.acrossSteps !== undefined).toBe(steps)
    if (steps && name !== 'when') expect(operator.edges).toBeTypeOf('function')
  })

  const seen = influences(operator, sample)
  const readsOf = (to: number, arg: number, parameter: unknown) => operator.reads(to, arg, parameter, at)

  test('reads no month that it does not report', () => {
    for (const { arg, from, to, parameter } of seen) {
      const reads = readsOf(to, arg, parameter)
      // What a balance carries came from its own month before, not from its arguments.
      const first = operator.carries ? 0 : (reads?.[0] ?? Number.POSITIVE_INFINITY)
      expect(from, `argument ${arg} of month ${to}`).toBeGreaterThanOrEqual(first)
      expect(from, `argument ${arg} of month ${to}`).toBeLessThanOrEqual(reads?.[1] ?? -1)
    }
  })

  test('reports no month that it does not read, and rises with the month', () => {
    const influenced = new Set(seen.map(({ arg, from, to, parameter }) => JSON.stringify([arg, from, to, parameter])))
    const parameters = new Map(seen.map(({ parameter }) => [JSON.stringify(parameter), parameter]))
    for (const parameter of parameters.values()) {
      for (const arg of sample.args.keys()) {
        let before: readonly [number, number] = [0, 0]
        for (let to = 0; to < MONTHS; to++) {
          const reads = readsOf(to, arg, parameter)
          if (!reads) continue
          expect(reads[0]).toBeGreaterThanOrEqual(before[0])
          expect(reads[1]).toBeGreaterThanOrEqual(before[1])
          before = reads
          for (let from = reads[0]; from <= reads[1]; from++) {
            const place = JSON.stringify([arg, from, to, parameter])
            expect(influenced.has(place), `argument, month, result, parameter ${place}`).toBe(true)
          }
        }
      }
    }
  })

  test('reaches as far as it says', () => {
    if (sample.args.length === 0) return
    if (operator.reach === 'past') expect(seen.every(({ from, to }) => from < to)).toBe(true)
    if (operator.reach === 'now') expect(seen.every(({ from, to }) => from <= to)).toBe(true)
    if (operator.reach === 'now') expect(seen.some(({ from, to }) => from === to)).toBe(true)
    if (operator.reach === 'ahead') expect(seen.some(({ from, to }) => from > to)).toBe(true)
  })

  test('is pointwise where it says so', () => {
    const sameMonthOnly = seen.every(({ from, to }) => from === to)
    expect(operator.pointwise).toBe(sameMonthOnly && sample.args.length > 0)
    if (!operator.pointwise) return
    check(
      fc.property(call, ({ args, parameter }) => {
        const turned = run(
          operator,
          args.map((values) => values.toReversed()),
          parameter,
        )
        expect(turned.toReversed()).toEqual(run(operator, args, parameter))
      }),
    )
  })

  test('carries its own month before where it says so', () => {
    if (!operator.carries) return
    check(
      fc.property(call, ({ args, parameter }) => {
        const out = run(operator, args, parameter)
        const before = out[8]!
        out[7]! += 1e9
        operator.evaluate(out, args, 8, 9, parameter, at)
        expect(out[8]).not.toBe(before)
      }),
    )
  })
})

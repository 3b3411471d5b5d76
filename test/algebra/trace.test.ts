import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { constant, type Expression, type Line } from '#algebra/expression.ts'
import { internalRate } from '#algebra/measures/rates.ts'
import { minimumWhere, total } from '#algebra/measures/reductions.ts'
import { type Block, ModelBuilder } from '#algebra/model-builder.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { lead } from '#algebra/operators/lead.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingMax } from '#algebra/operators/trailing-max.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { yearToDate } from '#algebra/operators/year-to-date.ts'
import { compile } from '#algebra/program.ts'
import { type Trace, traceLine, traceMeasure } from '#algebra/trace.ts'
import { plainSpeech } from './evaluate-one.ts'

const MONTHS = 15
const ample = { depth: 9, budget: 1000, speech: plainSpeech }

/** A model over November 2027 to January 2029, with flows 1, 2, 4 … and a price of 10. */
const traced = (define: (b: Block, flow: Line, price: Line) => void) => {
  const builder = new ModelBuilder()
  const b = builder.block('b')
  const flow = b.flow('flow', 'KRW', b.input('given', 'KRW', { pointer: '/flows' }))
  const price = b.level('price', '1', b.input('priceGiven', '1', { pointer: '/price' }))
  define(b, flow, price)
  const model = builder.build()
  const program = compile(model)
  const data = new Map<string, number | Float64Array>([
    ['b.given', Float64Array.from({ length: MONTHS }, (_, t) => 2 ** t)],
    ['b.priceGiven', 10],
  ])
  const evaluation = evaluate(program, calendar('2027-11', MONTHS), data)
  return {
    line: (id: string, month: number, options = {}, first = month) =>
      traceLine(
        program,
        evaluation,
        { line: model.lines.get(`b.${id}`)!, months: [first, month] },
        { ...ample, ...options },
      ),
    measure: (id: string, options = {}) =>
      traceMeasure(program, evaluation, model.measures.get(`b.${id}`)!, { ...ample, ...options }),
  }
}

/** The parts of a trace as `id first–last = value`. */
const partsOf = ({ parts }: Trace) => parts.map(({ id, months, value }) => `${id} ${months?.join('–')} = ${value}`)
const count = (trace: Trace): number => 1 + trace.parts.reduce((sum, part) => sum + count(part), 0)
const all = (trace: Trace): Trace[] => [trace, ...trace.parts.flatMap(all)]

/** Defines a line `x` over the flow and the price of the model. */
const over = (formula: (flow: Line, price: Line) => Expression) =>
  traced((b, flow, price) => {
    b.flow('x', 'KRW', formula(flow, price), 'b.why')
  })

describe('a line', () => {
  test('has its formula, value, unit, month, reason and parts down to inputs with their place in the plan', () => {
    const trace = over((flow, price) => times(flow, price)).line('x', 3)
    expect(trace).toEqual({
      kind: 'line',
      id: 'b.x',
      label: { key: 'b.x', args: {} },
      unit: expect.objectContaining({ text: 'KRW' }),
      months: [3, 3],
      value: 80,
      formula: 'b.flow × b.price',
      reason: 'b.why',
      parts: [
        expect.objectContaining({ kind: 'line', id: 'b.flow', value: 8, formula: 'b.given' }),
        expect.objectContaining({ kind: 'line', id: 'b.price', value: 10, formula: 'b.priceGiven' }),
      ],
    })
    expect(trace.parts[0]!.parts).toEqual([
      {
        kind: 'input',
        id: 'b.given',
        label: { key: 'b.given', args: {} },
        unit: expect.objectContaining({ text: 'KRW' }),
        months: [3, 3],
        value: 8,
        pointer: '/flows',
        parts: [],
      },
    ])
  })

  test('shows a part with the months that are read of it', () => {
    expect(partsOf(over((flow) => lag(flow, 2)).line('x', 5))).toEqual(['b.flow 3–3 = 8'])
    expect(partsOf(over((flow) => lag(flow, 2)).line('x', 1))).toEqual([])
    expect(partsOf(over((flow) => lead(flow)).line('x', 5))).toEqual(['b.flow 6–6 = 64'])
    expect(partsOf(over((flow) => trailingSum(flow, 3)).line('x', 4))).toEqual(['b.flow 2–4 = 28'])
    expect(partsOf(over((flow) => presentValueAhead(flow, 0.01)).line('x', 12))).toEqual(['b.flow 13–14 = 24576'])
    expect(partsOf(over((flow) => trailingSum(lag(flow), 3)).line('x', 4))).toEqual(['b.flow 1–3 = 14'])
    expect(partsOf(over((flow) => lag(trailingSum(flow, 3), 2)).line('x', 6))).toEqual(['b.flow 2–4 = 28'])
  })

  test('shows a year to date with the months of that year', () => {
    const trace = over((flow) => yearToDate(flow))
    expect(partsOf(trace.line('x', 1))).toEqual(['b.flow 0–1 = 3'])
    expect(partsOf(trace.line('x', 2))).toEqual(['b.flow 2–2 = 4'])
    expect(partsOf(trace.line('x', 4))).toEqual(['b.flow 2–4 = 28'])
  })

  test('shows a part twice when it is read of different months, once when of the same', () => {
    expect(partsOf(over((flow) => minus(flow, lag(flow))).line('x', 5))).toEqual(['b.flow 5–5 = 32', 'b.flow 4–4 = 16'])
    expect(partsOf(over((flow) => greatest(flow, times(flow, 2))).line('x', 5))).toEqual(['b.flow 5–5 = 32'])
  })

  test('shows a balance with its opening', () => {
    const trace = over((flow) => balance(flow)).line('x', 3)
    expect(partsOf(trace)).toEqual(['b.x 2–2 = 7', 'b.flow 3–3 = 8'])
    expect(partsOf(trace.parts[0]!)).toEqual(['b.x 1–1 = 3', 'b.flow 2–2 = 4'])
    expect(partsOf(over((flow) => balance(flow)).line('x', 0))).toEqual(['b.flow 0–0 = 1'])
  })

  test('shows a balance inside a formula with all its past', () => {
    expect(partsOf(over((flow) => times(balance(flow), 2)).line('x', 3))).toEqual(['b.flow 0–3 = 15'])
  })

  test('of constants alone has no parts, and nothing is cut', () => {
    const trace = traced((b) => b.flow('one', 'KRW', constant(1, 'KRW'))).line('one', 0, { depth: 0 })
    expect(trace.parts).toEqual([])
    expect(trace.cut).toBeUndefined()
  })
})

describe('a sum of months', () => {
  const ofRange = (formula: (flow: Line, price: Line) => Expression) => over(formula).line('x', 5, {}, 2)

  test('is of sums of the same months where its formula is linear in them', () => {
    expect(partsOf(ofRange((flow) => plus(flow, flow)))).toEqual(['b.flow 2–5 = 60'])
    expect(partsOf(ofRange((flow) => minus(flow, lag(flow))))).toEqual(['b.flow 2–5 = 60', 'b.flow 1–4 = 30'])
    expect(partsOf(ofRange((flow, price) => times(flow, price)))).toEqual(['b.flow 2–5 = 60', 'b.price 5–5 = 10'])
    const chosen = ofRange((flow, price) => when(above(price, 3), flow))
    expect(partsOf(chosen)).toEqual(['b.price 5–5 = 10', 'b.flow 2–5 = 60'])
    for (const { fold, months } of chosen.parts) expect(fold !== undefined).toBe(months![0] < months![1])
  })

  test('names its largest month, and shows that month’s parts, where it is not', () => {
    for (const formula of [
      (flow: Line) => absolute(minus(flow, constant(3, 'KRW'))),
      (flow: Line) => greatest(flow, constant(3, 'KRW')),
      (flow: Line) => when(above(flow, constant(5, 'KRW')), flow),
      (flow: Line) => plus(flow, constant(1, 'KRW')),
    ]) {
      const trace = ofRange(formula)
      expect(trace).toMatchObject({ months: [2, 5], fold: { to: 'sum' }, telling: { month: 5 } })
      expect(partsOf(trace)).toEqual(['b.flow 5–5 = 32'])
    }
  })

  test('has a part without a name where a formula sums what is no sum of its parts', () => {
    const trace = over((flow) => trailingSum(absolute(minus(flow, constant(20, 'KRW'))), 3)).line('x', 4)
    expect(trace.value).toBe(32)
    const [term] = trace.parts
    expect(term).toMatchObject({ kind: 'term', id: 'b.x:1', months: [2, 4], fold: { to: 'sum' }, value: 32 })
    expect(term).toMatchObject({ formula: '|b.flow − 20 KRW|', telling: { month: 2, value: 16 } })
    expect(partsOf(term!)).toEqual(['b.flow 2–2 = 4'])
  })

  test('of a level is its last month', () => {
    const model = traced((b, flow) => b.level('x', 'KRW', balance(flow)))
    expect(model.line('x', 3, {}, 1)).toMatchObject({ months: [3, 3], value: 15 })
  })
})

test('the greatest of months is read of the month it was found in', () => {
  const trace = over((flow) => trailingMax(minus(constant(9, 'KRW'), flow), 3)).line('x', 4)
  expect(partsOf(trace)).toEqual(['b.flow 2–2 = 4'])
  expect(trace.value).toBe(5)
})

describe('is cut', () => {
  const deep = () =>
    traced((b) => {
      let line = b.flow('l0', 'KRW', constant(1, 'KRW'))
      for (let i = 1; i <= 6; i++) line = b.flow(`l${i}`, 'KRW', plus(line, constant(1, 'KRW')))
      b.flow(
        'wide',
        'KRW',
        plus(line, ...Array.from({ length: 5 }, (_, i) => b.flow(`w${i}`, 'KRW', constant(i, 'KRW')))),
      )
    })

  test('below its depth', () => {
    const trace = deep().line('l6', 0, { depth: 2 })
    expect(count(trace)).toBe(3)
    expect(all(trace).map(({ cut }) => cut)).toEqual([undefined, undefined, true])
    expect(deep().line('l6', 0, { depth: 0 })).toMatchObject({ value: 7, parts: [], cut: true })
    expect(all(deep().line('l6', 0, { depth: 6 })).some(({ cut }) => cut)).toBe(false)
  })

  test('at its budget, what is near first', () => {
    for (let budget = 1; budget <= 12; budget++) {
      const trace = deep().line('wide', 0, { budget })
      expect(count(trace)).toBe(Math.min(budget, 13))
      expect(trace.parts.length).toBe(Math.min(budget - 1, 6))
      expect(all(trace).some(({ cut }) => cut)).toBe(true)
    }
    const whole = deep().line('wide', 0, { budget: 13 })
    expect(count(whole)).toBe(13)
    expect(all(whole).some(({ cut }) => cut)).toBe(false)
  })

  test('where the same number is explained elsewhere', () => {
    const trace = traced((b) => {
      const shared = b.flow('shared', 'KRW', plus(b.flow('leaf', 'KRW', constant(1, 'KRW')), 0))
      const left = b.flow('left', 'KRW', plus(shared, 0))
      const right = b.flow('right', 'KRW', times(shared, 2))
      b.flow('x', 'KRW', plus(left, right))
    }).line('x', 0)
    const shared = all(trace).filter(({ id }) => id === 'b.shared')
    expect(shared.map(({ cut, parts }) => [cut, parts.length])).toEqual([
      [undefined, 1],
      [true, 0],
    ])
  })

  test('never above its budget, whatever the model', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 40 }),
        (uses, budget) => {
          const trace = traced((b) => {
            const lines: Line[] = [b.flow('start', 'KRW', constant(1, 'KRW'))]
            for (const [i, of] of uses.entries()) {
              lines.push(b.flow(`n${i}`, 'KRW', plus(constant(1, 'KRW'), ...of.map((k) => lines[k % lines.length]!))))
            }
          }).line(`n${uses.length - 1}`, 0, { budget })
          expect(count(trace)).toBeLessThanOrEqual(budget)
          for (const { cut, parts, formula } of all(trace))
            if (!cut && parts.length === 0) expect(formula).not.toContain('b.')
        },
      ),
      { seed: 20260101 },
    )
  })
})

describe('a measure', () => {
  test('has the whole lines it is made of', () => {
    const model = traced((b, flow) => {
      const x = b.flow('x', 'KRW', minus(lag(flow), 0))
      b.measure('total', total(x))
    })
    const trace = model.measure('total')
    expect(trace).toMatchObject({ kind: 'measure', id: 'b.total', value: 2 ** 14 - 1, formula: 'total(b.x, )' })
    expect(trace.months).toBeUndefined()
    expect(partsOf(trace)).toEqual([`b.x 0–14 = ${2 ** 14 - 1}`])
    // Month 0 reads nothing and month 14 reads 13: together the months 0 to 13.
    expect(partsOf(trace.parts[0]!)).toEqual([`b.flow 0–13 = ${2 ** 14 - 1}`])
    expect(model.measure('total', { depth: 0 })).toMatchObject({ parts: [], cut: true })
    expect(count(model.measure('total', { budget: 2 }))).toBe(2)
  })

  test('without a value says why', () => {
    const model = traced((b, flow) => {
      const never = b.level('never', '1', above(flow, constant(1e9, 'KRW')))
      b.measure('least', minimumWhere(flow, never))
      b.measure('irr', internalRate(flow))
    })
    expect(model.measure('least')).toMatchObject({ value: null, why: 'never-holds' })
    expect(partsOf(model.measure('least'))).toEqual(['b.never 0–14 = 0'])
    expect(model.measure('irr')).toMatchObject({ value: null, why: 'no-sign-change', detail: { roots: [] } })
  })
})

test('a minimum is of the month it was found in', () => {
  const model = traced((b, flow) => {
    const tested = b.level('tested', '1', above(flow, constant(5, 'KRW')))
    b.measure('least', minimumWhere(flow, tested))
  })
  expect(partsOf(model.measure('least'))).toEqual(['b.flow 3–3 = 8', 'b.tested 3–3 = 1'])
})

test('an unknown has its residual, and says why it was not found', () => {
  const model = (target: number) =>
    traced((b) => {
      const x = b.unknown('x', 'KRW', 0, 100)
      const one = b.level('one', 'KRW', constant(1, 'KRW'))
      b.solve(x, b.level('gap', 'KRW', minus(x, constant(target, 'KRW'))), one)
      b.level('after', 'KRW', times(x, 2))
    })
  const [found] = model(7).line('after', 2).parts
  expect(found).toEqual({
    kind: 'unknown',
    id: 'b.x',
    label: { key: 'b.x', args: {} },
    unit: expect.objectContaining({ text: 'KRW' }),
    value: 7,
    formula: 'solved(b.gap)',
    parts: [expect.objectContaining({ id: 'b.gap', months: [MONTHS - 1, MONTHS - 1], value: 0 })],
  })
  expect(model(700).line('after', 2).parts[0]).toMatchObject({ value: 100, why: 'no-sign-change' })
})

import { describe, expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { last, minimumWhere } from '#algebra/measures/reductions.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { compile } from '#algebra/program.ts'
import { UnitMismatch } from '#algebra/unit-mismatch.ts'
import { given, lineOf } from './evaluate-one.ts'

const block = () => new ModelBuilder().block('b')

test('names are those of the block and its instance, labels those of the block alone', () => {
  const builder = new ModelBuilder()
  const gumi = builder.block('site', { instance: 'gumi', args: { site: 'Gumi' } })
  const power = gumi.input('power', 'MW', { pointer: '/sites/0/power' })
  expect(power).toMatchObject({ id: 'site.gumi.power', pointer: '/sites/0/power', unit: { text: 'MW' } })
  expect(power.label).toEqual({ key: 'site.power', args: { site: 'Gumi' } })
  const half = gumi.level('half', 'MW', times(power, 0.5), 'site.why')
  expect(half).toMatchObject({ kind: 'line', id: 'site.gumi.half', annual: 'last', reason: 'site.why' })
  expect(gumi.flow('more', 'MW', plus(half, power))).toMatchObject({ annual: 'sum' })
  const built = builder.build()
  expect([...built.inputs.keys()]).toEqual(['site.gumi.power'])
  expect([...built.lines.keys()]).toEqual(['site.gumi.half', 'site.gumi.more'])
})

describe('units', () => {
  test('KRW + MW does not build', () => {
    const b = block()
    const krw = b.input('krw', 'KRW', { pointer: '/krw' })
    const mw = b.input('mw', 'MW', { pointer: '/mw' })
    expect(() => b.flow('sum', 'KRW', plus(krw, mw))).toThrow(UnitMismatch)
    expect(() => b.flow('other', 'KRW', plus(krw, mw))).toThrow('line "b.other": cannot add KRW and MW')
  })

  test('a formula of one unit does not define a line of another', () => {
    const b = block()
    const krw = b.input('krw', 'KRW', { pointer: '/krw' })
    expect(() => b.flow('mw', 'MW', krw)).toThrow('line "b.mw": cannot equate MW and KRW')
    expect(() => b.flow('krw2', 'KRW', 5)).toThrow('line "b.krw2": cannot equate KRW and 1')
  })

  test('0 defines a line of any unit', () => {
    expect(block().flow('none', 'KRW', 0).unit.text).toBe('KRW')
  })

  test('a residual and its scale are of one unit', () => {
    const b = block()
    const x = b.unknown('x', 'KRW', 0, 1)
    const residual = b.level('residual', 'KRW', x)
    const scale = b.level('scale', 'MW', 0)
    expect(() => b.solve(x, residual, scale)).toThrow('line "b.residual": cannot compare KRW and MW')
  })
})

describe('refuses', () => {
  test('an id that is taken, whatever takes it', () => {
    const b = block()
    const add = [
      (id: string) => b.input(id, '1', { pointer: '/x' }),
      (id: string) => b.flow(id, '1', 1),
      (id: string) => b.declareLevel(id, '1'),
      (id: string) => b.unknown(id, '1', 0, 1),
      (id: string) => b.measure(id, last(lineOf('x', '1'))),
    ]
    for (const [i, first] of add.entries()) {
      first(`id${i}`)
      for (const second of add) expect(() => second(`id${i}`)).toThrow(`"b.id${i}" stands twice in the model`)
    }
  })

  test('a second formula', () => {
    const b = block()
    const line = b.flow('x', '1', 1)
    expect(() => b.define(line, 2)).toThrow('line "b.x" is defined twice')
  })

  test('lines without a formula, naming them all', () => {
    const builder = new ModelBuilder()
    const b = builder.block('b')
    b.declareFlow('x', '1')
    b.flow('y', '1', 1)
    b.declareLevel('z', '1')
    expect(() => builder.build()).toThrow('lines without a formula: b.x, b.z')
  })

  test('unknowns that are not solved, or solved twice', () => {
    const builder = new ModelBuilder()
    const b = builder.block('b')
    const x = b.unknown('x', '1', 0, 1)
    const line = b.level('line', '1', x)
    expect(() => builder.build()).toThrow('unknowns that are not solved: b.x')
    b.solve(x, line, line)
    expect(() => b.solve(x, line, line)).toThrow('unknown "b.x" is solved twice')
  })

  test('lines of another model, in measures and in formulas', () => {
    const other = lineOf('other.line', '1')
    const measured = new ModelBuilder()
    measured.block('b').measure('m', minimumWhere(other, other))
    expect(() => measured.build()).toThrow('lines of another model: other.line')
    const builder = new ModelBuilder()
    builder.block('b').flow('x', '1', lag(other))
    expect(() => compile(builder.build())).toThrow('line "other.line" is not of this model')
  })
})

test('a built model does not change with its builder', () => {
  const builder = new ModelBuilder()
  builder.block('b').flow('x', '1', 1)
  const model = builder.build()
  builder.block('b').flow('y', '1', 1)
  expect([...model.lines.keys()]).toEqual(['b.x'])
})

test('the same expressions serve many models', () => {
  const shared = times(given(2, '1', 'shared'), 3)
  for (const start of [1, 2]) {
    const builder = new ModelBuilder()
    const line = builder.block('b').flow('x', '1', plus(shared, start))
    const evaluation = evaluate(compile(builder.build()), calendar('2027-01', 2), new Map([['shared', 2]]))
    expect([...evaluation.series(line)]).toEqual([6 + start, 6 + start])
  }
})

test('a datum is found by its JSON Pointer, once some block reads it', () => {
  const builder = new ModelBuilder()
  const power = builder.block('site').input('power', 'MW', { pointer: '/sites/0/power' })
  expect(builder.inputAt({ pointer: '/sites/0/power' })).toBe(power)
  expect(() => builder.inputAt({ pointer: '/sites/1/power' })).toThrow('no input reads /sites/1/power')
})

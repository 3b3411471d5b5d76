import { expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import { total } from '#algebra/measures/reductions.ts'
import { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { compile } from '#algebra/program.ts'
import { workspace } from '#algebra/workspace.ts'

const builder = new ModelBuilder()
const block = builder.block('b')
const price = block.input('price', 'KRW/kWh', { pointer: '/price' })
const energy = block.input('energy', 'kWh', { pointer: '/energy' })
const unread = block.input('unread', 'kWh', { pointer: '/unread' })
const cost = block.flow('cost', 'KRW', times(price, energy))
const owed = block.declareLevel('owed', 'KRW')
block.define(owed, balance(cost, times(lag(owed), 0.5)))
block.measure('total', total(cost))
const program = compile(builder.build())
const at = calendar('2027-01', 3)
const data = new Map<string, number | Float64Array>([
  ['b.price', 10],
  ['b.energy', Float64Array.of(1, 2, 3)],
])

test('gives every line and every measure', () => {
  const evaluation = evaluate(program, at, data)
  expect([...evaluation.series(cost)]).toEqual([10, 20, 30])
  expect([...evaluation.series(owed)]).toEqual([10, 25, 42.5])
  expect(evaluation.measures.get('b.total')).toEqual({ ok: true, value: 60 })
  expect(evaluation.node(program.graph.ofLine.get(cost)!)).toBe(evaluation.series(cost))
  expect(evaluation.calendar).toBe(at)
  expect(evaluation.unknowns.size).toBe(0)
  expect(program.graph.ofLeaf.has(unread)).toBe(false)
})

test('names the input that has no datum, or a series of the wrong length', () => {
  expect(() => evaluate(program, at, new Map([['b.price', 10]]))).toThrow('no datum for input "b.energy"')
  const short = new Map(data).set('b.energy', Float64Array.of(1, 2))
  expect(() => evaluate(program, at, short)).toThrow('input "b.energy" has 2 months, the plan 3')
})

test('evaluations share nothing with each other or with the data', () => {
  const first = evaluate(program, at, data)
  const second = evaluate(program, at, new Map(data).set('b.price', 20))
  expect([...first.series(cost)]).toEqual([10, 20, 30])
  expect([...second.series(cost)]).toEqual([20, 40, 60])
  first.node(program.graph.ofLeaf.get(energy)!).fill(0)
  expect([...(data.get('b.energy') as Float64Array)]).toEqual([1, 2, 3])
})

test('in a workspace, evaluations of the same data are the same, whatever stood there', () => {
  const space = workspace(program, at.months)
  const kept = evaluate(program, at, data, space)
  evaluate(program, at, new Map(data).set('b.price', 20), space)
  expect([...kept.series(cost)]).toEqual([20, 40, 60])
  evaluate(program, at, data, space)
  expect([...kept.series(owed)]).toEqual([10, 25, 42.5])
})

test('a workspace is for its number of months', () => {
  expect(() => evaluate(program, at, data, workspace(program, 4))).toThrow('the workspace has 4 months, the plan 3')
})

test('a line that is another name has the values of what it names', () => {
  const names = new ModelBuilder()
  const b = names.block('b')
  const x = b.input('x', '1', { pointer: '/x' })
  const alias = b.flow('alias', '1', x)
  const again = b.flow('again', '1', alias)
  const fixed = b.flow('fixed', '1', 7)
  const sum = b.flow('sum', '1', plus(again, fixed))
  const evaluation = evaluate(compile(names.build()), at, new Map([['b.x', 2]]))
  expect([alias, again, fixed, sum].map((line) => evaluation.series(line)[2])).toEqual([2, 2, 7, 9])
})

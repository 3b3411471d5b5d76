import { expect, test } from 'vitest'
import { calendar } from '#algebra/calendar.ts'
import { type Data, evaluate } from '#algebra/evaluate.ts'
import { constant, type Expression, type Line, type Operand, operand } from '#algebra/expression.ts'
import { inferUnit } from '#algebra/infer-unit.ts'
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
import { ModelBuilder } from '#algebra/model-builder.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { calendarYear, hoursInMonth, monthIndex, monthOfYear } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { lead } from '#algebra/operators/lead.ts'
import { least } from '#algebra/operators/least.ts'
import { levelPayment } from '#algebra/operators/level-payment.ts'
import { lognormal } from '#algebra/operators/lognormal.ts'
import { lookup } from '#algebra/operators/lookup.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { operators } from '#algebra/operators/registry.ts'
import { roundDown, roundUp } from '#algebra/operators/round-up.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingMax } from '#algebra/operators/trailing-max.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { yearToDate } from '#algebra/operators/year-to-date.ts'
import { compile } from '#algebra/program.ts'
import { modelDocument } from '#model/readings/document.ts'
import { speech } from '#words/speech.ts'
import { runs } from './python.ts'
import { differences, recomputer } from './recomputed.ts'

const months = 40
const start = '2027-11'

/** A path with a value of its own in every month. */
const pathOf = (value: (t: number) => number) => {
  const at = (t: number) => `${2027 + Math.floor((10 + t) / 12)}-${String(((10 + t) % 12) + 1).padStart(2, '0')}`
  return Array.from({ length: months }, (_, t) => ({ from: at(t), value: value(t) }))
}

const plan = {
  meta: { start, horizonMonths: months },
  a: pathOf((t) => Math.round(1000 * Math.sin(t)) / 100),
  b: pathOf((t) => ((t * 7) % 11) / 4 - 1),
  rate: 0.01,
  flow: pathOf((t) => (t < 5 ? -100 : 10)),
}

const rows = [
  [-1, 4],
  [0.5, 1.5],
  [1, 2],
] as const

const builder = new ModelBuilder()
const block = builder.block('any')
const a = block.input('a', '1', { pointer: '/a' })
const b = block.input('b', '1', { pointer: '/b' })
const rate = block.input('rate', '1', { pointer: '/rate' })
const flow = block.input('flow', '1', { pointer: '/flow' })

const formulas: Operand[] = [
  absolute(minus(a, absolute(b))),
  balance(a),
  balance(minus(a, b), plus(b, 1)),
  plus(balance(a), b, minus(balance(a, b), a)),
  times(minus(a, balance(b)), balance(balance(b))),
  times(hoursInMonth, over(calendarYear, constant(12, 'year'))),
  greatest(monthOfYear, over(monthIndex, constant(1, 'month'))),
  plus(above(a, b), times(atLeast(b, a), equal(b, 0.25)), equal(above(a, 0), above(b, 0))),
  compound(rate, compound(plus(rate, -0.5), 2)),
  compound(times(rate, b), minus(a, b)),
  greatest(a),
  least(a, b, -1.5, greatest(minus(a, b), 0)),
  minus(lag(a, 3), lag(balance(plus(a, b)))),
  minus(lead(a, 3), lead(when(above(b, 0), a, b))),
  times(-1, levelPayment(rate, minus(20, over(monthIndex, constant(1, 'month'))))),
  levelPayment(0, 12),
  lognormal(a, plus(rate, absolute(b))),
  times(lognormal(over(a, 7), rate), lognormal(3, 0.5)),
  lookup(b, rows),
  lookup(b, rows, 'linear'),
  lookup(minus(a, b), [
    [-2, balance(a)],
    [3, times(a, b)],
  ]),
  minus(a, minus(b, plus(a, 1)), plus(b, times(a, b))),
  over(times(a, over(b, 3)), times(plus(b, 7), over(a, plus(a, 20)), 2)),
  over(above(a, 0), greatest(above(b, 0), 1e-9)),
  plus(times(1e21, a), -3),
  plus(),
  times(),
  presentValueAhead(a, rate),
  presentValueAhead(times(a, b), times(rate, plus(b, 2))),
  plus(roundUp(a), roundDown(a), roundUp(minus(a, b)), roundDown(over(3, 0.1))),
  plus(sumAhead(a), sumAhead(balance(a), 6)),
  trailingMax(a, 12),
  trailingMax(minus(a, 50), 3),
  trailingSum(times(a, b), 12),
  when(above(a, b), above(b, 0), when(b, a)),
  yearToDate(minus(a, b)),
]

const lines = formulas.map((formula, i) => block.level(`line${i}`, inferUnit(operand(formula)).text, formula))

// Two unknowns, of which the one that stands first needs the other.
const second = builder.block('second')
const x = second.unknown('x', '1', -3, 100)
const y = block.unknown('y', '1', 0, 10)
const reached = block.level('reached', '1', balance(times(y, y)))
builder.solve(y, block.level('yResidual', '1', minus(reached, 100)), reached)
const product = second.level('product', '1', minus(times(x, y, balance(a)), 5))
builder.solve(x, product, block.level('one', '1', 1))
const bound = second.unknown('bound', '1', 2, 3)
builder.solve(bound, second.level('never', '1', plus(bound, 1)), reached)

const line = (of: Expression, id: string): Line => block.level(id, '1', of)
const ofFlow = line(flow, 'ofFlow')
const condition = line(above(a, b), 'condition')
const never = line(operand(0), 'never')
block.measure('total', total(lines[0]!))
block.measure('last', last(lines[0]!))
block.measure('maximum', maximum(lines[0]!))
block.measure('minimumWhere', minimumWhere(lines[1]!, condition))
block.measure('ratioOfTotals', ratioOfTotals(lines[1]!, lines[2]!))
block.measure('meanWhere', meanWhere(lines[1]!, condition))
block.measure('meanNever', meanWhere(lines[1]!, never))
block.measure('firstWhere', firstWhere(condition))
block.measure('firstNever', firstWhere(never))
block.measure('staysPositiveFrom', staysPositiveFrom(lines[1]!))
block.measure('internalRate', internalRate(ofFlow))
block.measure('noRate', internalRate(condition))
block.measure('netPresentValue', netPresentValue(ofFlow, line(times(rate, b), 'changing')))

const model = builder.build()
const centre = { model, checks: [], alerts: [], derived: [], waterfall: [], asked: [] }

const used = new Set<string>()
const use = (formula: Expression): void => {
  if (formula.kind !== 'application') return
  used.add(formula.operator.name)
  formula.args.forEach(use)
}
for (const formula of model.definitions.values()) use(formula)

test('the formulas here use every operator', () => {
  expect([...used].toSorted()).toEqual(operators.map(({ name }) => name).toSorted())
})

test.runIf(runs)('every operator and measure is read out of the document as it is evaluated', async () => {
  const path = (steps: readonly { value: number }[]) => Float64Array.from(steps, ({ value }) => value)
  const data: Data = new Map<string, number | Float64Array>([
    ['any.a', path(plan.a)],
    ['any.b', path(plan.b)],
    ['any.rate', plan.rate],
    ['any.flow', path(plan.flow)],
  ])
  const evaluation = evaluate(compile(model), calendar(start, months), data)
  const document = modelDocument(centre, speech('en'))
  const python = recomputer()
  const recomputed = await python.recompute(document, plan).finally(python.end)
  expect(differences(centre, evaluation, recomputed)).toEqual([])
})

import { calendar } from '#algebra/calendar.ts'
import { evaluate } from '#algebra/evaluate.ts'
import type { Expression } from '#algebra/expression.ts'
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
import { roundDown, roundUp } from '#algebra/operators/round-up.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingMax } from '#algebra/operators/trailing-max.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { yearToDate } from '#algebra/operators/year-to-date.ts'
import { compile } from '#algebra/program.ts'
import type { Plan } from '#contract/plan.ts'
import { speech } from '#words/speech.ts'
import type { Subject } from '#workbook/subject.ts'

const start = '2027-11'
const months = 30

/** Steps that rise, fall, stand still and change sign, so that every branch of every operator is taken. */
const steps = [5, -3, -3, 0, 8.25, 2, -7, 4].map((value, i) => ({
  from: `${2027 + Math.floor((10 + 4 * i) / 12)}-${String(((10 + 4 * i) % 12) + 1).padStart(2, '0')}`,
  value,
}))

/** A model of every operator and every measure, alone and within others, on a calendar that begins in November. */
export function everyOperator(): Subject {
  const builder = new ModelBuilder()
  const block = builder.block('every')
  const x = block.input('x', '1', { pointer: '/x' })
  const rate = block.input('rate', '1', { pointer: '/rate' })
  const growth = block.input('growth', '1/year', { pointer: '/growth' })
  const line = (id: string, formula: Expression, of = '1') => block.level(id, of, formula)

  line('lag1', lag(x))
  line('lag2', lag(x, 2))
  line('lag14', lag(x, 14))
  line('lagOfLag', plus(lag(lag(x), 3), 1))
  line('leadOne', lead(x))
  line('leadMany', greatest(lead(x, 12), -2))
  line('sumAhead', sumAhead(x))
  line('sumAheadMany', sumAhead(times(x, 2), 5))
  line('presentValue', presentValueAhead(x, rate))
  line('presentValueOfSum', minus(presentValueAhead(plus(x, 1), times(rate, 2)), x))
  line('trailingSum', trailingSum(x, 3))
  line('trailingMax', trailingMax(minus(x, 9), 12))
  line('trailingOne', trailingSum(x, 1))
  line('yearToDate', yearToDate(x))
  line('yearToDateWithin', times(yearToDate(minus(x, 1)), 2))
  line('balance', balance(x))
  line('balanceWithin', minus(1, balance(times(x, x), absolute(x))))
  line('hours', hoursInMonth, 'h')
  line('monthOfYear', monthOfYear)
  line('year', calendarYear, 'year')
  line('month', monthIndex, 'month')
  line('atLeast', atLeast(x, 2))
  line('above', above(x, 2))
  line('equal', equal(x, 2))
  line('comparedSum', plus(atLeast(x, 0), above(minus(x, 1), 1), 1))
  line('whenTest', when(above(x, 0), x, times(-1, x)))
  line('whenNumber', when(x, over(1, x)))
  line('over', over(x, plus(absolute(x), 1)))
  line('overNothing', over(0, minus(x, x)))
  line('minusSum', minus(x, plus(rate, 1), minus(2, x)))
  line('overOver', over(over(x, 4), over(rate, 2)))
  line('timesMinus', times(minus(x, 1), minus(0, rate)))
  line('least', least(x, 1, rate))
  line('roundUp', roundUp(x))
  line('roundUpHair', minus(0, roundUp(plus(roundDown(x), 1e-10))))
  line('roundDown', roundDown(over(x, 3)))
  line('compound', compound(growth, minus(calendarYear, block.input('base', 'year', { pointer: '/base' }))))
  line(
    'levelPayment',
    levelPayment(
      rate,
      minus(
        20,
        lookup(x, [
          [0, 1],
          [4, 25],
        ]),
      ),
    ),
  )
  line('lognormal', lognormal(over(x, 4), plus(rate, 0.3)))
  line('levelPaymentFree', levelPayment(times(rate, 0), 12))
  line(
    'lookupStep',
    lookup(x, [
      [-3, 1],
      [0, rate],
      [5, 3],
    ]),
  )
  line(
    'lookupLinear',
    lookup(
      x,
      [
        [-3, 1],
        [0, minus(0, rate)],
        [5, 3],
      ],
      'linear',
    ),
  )
  const flows = block.flow('flows', '1', minus(x, 0.5))
  const where = line('where', above(x, 3))
  const never = line('never', above(x, 99))
  const always = block.flow('always', '1', plus(absolute(x), 1))
  const yearly = block.level('yearly', '1/year', growth)
  block.measure('irr', internalRate(flows))
  block.measure('noIrr', internalRate(always))
  block.measure('npv', netPresentValue(flows, yearly))
  block.measure('total', total(flows))
  block.measure('ratio', ratioOfTotals(flows, always))
  block.measure('noRatio', ratioOfTotals(flows, never))
  block.measure('last', last(flows))
  block.measure('maximum', maximum(flows))
  block.measure('minimumWhere', minimumWhere(flows, where))
  block.measure('minimumNever', minimumWhere(flows, never))
  block.measure('meanWhere', meanWhere(flows, where))
  block.measure('firstWhere', firstWhere(where))
  block.measure('firstNever', firstWhere(never))
  block.measure('staysPositive', staysPositiveFrom(flows))
  block.measure('endsBelow', staysPositiveFrom(line('below', minus(0, always))))

  const model = builder.build()
  const program = compile(model)
  const plan = {
    meta: { title: 'Every operator', start, horizonMonths: months, priceBaseYear: 2026 },
    x: steps,
    rate: 0.01,
    growth: 0.03,
    base: 2026,
  } as unknown as Plan
  const centre = { model, checks: [], alerts: [], derived: [], waterfall: [], asked: [] }
  const at = calendar(start, months)
  const x30 = Float64Array.from(
    { length: months },
    (_, t) => steps[Math.min(steps.length - 1, Math.floor(t / 4))]!.value,
  )
  const data = new Map<string, number | Float64Array>([
    ['every.x', x30],
    ['every.rate', 0.01],
    ['every.growth', 0.03],
    ['every.base', 2026],
  ])
  const evaluation = evaluate(program, at, data)
  const { phrase } = speech('en')
  return {
    plan,
    outcome: { centre, program, evaluation, checks: [], alerts: [] },
    planHash: 'sha256-0',
    engineVersion: '0',
    speech: { phrase, name: ({ key }) => key },
    boundsAt: () => undefined,
  }
}

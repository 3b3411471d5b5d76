import { describe, expect, test } from 'vitest'
import { formulaText } from '#algebra/formula-text.ts'
import type { IrrFault, IrrRule } from '#algebra/measures/irr.ts'
import { operators } from '#algebra/operators/registry.ts'
import type { Solution } from '#algebra/solve.ts'
import { bindingConstraints } from '#model/capacity/binding.ts'
import type { CentreModel } from '#model/centre-model.ts'
import { sizingCaps } from '#model/finance/sizing/sizing-kind.ts'
import { modelDocument } from '#model/readings/document.ts'
import { outcomes } from '#test/plans/outcomes.ts'
import { en, type Key } from '#words/en.ts'
import { locales } from '#words/locale.ts'
import { unitName } from '#words/unit-name.ts'
import { strictSpeech } from './strict-speech.ts'

const models = outcomes.map(([name, { centre }]): [string, CentreModel] => [name, centre])

const named = models.flatMap(([, { model }]) => [
  ...[...model.inputs.values(), ...model.lines.values()].map(({ label, unit }) => ({ label, unit: unit.name })),
  ...model.unknowns.map(({ unknown: { label, unit } }) => ({ label, unit: unit.name })),
  ...[...model.measures.values()].map(({ label, reduction }) => ({ label, unit: reduction.unit.name })),
])

describe.each(locales)('in %s', (locale) => {
  const words = strictSpeech(locale)

  test.each(models)('every name of %s', (_, { model }) => {
    const names = [...model.inputs.values(), ...model.lines.values(), ...model.measures.values()]
    for (const { label } of names) words.name(label)
    for (const { unknown } of model.unknowns) words.name(unknown.label)
  })

  test.each(models)('every formula and reason of %s', (_, centre) => {
    for (const formula of centre.model.definitions.values()) formulaText(formula, words)
    modelDocument(centre, words)
  })

  test('every operator, in the model or not', () => {
    const parameters: Record<string, unknown[]> = {
      calendar: ['hours', 'month-of-year', 'year', 'month'],
      lookup: [
        { at: [0, 1], between: 'step' },
        { at: [0, 1], between: 'linear' },
      ],
      'sum-ahead': [null, 6],
    }
    const args = ['a', 'b', 'c'].map((text) => ({ text, binds: 3 as const }))
    for (const operator of operators)
      for (const parameter of parameters[operator.name] ?? [3]) operator.text(args, parameter, words.phrase)
  })

  test('every check, alert, measure and reason that an evaluation states', () => {
    for (const [, { checks, alerts, evaluation }] of outcomes) {
      for (const { id } of checks) words.phrase(`check.${id}`, {})
      for (const { id, args, months } of alerts) words.phrase(`alert.${id}`, { ...args, month: '2027-01', months })
      for (const found of evaluation.measures.values()) if (!found.ok) words.phrase(`why.${found.reason}`, {})
    }
  })

  test('every alert that the model can raise', () => {
    for (const [, { alerts }] of models)
      for (const { id, args, amount } of alerts) {
        words.phrase(`alert.${id}.name`, args)
        words.phrase(`alert.${id}`, { ...args, ...(amount ? { amount: 1.2 } : {}), month: '2027-01', months: 2 })
      }
  })

  test('every reason why there is no number, and every rule that chose one', () => {
    const ofRates: Record<IrrFault, true> = {
      'all-zero': true,
      'bad-date': true,
      empty: true,
      'ill-conditioned': true,
      'length-mismatch': true,
      'no-root': true,
      'no-sign-change': true,
      'not-finite': true,
      'rate-overflow': true,
      'work-limit': true,
    }
    const ofUnknowns: Record<Extract<Solution, { ok: false }>['reason'], true> = {
      'jumps-over-zero': true,
      'never-crosses': true,
      'not-finite': true,
      'too-many-steps': true,
    }
    const rules: Record<IrrRule, true> = { 'nearest-root': true, 'one-sign-change': true, 'only-root': true }
    const ofReductions = ['never-holds', 'ends-below-zero', 'nothing-to-divide-by', 'never-paid-back']
    for (const code of [...Object.keys({ ...ofRates, ...ofUnknowns }), ...ofReductions]) words.phrase(`why.${code}`, {})
    for (const rule of Object.keys(rules)) words.phrase(`irr-rule.${rule}`, {})
  })

  test('every constraint that may bind has a short name', () => {
    for (const constraint of bindingConstraints) words.phrase(`binding.${constraint}`, {})
  })

  test('every cap on debt has a short name', () => {
    for (const cap of sizingCaps) words.phrase(`sizing-cap.${cap}`, {})
  })

  test.each(models)('no two names of one instance are alike in %s', (_, { model }) => {
    const byPrefix = new Map<string, string[]>()
    const ids = new Set<string>()
    for (const { id, label } of [...model.inputs.values(), ...model.lines.values(), ...model.measures.values()]) {
      if (ids.has(id)) continue
      ids.add(id)
      const prefix = id.slice(0, id.lastIndexOf('.'))
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), words.name(label)])
    }
    for (const names of byPrefix.values()) expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([])
  })

  test('every unit has a name of its own but pure numbers', () => {
    for (const { unit } of named) if (unit !== '1') expect(unitName(unit, locale)).not.toBe('')
  })
})

test('a word for a line that no model has is no use', () => {
  const used = new Set(named.map(({ label }) => label.key))
  const blocks = new Set([...used].map((key) => key.split('.')[0]))
  const said = ['check.', 'alert.', 'class.public', 'class.private', 'class.preferred', 'class.common']
  const isName = (key: string) => blocks.has(key.split('.')[0]) && !said.some((start) => key.startsWith(start))
  expect((Object.keys(en) as Key[]).filter((key) => isName(key) && !used.has(key))).toEqual([])
})

test('a word for an alert, check, constraint or reason that no model has is no use', () => {
  const used = new Set(['alert.below-hurdle', ...named.map(({ label }) => label.key)])
  for (const [, { alerts, model }] of models) {
    for (const { id } of alerts) used.add(`alert.${id}`)
    for (const { reason } of model.lines.values()) if (reason) used.add(`reason.${reason}`)
  }
  for (const [, { checks }] of outcomes) for (const { id } of checks) used.add(`check.${id}`)
  for (const constraint of bindingConstraints) used.add(`binding.${constraint}`)
  for (const cap of sizingCaps) used.add(`sizing-cap.${cap}`)
  const keys = Object.keys(en).filter((key) => /^(alert|check|binding|reason|sizing-cap)\./.test(key))
  expect(keys.filter((key) => !used.has(key.replace(/\.name$/, '')))).toEqual([])
})

test('every pure number has a unit that says how to read it, or is a plain one', () => {
  const plain = new Set([
    'capacity.failures',
    'capacity.failuresByMonth',
    'capacity.pue',
    'check.discount',
    'check.indices',
    'check.milestones',
    'check.ownership',
    'check.phases',
    'check.priceGrowth',
    'debt.paymentsLeft',
    'lease.rentsLeft',
    'demand.elasticity',
    'deployment.failures',
    'deployment.lifeLeft',
    'deployment.lifePace',
    'deployment.ports',
    'deployment.switchRadix',
    'equity.distributionMonth',
    'financing.lifeLeft',
    'grid.lifeLeft',
    'grid.lifePace',
    'check.cost-items',
    'cost.lifeLeft',
    'cost.lifePace',
    'hall.coolingBase',
    'hall.coolingPerKw',
    'hall.coolingPerKwAtPeak',
    'grid.costIndex',
    'hall.costIndex',
    'hall.lifeLeft',
    'hall.lifePace',
    'holiday.fullYears',
    'holiday.partialYears',
    'holiday.year',
    'hall.perBuilt',
    'hall.perBuiltAtPeak',
    'hall.perLoad',
    'hall.perLoadAtPeak',
    'hall.pue',
    'hall.pueFloor',
    'levelised.factor',
    'opex.wageIndex',
    'quota.monthsMissed',
    'reserve.months',
    'site.binding',
    'site.pue',
    'sizing.binding',
    'sizing.bindingCap',
    'sizing.yearsTested',
    'time.priceIndex',
  ])
  const keys = named.filter(({ unit }) => unit === '1').map(({ label }) => label.key)
  expect([...new Set(keys)].sort()).toEqual([...plain].sort())
})

test('a name is read in one way wherever it stands', () => {
  const readings = ['share', 'flag', 'factor', 'date']
  const byKey = Map.groupBy(named, ({ label }) => label.key)
  const several = [...byKey].filter(([, all]) => {
    const units = new Set(all.map(({ unit }) => unit))
    return units.size > 1 && readings.some((reading) => units.has(reading))
  })
  expect(several.map(([key]) => key)).toEqual([])
})

test('a month counted from the start is read as a date', () => {
  const starts = /(From|To|Applied|Ready|Passed|Start|Paid|firstPower|firstDelivery|firstService|opens|order|retires)$/
  const keys = named.filter(({ unit }) => unit === 'month').map(({ label }) => label.key)
  expect([...new Set(keys)].filter((key) => starts.test(key))).toEqual([])
})

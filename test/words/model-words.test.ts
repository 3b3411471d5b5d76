import { describe, expect, test } from 'vitest'
import { formulaText } from '#algebra/formula-text.ts'
import type { IrrFault, IrrRule } from '#algebra/measures/irr.ts'
import { operators } from '#algebra/operators/registry.ts'
import type { Solution } from '#algebra/solve.ts'
import { presets } from '#catalog/presets.ts'
import { type CentreModel, centreModel } from '#model/centre-model.ts'
import { modelDocument } from '#model/document.ts'
import { evaluatePlan } from '#model/outcome.ts'
import { en, type Key } from '#words/en.ts'
import { locales } from '#words/locale.ts'
import { mannerOf } from '#words/manner.ts'
import { unitName } from '#words/unit-name.ts'
import { tariffEnergy } from '../model/tariff-energy.ts'
import { strictSpeech } from './strict-speech.ts'

/** A plan with as many tax brackets as one may have. */
function mostBrackets() {
  const plan = structuredClone(presets.get('gumi-60mw')!)
  plan.tax.brackets = [1, 2, 3, 4, 5, 6, 7, null].map((upTo) => ({ upTo: upTo && upTo * 1e8, rate: 0.2 }))
  return plan
}

/** A plan whose site is billed by hour bands. */
function hourBands() {
  const plan = structuredClone(presets.get('gumi-60mw')!)
  for (const site of plan.sites) site.energy = tariffEnergy
  return plan
}

const models: [string, CentreModel][] = [
  ...[...presets].map(([id, plan]): [string, CentreModel] => [id, centreModel(plan)]),
  ['most tax brackets', centreModel(mostBrackets())],
  ['a tariff of hour bands', centreModel(hourBands())],
]

const named = models.flatMap(([, { model }]) => [
  ...[...model.inputs.values(), ...model.lines.values()].map(({ label, unit }) => ({ label, unit: unit.text })),
  ...model.unknowns.map(({ unknown: { label, unit } }) => ({ label, unit: unit.text })),
  ...[...model.measures.values()].map(({ label, reduction }) => ({ label, unit: reduction.unit.text })),
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
    for (const plan of presets.values()) {
      const { checks, alerts, evaluation } = evaluatePlan(plan)
      for (const { id } of checks) words.phrase(`check.${id}`, {})
      for (const { id, args, months } of alerts) words.phrase(`alert.${id}`, { ...args, month: '2027-01', months })
      for (const found of evaluation.measures.values()) if (!found.ok) words.phrase(`why.${found.reason}`, {})
    }
  })

  test('every alert that the model can raise', () => {
    for (const [, { alerts }] of models)
      for (const { id, args } of alerts) words.phrase(`alert.${id}`, { ...args, month: '2027-01', months: 2 })
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
      'no-sign-change': true,
      'not-finite': true,
      'too-many-steps': true,
    }
    const rules: Record<IrrRule, true> = { 'nearest-root': true, 'one-sign-change': true, 'only-root': true }
    const ofReductions = ['never-holds', 'ends-below-zero']
    for (const code of [...Object.keys({ ...ofRates, ...ofUnknowns }), ...ofReductions]) words.phrase(`why.${code}`, {})
    for (const rule of Object.keys(rules)) words.phrase(`irr-rule.${rule}`, {})
  })

  test('no two lines of one instance share a name', () => {
    const byPrefix = new Map<string, string[]>()
    for (const line of models[0]![1].model.lines.values()) {
      const prefix = line.id.slice(0, line.id.lastIndexOf('.'))
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), words.name(line.label)])
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
  const said = new Set(['check.', 'alert.', 'loan.', 'class.public', 'class.private'])
  const isName = (key: string) => blocks.has(key.split('.')[0]) && ![...said].some((start) => key.startsWith(start))
  expect((Object.keys(en) as Key[]).filter((key) => isName(key) && !used.has(key))).toEqual([])
})

test('every pure number is told how to be read, or is a plain one', () => {
  const plain = new Set([
    'check.ownership',
    'check.phases',
    'debt.paymentsLeft',
    'deployment.lifeLeft',
    'equity.distributionMonth',
    'financing.lifeLeft',
    'opex.wageIndex',
    'site.lifeLeft',
    'site.pue',
    'time.priceIndex',
  ])
  const keys = named.filter(({ unit }) => unit === '1').map(({ label }) => label.key)
  expect([...new Set(keys)].filter((key) => mannerOf(key) === undefined && !plain.has(key))).toEqual([])
})

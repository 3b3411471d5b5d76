import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { outcomes } from '#test/plans/outcomes.ts'
import { paydaysData } from '#web/charts/paydays/shape.ts'
import { languageOf } from '#web/language/language.ts'

const korean = languageOf('ko')

describe.each(outcomes)('the dividend days of %s', (_, outcome) => {
  const { periods, series } = paydaysData(outcome, korean)
  const monthly = (id: string) => outcome.evaluation.series(outcome.centre.model.lines.get(id)!)
  const row = (id: string) => series.find((one) => one.id === id)?.values ?? periods.map(() => 0)

  it('are all the days on which anything is held back', () => {
    const measure = outcome.evaluation.measures.get('equity.mostHeldBack')!
    const most = Math.max(0, ...row('equity.heldBack').map(Number))
    expect(Math.abs((measure.ok ? measure.value : Number.NaN) - most)).toBeLessThan(1)
  })

  it('are all the days on which common dividends are paid', () => {
    const all = monthly('equity.dividends').reduce((sum, value) => sum + value, 0)
    const shown = row('equity.dividends').reduce<number>((sum, value) => sum + value!, 0)
    expect(Math.abs(shown - all)).toBeLessThanOrEqual(1e-9 * Math.max(1, all))
  })

  it('show in a month what the line says of it', () => {
    expect(periods.map(({ last }) => last)).toEqual(periods.map(({ first }) => first))
    for (const { id, values } of series) expect(values).toEqual(periods.map(({ first }) => monthly(id)[first]))
  })
})

it.each([
  ['national-center-signed-2026', ['equity.heldBack', 'equity.trappedCash']],
  ['gumi-60mw', ['equity.dividends', 'equity.heldBack']],
])('of %s show what is held back, and whether by the lock-up', (id, rows) => {
  expect(paydaysData(evaluatePlan(presets.get(id)!), korean).series.map((one) => one.id)).toEqual(rows)
})

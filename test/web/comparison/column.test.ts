import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { termsPresets } from '#catalog/terms/terms.ts'
import { measureOf } from '#study/measured.ts'
import { planUnderTerms } from '#usecases/plan-under-terms.ts'
import { ApiProblem } from '#web/api/api-problem.ts'
import { outcomeOf } from '#web/comparison/column.ts'
import type { TermsById } from '#web/comparison/use-terms.ts'

const plan = presets.get('national-center-signed-2026')!
const terms: TermsById = Object.fromEntries(
  [...termsPresets].map(([id, { value, sources }]) => [id, { terms: value, sources }]),
)
const here = { state: 'here', value: terms } as const

describe('a column of a comparison', () => {
  it.each([...termsPresets.keys()])('under %s is the plan that the API evaluates', (id) => {
    const { evaluated } = outcomeOf({ plan }, { terms: id }, here, {})
    expect(evaluated?.plan).toEqual(planUnderTerms(plan, { termsId: id }))
    const npv = evaluated?.outcome.evaluation.measures.get('class.private.npv')
    expect(npv?.ok && npv.value).toBe(measureOf(planUnderTerms(plan, { termsId: id }), 'class.private.npv'))
  })

  it('under its own terms does not wait for others', () => {
    expect(outcomeOf({ plan }, {}, { state: 'asked' }, {}).evaluated?.plan).toEqual(plan)
    expect(outcomeOf({ plan }, { terms: 'signed-2026' }, { state: 'asked' }, {})).toEqual({ objections: [] })
  })

  it('has knobs turned as the plan itself would have them', () => {
    const { evaluated } = outcomeOf({ plan }, { turned: { horizon: 120 }, terms: 'signed-2026' }, here, {})
    expect(evaluated?.plan.meta.horizonMonths).toBe(120)
    const { objections } = outcomeOf({ plan }, { turned: { horizon: -3 } }, here, {})
    expect(objections).toContainEqual(expect.objectContaining({ pointer: '/meta/horizonMonths', overlay: undefined }))
  })

  it('says of terms that are not there that they are not', () => {
    const { evaluated, objections } = outcomeOf({ plan }, { terms: 'tender-1999' }, here, {})
    expect(evaluated).toBeUndefined()
    expect(objections).toMatchObject([
      { pointer: '/terms', code: 'issue.unknown-terms', params: { id: 'tender-1999' } },
    ])
    const problem = new ApiProblem(undefined)
    expect(outcomeOf({ plan }, { terms: 'signed-2026' }, { state: 'failed', problem }, {})).toEqual({
      problem,
      objections: [],
    })
  })
})

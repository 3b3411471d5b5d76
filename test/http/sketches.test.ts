import { describe, expect, it } from 'vitest'
import { Plan } from '#contract/plan.ts'
import { Problem } from '#contract/problem.ts'
import { appWithoutStore } from './open-app.ts'

const call = appWithoutStore()
const answers = { title: '30 MW', start: '2027-01', contractedMw: 30, accelerator: 'h200', count: 5000 }
const ask = (body: unknown, language = 'ko') => call('/v1/sketches', { body, headers: { 'accept-language': language } })

describe('a sketch', () => {
  it('is a whole plan, which the API evaluates, its accelerators all housed', async () => {
    const { status, json } = await ask(answers)
    expect(status).toBe(200)
    const plan = Plan.parse(json.plan)
    expect(plan.fleet[0]!.count).toBe(5000)
    const evaluated = await call('/v1/evaluations', { body: { plan } })
    expect(evaluated.json.alerts.filter(({ severity }: { severity: string }) => severity === 'red')).toEqual([])
  })

  it('of more accelerators than the power carries is refused, and how many it carries is said', async () => {
    const { status, json } = await ask({ ...answers, count: 50_000 })
    expect(status).toBe(422)
    const [error] = Problem.parse(json).errors!
    expect(error).toMatchObject({ pointer: '/count', code: 'sketch-power' })
    const most = Number(/최대 ([\d,]+)장/.exec(error!.detail)![1]!.replaceAll(',', ''))
    expect((await ask({ ...answers, count: most })).status).toBe(200)
    expect((await ask({ ...answers, count: most + 8 })).status).toBe(422)
  })

  it.each(['ko', 'en'])(
    'of an accelerator that the catalog has not, or has no price of, is refused, in %s',
    async (lang) => {
      for (const accelerator of ['abacus', 'atom-max']) {
        const { status, json } = await ask({ ...answers, accelerator }, lang)
        expect(status).toBe(422)
        expect(Problem.parse(json).errors![0]).toMatchObject({ pointer: '/accelerator', code: 'not-listed' })
        expect(json.errors[0].detail).toContain('h200')
      }
    },
  )

  it('names every answer that is missing', async () => {
    const { status, json } = await ask({})
    expect(status).toBe(422)
    expect(json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(
      Object.keys(answers)
        .map((name) => `/${name}`)
        .sort(),
    )
  })
})

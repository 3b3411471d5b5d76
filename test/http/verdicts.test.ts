import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { PresetsReply } from '#contract/catalog.ts'
import { Problem } from '#contract/problem.ts'
import { VerdictReply } from '#contract/verdict.ts'
import { appWithoutStore } from './open-app.ts'

const call = appWithoutStore()
const preset = 'national-center-tender-2025h1'
const inLanguage = (language: string) => ({ headers: { 'accept-language': language } })
const ask = async (body: unknown, language = 'ko') => call('/v1/verdicts', { body, ...inLanguage(language) })

describe('a verdict', () => {
  it('says in the caller’s language what goes in, what comes back and the price it would take', async () => {
    const [korean, english] = [await ask({ preset }), await ask({ preset }, 'en')].map(({ json }) =>
      VerdictReply.parse(json),
    )
    const solved = await call('/v1/solutions', { body: { preset, vary: 'price' } })
    expect(korean!.price.factor).toBeCloseTo(solved.json.factor, 9)
    expect(korean!.sentence).toMatch(/민간 주주는 .* 원을 넣고 .* 원을 돌려받습니다\./)
    expect(english!.sentence).not.toMatch(/[가-힣]/)
    expect(korean!.tone).toBe('unfavourable')
    expect(korean!.figures.find(({ id }) => id === 'return')).toMatchObject({
      value: null,
      why: '원금도 돌려받지 못해 수익률이 없습니다.',
    })
    expect(korean!.alerts[0]!.severity).toBe('red')
    expect(korean!.assumptions!.assumed).toBeLessThanOrEqual(korean!.assumptions!.of)
  })

  it('turns at the price it would take: the hurdle is missed just below it, met just above', async () => {
    const fee = presets.get('gumi-60mw')!.fleet[0]!.tenure
    expect(fee.kind).toBe('hosted')
    const planned = fee.kind === 'hosted' ? fee.feePerKwMonth : 0
    const { price } = VerdictReply.parse((await ask({ preset: 'gumi-60mw' })).json)
    const at = async (factor: number) => {
      const overrides = { '/fleet/0/tenure/feePerKwMonth': planned * price.factor! * factor }
      return VerdictReply.parse((await ask({ preset: 'gumi-60mw', overrides })).json).row
    }
    expect([await at(0.999), await at(1.001)]).toEqual(['below-hurdle', 'service-bridged'])
  })

  it.each([
    [{ preset: 'no-such' }, ['/preset']],
    [{}, ['/plan']],
    [{ preset, lines: '*' }, ['/lines']],
  ])('refuses %j by name', async (body, pointers) => {
    const reply = await ask(body)
    expect(reply.status, reply.text).toBe(422)
    expect((Problem.parse(reply.json).errors ?? []).map(({ pointer }) => pointer)).toEqual(pointers)
  })

  it('stands beside every preset, the same as asked for alone but for the price', async () => {
    for (const language of ['ko', 'en']) {
      const reply = await call('/v1/presets', inLanguage(language))
      expect(reply.headers.get('content-language')).toBe(language)
      expect(reply.headers.get('vary')).toContain('accept-language')
      const { items } = PresetsReply.parse(reply.json)
      expect(items.map(({ id }) => id)).toEqual([...presets.keys()])
      const alone = VerdictReply.parse((await ask({ preset }, language)).json)
      const { verdict } = items.find(({ id }) => id === preset)!
      expect(alone.sentence.startsWith(verdict.sentence)).toBe(true)
      expect(verdict).toMatchObject({ tone: alone.tone, figures: alone.figures })
    }
  })
})

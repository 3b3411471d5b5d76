import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { PresetsReply } from '#contract/catalog.ts'
import type { VerdictReply } from '#contract/verdict.ts'
import { say } from '#words/say.ts'
import { overflow, violations } from './audit.ts'
import { stage } from './visit.ts'

const { visit, post } = stage()
const signed = 'national-center-signed-2026'

const widths = [390, 1280, 1920]
const readers = (['ko', 'en'] as const).flatMap((lang) => widths.map((width) => [lang, width] as const))

describe.each(readers)('a cold reader in %s at %d px', (lang, width) => {
  it('learns on the first page what is said of the national centre, and of every preset', async () => {
    const { page, complaints, told } = await visit(`/?lang=${lang}`, width)
    const card = page.locator('.presets .card', { has: page.locator(`a[href*="preset=${signed}"]`) })
    const { items }: PresetsReply = await page.evaluate(
      async (lang) => (await fetch('/v1/presets', { headers: { 'accept-language': lang } })).json(),
      lang,
    )
    const { verdict } = items.find(({ id }) => id === signed)!
    await card.getByText(verdict.sentence).waitFor()
    expect(await card.locator('.preset-verdict').textContent()).toContain(say(lang, `verdict.tone.${verdict.tone}`))
    told(`cold read, ${lang}, ${width} px`)
    expect(await page.locator('.preset-verdict').count()).toBe(presets.size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })

  it('reads a sentence, four figures and what to beware of before anything else of a plan', async () => {
    const { page, complaints } = await visit(`/?preset=${signed}&lang=${lang}`, width)
    const said = await post<VerdictReply>('/v1/verdicts', { preset: signed }, lang)
    await page.locator('[data-figure="price"] strong').waitFor()
    const sentence = page.locator('.verdict-sentence')
    expect((await sentence.textContent())?.endsWith(said.sentence)).toBe(true)
    expect(await page.locator('.verdict-figure').count()).toBe(4)
    await page.getByText(say(lang, 'verdict.assumptions', said.assumptions!)).waitFor()
    expect(await page.locator('.chips .chip.red').count()).toBe(
      said.alerts.filter(({ severity }) => severity === 'red').length,
    )
    const [top, measures] = await Promise.all(
      [sentence, page.locator('.measures')].map(async (one) => (await one.boundingBox())!.y),
    )
    expect(top).toBeLessThan(width < 600 ? 844 : 500)
    expect(top).toBeLessThan(measures!)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })
})

it('says why of a figure in its trace', async () => {
  const { page } = await visit(`/?preset=${signed}&lang=ko`)
  await page.locator('[data-figure="cover"] .figure-why').click()
  await page.getByRole('dialog').locator('.node').first().waitFor()
})

it('shows of the lease programme what it costs and serves', async () => {
  const { page } = await visit('/?preset=gpu-lease-2025&lang=ko')
  await page.locator('.measure').first().waitFor()
  expect(await page.locator('.measure').first().getAttribute('data-measure')).toBe('sales.soldLifetime')
  expect(await page.locator('[data-measure="uses.total"]').count()).toBe(0)
  await page.locator('[data-figure="cost"] strong').waitFor()
})

it('keeps the arithmetic to a quiet mark, with every check behind it', async () => {
  const { page } = await visit(`/?preset=${signed}&lang=ko`)
  const mark = page.locator('.plan-verdict .checks summary')
  await mark.click()
  await expect.poll(() => page.locator('.checks-list tbody tr').count()).toBeGreaterThan(20)
  expect(await mark.textContent()).toMatch(/검산 \d+개 모두 맞음/)
})

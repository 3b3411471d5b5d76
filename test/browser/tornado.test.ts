import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { SensitivitiesReply } from '#contract/sensitivity.ts'
import { languageOf } from '#web/language/language.ts'
import { changeText } from '#web/measures/change.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { overflow, violations } from './audit.ts'
import { stage } from './visit.ts'

const { visit, post } = stage()

const preset = 'national-center-signed-2026'

async function asked(measure: string, lang: Locale): Promise<SensitivitiesReply['measures'][string]> {
  const body = { preset, measures: [measure], top: 10 }
  return (await post<SensitivitiesReply>('/v1/sensitivities', body, lang)).measures[measure]!
}

const cardOf = (page: Page, lang: Locale) =>
  page.locator('.chart-card').filter({ has: page.getByRole('heading', { name: say(lang, 'tornado.title') }) })

describe.each(['ko', 'en'] as const)('in %s', (lang: Locale) => {
  const open = (width?: number) => visit(`/?preset=${preset}&section=sensitivity&lang=${lang}`, width)

  it('draws what the API says of the measure that is chosen', async () => {
    const { page, complaints } = await open()
    const card = cardOf(page, lang)
    for (const measure of ['class.private.irr', 'treasury.npv']) {
      await card.getByRole('combobox').selectOption(measure)
      const { inputs, unit, steps } = await asked(measure, lang)
      const rows = card.locator('.tornado-row')
      const drawn = () => rows.evaluateAll((found) => found.map((row) => row.getAttribute('data-input')))
      await expect.poll(drawn).toEqual(inputs.map(({ id }) => id))
      const texts = await rows.locator('.tornado-label').allTextContents()
      expect(texts.map((text) => text.replace('†', ''))).toEqual(inputs.map(({ label }) => label))
      const changes = await rows.locator('.tornado-change').allTextContents()
      const said = inputs.map(({ change }) => changeText(change, unit, languageOf(lang)))
      expect(changes).toEqual(said.map((text) => `${say(lang, 'tornado.up')} ${text}`))
      await card.getByText(say(lang, 'tornado.steps', { count: steps.length })).waitFor()
    }
    expect(complaints).toEqual([])
  })

  it('says the same in a table, and leads to the input and its source', async () => {
    const { page, complaints } = await open()
    const card = cardOf(page, lang)
    const first = card.locator('.tornado-row').first()
    const label = (await first.locator('.tornado-label').textContent())!.replace('†', '')
    await first.click()
    const drawer = page.getByRole('dialog')
    await expect.poll(() => drawer.locator('.node-label').first().textContent()).toBe(label)
    await drawer.locator('.source').getByText(say(lang, 'page.source.place')).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => first.evaluate((element) => element === document.activeElement)).toBe(true)
    await card.getByRole('button', { name: say(lang, 'page.chart.as-table') }).click()
    await expect.poll(() => card.locator('tbody tr').count()).toBe(10)
    await expect.poll(() => card.locator('tbody th').first().textContent()).toBe(label)
    await card.locator('tbody button').first().click()
    await drawer.locator('.source').waitFor()
    expect(complaints).toEqual([])
  })

  it('follows a knob', async () => {
    const { page } = await open()
    const card = cardOf(page, lang)
    const change = () => card.locator('.tornado-row .tornado-change').first().textContent()
    const before = await change()
    await page.locator('[data-knob="usd"]').fill('1800')
    await expect.poll(change).not.toBe(before)
  })

  it('keeps nobody out on a narrow screen', async () => {
    const { page } = await open(390)
    await cardOf(page, lang).locator('.tornado-row').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await cardOf(page, lang).locator('.card-head .button').click()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

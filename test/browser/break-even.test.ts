import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { SolutionReply } from '#contract/solution.ts'
import type { TermCostsReply } from '#contract/term-costs.ts'
import { headlineValue } from '#web/language/headline-value.ts'
import { languageOf } from '#web/language/language.ts'
import { changeText } from '#web/measures/change.ts'
import { formatQuantity } from '#words/format.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { overflow, violations } from './audit.ts'
import { figure, stage } from './visit.ts'

const { visit, post } = stage()

const solution = (preset: string, vary: string, lang: Locale) =>
  post<SolutionReply>('/v1/solutions', { preset, vary }, lang)

const cells = (page: Page, row: string) => page.locator(`.break-even ${row} td`)

const factorText = (factor: number, lang: Locale) => formatQuantity(factor, 'factor', lang)

async function workedOut(page: Page) {
  await page.locator('.break-even .button').click()
  await page.locator('[data-term]').first().waitFor()
}

describe.each(['ko', 'en'] as const)('in %s', (lang: Locale) => {
  const language = languageOf(lang)
  const open = (preset: string, width?: number) => visit(`/?preset=${preset}&lang=${lang}`, width)

  it('nothing is worked out before it is asked for', async () => {
    const { page } = await open('national-center-tender-2025h1')
    await page.locator('.break-even .button').waitFor()
    await expect.poll(() => page.locator('.break-even table').count()).toBe(0)
  })

  it('break-even is what the API solves, and the plan can be seen at its price', async () => {
    const preset = 'national-center-tender-2025h1'
    const { page, complaints } = await open(preset)
    await workedOut(page)
    const { factor } = await solution(preset, 'price', lang)
    await expect.poll(() => cells(page, '[data-lever="price"]').first().textContent()).toBe(factorText(factor!, lang))
    const none = await solution(preset, 'demand', lang)
    const remark = cells(page, '[data-remark="demand"]')
    await expect.poll(() => remark.textContent()).toContain(none.why)
    await expect.poll(() => remark.textContent()).toContain(headlineValue(none.nearest.value!, 'KRW', language))
    await page.getByRole('button', { name: say(lang, 'break-even.show') }).click()
    await page.waitForURL(new RegExp(`price%3A${factor!.toFixed(3).replace('.', '\\.')}`))
    await expect.poll(() => figure(page, 'class.private.npv')).toBe(formatQuantity(0, 'KRW', lang))
    await page.getByText(say(lang, 'break-even.outdated')).waitFor()
    expect(complaints).toEqual([])
  })

  it('why a lever finds none is said', async () => {
    const preset = 'national-center-tender-2025h1'
    const { page } = await open(preset)
    await workedOut(page)
    const { why, nearest } = await solution(preset, 'demand', lang)
    const remark = cells(page, '[data-remark="demand"]')
    await expect.poll(() => remark.textContent()).toContain(why)
    await expect.poll(() => remark.textContent()).toContain(factorText(nearest.factor, lang))
    await expect.poll(() => cells(page, '[data-lever="demand"]').first().textContent()).toBe('–')
  })

  it('each term costs what the API says', async () => {
    const preset = 'national-center-tender-2025h1'
    const { page } = await open(preset)
    await workedOut(page)
    const { terms } = await post<TermCostsReply>('/v1/term-costs', { preset }, lang)
    await expect.poll(() => page.locator('[data-term]').count()).toBe(terms.length)
    for (const { id, changes } of terms.filter(({ priced, changes }) => priced && changes.privateNpv !== 0))
      await expect
        .poll(() => cells(page, `[data-term="${id}"]`).first().textContent())
        .toBe(changeText(changes.privateNpv!, 'KRW', language))
    const { why } = terms.find(({ id }) => id === 'npu-quota')!
    await expect.poll(() => cells(page, '[data-term="npu-quota"]').allTextContents()).toEqual([why])
  })

  it('where no hours are sold only electricity can be moved, and no term switched off', async () => {
    const { page } = await open('gumi-60mw')
    await page.locator('.break-even .button').click()
    await page.getByText(say(lang, 'break-even.no-terms')).waitFor()
    await expect.poll(() => page.locator('[data-lever]').count()).toBe(1)
  })

  it.each([1280, 390])('keeps nobody out at %d px', async (width) => {
    const { page } = await open('national-center-tender-2025h1', width)
    await workedOut(page)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

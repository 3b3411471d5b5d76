import { describe, expect, it } from 'vitest'
import { overflow, violations } from './audit.ts'
import { stage } from './visit.ts'

const { visit } = stage()

const words = {
  ko: {
    sum: /합계$/,
    month: '살펴볼 달',
    back: '← 이전',
    telling: /2032년 4월/,
    waterfall: '현금 배분',
    dividends: /^보통주 배당금/,
  },
  en: {
    sum: /^Sum of/,
    month: 'Month to look into',
    back: '← Back',
    telling: /Apr 2032/,
    waterfall: 'Cash waterfall',
    dividends: /^Common dividends/,
  },
}

describe.each([
  ['ko', 1280],
  ['en', 1280],
  ['ko', 390],
  ['ko', 1920],
] as const)('in %s at %d px', (lang, width) => {
  const say = words[lang]
  const at = (query: string) => visit(`/?${query}&lang=${lang}`, width, width > 600 ? 900 : 844)

  it('the return of private shareholders is two clicks from the page of a source', async () => {
    const { page, complaints, told } = await at('preset=national-center-signed-2026')
    await page.locator('[data-measure="class.private.irr"]').click()
    const drawer = page.getByRole('dialog')
    const link = drawer.locator('.carriers a').first()
    for (let clicks = 1; (await link.count()) === 0 && clicks < 3; clicks++)
      await drawer.locator('.carriers > .button').click()
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/\S+\.\S+/)
    expect(await link.getAttribute('target')).toBe('_blank')
    told(`from the return to a source, ${lang}, ${width} px`)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })

  it('goes one level at a time, by keyboard, and back', async () => {
    const { page } = await at('preset=national-center-signed-2026')
    await page.locator('[data-measure="uses.total"]').click()
    const drawer = page.getByRole('dialog')
    const label = drawer.locator('h3.node-label')
    const first = await label.textContent()
    for (let level = 0; level < 3; level++) {
      const part = drawer.locator('.parts button.part').first()
      const name = await part.locator('.part-name').evaluate((element) => element.firstChild!.textContent)
      const value = await part.locator('.node-value').textContent()
      await part.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => label.textContent()).toBe(name)
      expect(await drawer.locator('.node-head .node-value').textContent()).toBe(value)
      expect(await drawer.locator('.trail li').count()).toBe(level + 2)
    }
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await drawer.getByRole('button', { name: say.back }).click()
    await expect.poll(() => drawer.locator('.trail li').count()).toBe(3)
    await drawer.locator('.trail-step').first().click()
    await expect.poll(() => label.textContent()).toBe(first)
    expect(await drawer.locator('.trail').count()).toBe(0)
  })

  it('traces a minimum to the month of the minimum, whose value it is', async () => {
    const { page } = await at('preset=national-center-signed-2026')
    await page.locator('[data-measure="debt.minDscr"]').click()
    const drawer = page.getByRole('dialog')
    const least = drawer.locator('.parts .part').first()
    await expect
      .poll(() => least.locator('.node-value').textContent())
      .toBe(await drawer.locator('.node-head .node-value').textContent())
    expect(await least.locator('.part-months').textContent()).toMatch(/^\d{4}년 \d+월$|^[A-Z][a-z]{2} \d{4}$/)
  })

  it('names a month where a sum is no sum of its parts, and shows that month’s', async () => {
    const { page } = await at('preset=gumi-60mw&section=money')
    const card = page.locator('.chart-card').filter({ hasText: say.waterfall }).first()
    await card.locator('.button').first().click()
    const sums = card.getByRole('row', { name: say.dividends }).getByRole('button')
    await sums.nth(6).click()
    const drawer = page.getByRole('dialog')
    await expect.poll(() => drawer.locator('.node-months').textContent()).toMatch(say.sum)
    for (let level = 0; level < 4 && (await drawer.locator('.telling').count()) === 0; level++)
      await drawer.locator('.parts button.part').first().click()
    expect(await drawer.locator('.telling').textContent()).toMatch(say.telling)
    expect(await violations(page)).toEqual([])
    await drawer.getByLabel(say.month).selectOption({ index: 3 })
    await expect.poll(() => drawer.locator('.telling').count()).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { say } from '#words/say.ts'
import { overflow, violations } from './audit.ts'
import { stage } from './visit.ts'

const { visit } = stage()

const [first, , third] = [...presets.keys()] as [string, string, string]

describe.each([
  ['ko', 1280],
  ['en', 1280],
  ['ko', 390],
  ['en', 390],
] as const)('in %s at %d px', (lang, width) => {
  const at = (query: string) => visit(`/?${query}&lang=${lang}`, width, 900)

  it('a difference of a comparison is explained, and keeps nobody out', async () => {
    const { page, complaints } = await at(`compare=${first}~${third}`)
    await page.locator('tr[data-measure="uses.total"] .why-link').click()
    const drawer = page.getByRole('dialog')
    await drawer.locator('[data-change="/finance/tranches/0/share"]').waitFor()
    expect(await drawer.locator('.end').count()).toBe(2)
    expect(await drawer.innerText()).not.toMatch(/explain\.|[{}]|undefined|NaN/)
    await drawer.locator('details summary').first().click()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })

  it('what knobs move is explained from the trace of a measure', async () => {
    const { page, complaints } = await at(`preset=${third}&set=policy-spread:0.02~grid-delay:9`)
    await page.locator('[data-measure="equity.irr"] .difference').waitFor()
    await page.locator('[data-measure="equity.irr"]').click()
    await page
      .locator('.trace-why')
      .getByRole('button', { name: say(lang, 'explain.title') })
      .click()
    const drawer = page.getByRole('dialog')
    await expect.poll(() => drawer.locator('[data-change]').count()).toBe(3)
    await drawer.getByText(say(lang, 'explain.method.shapley')).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

it('a measure of a plan as it is has nothing to explain', async () => {
  const { page } = await visit(`/?preset=${third}&lang=ko`)
  await page.locator('[data-measure="equity.irr"]').click()
  await page.getByRole('dialog').locator('.node').first().waitFor()
  expect(await page.locator('.trace-why').count()).toBe(0)
})

import { describe, expect, it } from 'vitest'
import { sections } from '#web/navigation/address.ts'
import { overflow, violations } from './audit.ts'
import { stage } from './visit.ts'

const { visit } = stage()

describe.each([
  ['ko', 1280],
  ['en', 1280],
  ['ko', 390],
  ['en', 390],
])('in %s at %d px', (lang, width) => {
  const at = (query: string) => visit(`/?${query}lang=${lang}`, width, width > 600 ? 900 : 844)

  it('the choice of a plan keeps nobody out', async () => {
    const { page } = await at('')
    await page.locator('.presets').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  it('a plan and a trace keep nobody out', async () => {
    const { page } = await at('preset=national-center-signed-2026&set=grid-delay:9&')
    await page.locator('.difference').first().waitFor()
    if (width < 600) await page.locator('.fold').click()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)

    await page.locator('[data-measure="capacity.facilityMw"]').click()
    await page.locator('.carriers .part').first().waitFor()
    for (let step = 0; step < 6; step++) {
      const deeper = page.locator('.parts button.part')
      if ((await deeper.count()) > 0) await deeper.first().click()
    }
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  it.each(sections)('the charts of %s and their tables keep nobody out', async (section) => {
    const { page } = await at(`preset=national-center-tender-2025h1&section=${section}&set=policy-spread:0.02&`)
    await page.locator('.chart-group').waitFor()
    await page.locator('.chart-group .card').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    for (const button of await page.locator('.chart-card .card-head .button').all()) await button.click()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  it('the trace of a shareholder keeps nobody out', async () => {
    const { page } = await at('preset=national-center-tender-2025h1&section=owners&')
    await page.locator('[data-holder="holder.kdb"] .figure-link').nth(2).click()
    await page.getByRole('dialog').locator('.node').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  it('the ways to begin a plan keep nobody out', async () => {
    const { page } = await at('view=new&')
    await page.locator('option[value="h200"]').waitFor({ state: 'attached' })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  it('the trace of a ribbon keeps nobody out', async () => {
    const { page } = await at('preset=national-center-signed-2026&section=capacity&set=grid-delay:9&')
    await page.locator('.stretch.binds-grid').last().click()
    await page.getByRole('dialog').locator('.node').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

it.each([
  '',
  'preset=national-center-signed-2026&',
  'preset=gumi-60mw&section=capacity&',
  'preset=gumi-60mw&view=edit&',
  'compare=gumi-60mw~gpu-lease-2025&',
])('in the dark, %s keeps nobody out', async (query) => {
  const { page } = await visit(`/?${query}lang=ko`)
  await page.getByLabel('화면 밝기').selectOption('dark')
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await violations(page)).toEqual([])
  await page.reload()
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
})

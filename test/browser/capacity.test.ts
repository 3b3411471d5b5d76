import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { bindingConstraints } from '#model/capacity/binding.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { stage } from './visit.ts'

const { visit } = stage()

const cardOf = (page: Page, title: string) =>
  page.locator('.chart-card').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replaceAll(',', '')))

describe.each(['ko', 'en'] as const)('in %s', (lang: Locale) => {
  const late = () => visit(`/?preset=national-center-signed-2026&section=capacity&set=grid-delay:9&lang=${lang}`)
  const grid = say(lang, 'binding.grid')

  it('power is shown in parts that come to what is contracted', async () => {
    const { page, complaints } = await late()
    const card = cardOf(page, say(lang, 'page.chart.power'))
    await card.getByRole('button', { name: say(lang, 'page.chart.as-table') }).click()
    const rows = await card.locator('tbody tr').all()
    const values = await Promise.all(rows.map(async (row) => numbers(await row.locator('td').allTextContents())))
    const contracted = values.at(-1)!
    expect(Math.max(...contracted)).toBe(52)
    for (const [year, whole] of contracted.entries()) {
      const parts = values.slice(0, -1).reduce((sum, part) => sum + part[year]!, 0)
      expect(parts).toBeCloseTo(whole, 1)
    }
    expect(complaints).toEqual([])
  })

  it('every chart of capacity has a table, and an area is a way to its trace', async () => {
    const { page } = await late()
    const group = page.locator('.chart-group').first()
    await group.locator('.chart svg').nth(3).waitFor()
    await expect.poll(() => group.locator('.chart-card').count()).toBe(5)
    await cardOf(page, say(lang, 'page.chart.racks')).locator('svg path[fill="#0b50d0"]').first().click()
    await expect.poll(() => page.getByRole('dialog').locator('.node-label').first().textContent()).toContain('솔라시도')
  })

  it('a ribbon names what binds, by pointer and by keyboard', async () => {
    const { page, complaints } = await late()
    const stretch = page.locator('.stretch.binds-grid').last()
    await expect.poll(() => stretch.getAttribute('aria-label')).toContain(grid)
    await stretch.click()
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.locator('.node-value').first().textContent()).toBe(grid)
    await expect.poll(() => dialog.locator('select').count()).toBe(0)
    await page.keyboard.press('Escape')
    await stretch.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog.locator('select option').count()).toBeGreaterThan(1)
    await expect.poll(() => dialog.locator('.node-value').first().textContent()).toBe(grid)
    expect(complaints).toEqual([])
  })

  it('the stretches of a ribbon stand in a table too', async () => {
    const { page } = await late()
    const card = cardOf(page, say(lang, 'page.chart.binding'))
    await card.locator('.stretch').first().waitFor()
    const inRibbon = await card.locator('.stretch').count()
    await card.getByRole('button', { name: say(lang, 'page.chart.as-table') }).click()
    const named = await card.locator('tbody td:last-child').allTextContents()
    expect(named).toHaveLength(inRibbon)
    expect(named).toContain(grid)
    const names = bindingConstraints.map((one) => say(lang, `binding.${one}`))
    expect(named.filter((name) => !names.includes(name))).toEqual([])
    await card.locator('tbody').getByRole('button', { name: grid }).first().click()
    await expect.poll(() => page.getByRole('dialog').locator('.node-value').first().textContent()).toBe(grid)
  })

  it('a centre that sells no hours says so', async () => {
    const { page } = await visit(`/?preset=gumi-60mw&section=capacity&lang=${lang}`)
    await page.getByText(say(lang, 'page.chart.hours.none')).waitFor()
  })
})

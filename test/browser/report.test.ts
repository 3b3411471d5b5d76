import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { StatementsReply } from '#contract/statements.ts'
import { tableMoney } from '#web/charts/shared/elements.ts'
import { languageOf } from '#web/language/language.ts'
import { say } from '#words/say.ts'
import { overflow, violations } from './audit.ts'
import { stage } from './visit.ts'

const { visit, post } = stage()

const preset = 'national-center-signed-2026'

const stated = (id: string) => post<StatementsReply>('/v1/statements', { preset: id })

describe.each([
  ['ko', 1280],
  ['en', 1280],
  ['ko', 390],
  ['en', 390],
] as const)('in %s at %d px', (lang, width) => {
  it('a report says what it is of, and keeps nobody out', async () => {
    const { page, complaints } = await visit(`/?preset=${preset}&view=report&lang=${lang}`, width, 900)
    await page.locator('.chart svg').nth(8).waitFor()
    const { planHash } = await stated(preset)
    await page.locator('.report-facts').getByText(planHash).waitFor()
    for (const key of [
      'statement.income',
      'statement.cash-flow',
      'statement.balance-sheet',
      'report.assumptions',
    ] as const)
      expect(await page.getByRole('heading', { name: say(lang, key) }).count(), key).toBe(1)
    expect(await page.locator('.report').innerText()).not.toMatch(/report\.|statement\.|[{}]|undefined|NaN/)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })

  it('its main assumptions carry source, date and confidence', async () => {
    const { page } = await visit(`/?preset=${preset}&view=report&lang=${lang}`, width, 900)
    await page.locator('.assumptions tbody tr').first().waitFor()
    const { source, asOf, confidence } = presets.get(preset)!.sources!['/economy/usdKrw']!
    const row = await page.locator('.assumptions tbody tr', { hasText: source }).first().locator('td').allInnerTexts()
    expect(row.slice(1)).toEqual([
      source,
      asOf,
      say(lang, `confidence.${confidence.slice(0, 1) as 'H' | 'M' | 'L' | 'A'}`),
    ])
    expect(await page.locator('.assumptions tbody tr').count()).toBeGreaterThan(40)
  })
})

it('shows the statements that the API answers, year by year', async () => {
  // Eighteen years: more than stand side by side.
  const { page } = await visit(`/?preset=gumi-60mw&view=report&lang=ko`)
  await page.locator('.statement').nth(2).waitFor()
  const { statements, years } = await stated('gumi-60mw')
  for (const [i, { rows }] of statements.entries()) {
    const shown = page.locator('.statement').nth(i)
    const heads = (await shown.locator('thead th').allInnerTexts()).filter((text) => /^\d{4}$/.test(text))
    expect(heads).toEqual(years)
    expect(await shown.locator('table').count()).toBe(Math.ceil(years.length / 8))
    const last = rows.at(-1)!
    const cells = (await shown.locator('tr.total').allInnerTexts()).filter((text) => text.startsWith(last.label))
    const figures = cells.flatMap((text) => text.split('\t').slice(1))
    expect(figures).toEqual(last.values.map((value) => tableMoney(Math.abs(value) < 0.5 ? 0 : value, languageOf('ko'))))
  }
})

it.each(['ko', 'en'] as const)('prints on A4, in %s', async (lang) => {
  const { page } = await visit(`/?preset=${preset}&view=report&lang=${lang}`)
  await page.locator('.chart svg').nth(8).waitFor()
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)]
  expect(sizes.length).toBeGreaterThan(5)
  // 210 by 297 mm in points, to a point.
  for (const [, width, height] of sizes) {
    expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1)
    expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1)
  }
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 703, height: 1000 })
  for (const hidden of ['.top', '.bottom', '.report-actions'])
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
  // What is wider than the paper would be cut.
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  const tooWide = await page
    .locator('.report table, .report svg')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > 704).length)
  expect(tooWide).toBe(0)
})

it('is reached from a plan with its knobs as they are turned, and leads back', async () => {
  const { page, complaints } = await visit(`/?preset=${preset}&set=policy-spread:0.02&lang=ko`)
  await page.locator('.difference').first().waitFor()
  await page.locator('.plan-nav').getByRole('link', { name: '보고서' }).click()
  await page.locator('.report-facts').getByText('조정함').waitFor()
  expect(new URL(page.url()).searchParams.get('view')).toBe('report')
  await page.getByRole('link', { name: '계획으로 돌아가기' }).click()
  await page.locator('.what-if, .plan-head').first().waitFor()
  expect(new URL(page.url()).searchParams.get('set')).toBe('policy-spread:0.02')
  expect(complaints).toEqual([])
})

it('the print button asks the browser to print', async () => {
  const { page } = await visit(`/?preset=${preset}&view=report&lang=ko`)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.getByRole('button', { name: '인쇄' }).click()
  await page.locator('body[data-printed="yes"]').waitFor()
})

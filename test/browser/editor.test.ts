import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { elementOf } from '#web/editor/fields/use-field.ts'
import { sections } from '#web/editor/sections.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { overflow, violations } from './audit.ts'
import { stage } from './visit.ts'

const { visit, post } = stage()

const fieldAt = (page: Page, pointer: string) => page.locator(`[id="${elementOf(pointer)}"]`)

const sectionNamed = (lang: Locale, id: string) => say(lang, sections.find((one) => one.id === id)!.title)

const openSection = (page: Page, lang: Locale, id: string) =>
  page
    .getByRole('navigation', { name: say(lang, 'editor.sections') })
    .getByRole('button', { name: sectionNamed(lang, id) })
    .click()

const results = (page: Page) => page.locator('.editor-results').textContent()

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  const t = (key: Parameters<typeof say>[1], args = {}) => say(lang, key, args)

  it('a site of 30 MW with 5,000 H200 is built, changed, saved, and there again', async () => {
    const { page, complaints, told } = await visit(`/?lang=${lang}`)
    await page.getByRole('link', { name: t('new.title') }).click()
    await page.getByLabel(t('new.name')).fill('30 MW')
    await page.getByLabel(t('new.power')).fill('30')
    await page.getByLabel(t('new.count')).fill('5000')
    await page.getByLabel(t('new.accelerator'), { exact: true }).selectOption('h200')
    await page
      .locator('.new-way')
      .first()
      .getByRole('button', { name: t('new.begin') })
      .click()
    await page.getByRole('heading', { level: 1, name: '30 MW' }).waitFor()
    const before = await results(page)
    await openSection(page, lang, 'fleet')
    await expect.poll(() => fieldAt(page, '/fleet/0/count').inputValue()).toBe('5,000')
    await fieldAt(page, '/fleet/0/count').fill('4800')
    await expect.poll(() => results(page)).not.toBe(before)
    await page.getByRole('button', { name: t('page.save.open'), exact: true }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('page.save.new') })
      .click()
    await page.waitForURL(/plan=pln_/)
    told(`30 MW and 5,000 H200, ${lang}`)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '30 MW' }).waitFor()
    await page.getByRole('link', { name: t('plan.inputs'), exact: true }).click()
    await openSection(page, lang, 'fleet')
    await expect.poll(() => fieldAt(page, '/fleet/0/count').inputValue()).toBe('4,800')
    expect(complaints).toEqual([])
  })

  it('says at the field what is wrong, dims the results, and takes everything back and forth', async () => {
    const { page, complaints } = await visit(`/?preset=gumi-60mw&view=edit&lang=${lang}`)
    await openSection(page, lang, 'finance')
    const months = fieldAt(page, '/finance/constructionMonths')
    await months.fill('500')
    const row = page.locator('[data-field="/finance/constructionMonths"]')
    await expect.poll(() => row.locator('.field-problem').first().textContent()).toContain('120')
    await page.locator('.editor-results.stale').waitFor()
    await months.fill('a year')
    await expect.poll(() => months.getAttribute('aria-invalid')).toBe('true')
    await openSection(page, lang, 'tax')
    await page.locator('.editor-errors button').first().click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe(elementOf('/finance/constructionMonths'))
    expect(await months.inputValue()).toBe('a year')
    await page.getByRole('button', { name: t('editor.undo'), exact: true }).click()
    await expect.poll(() => months.inputValue()).toBe('38')
    await page.locator('.editor-results:not(.stale)').waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(() => months.inputValue()).toBe('a year')
    await page.reload()
    await openSection(page, lang, 'finance')
    await expect.poll(() => fieldAt(page, '/finance/constructionMonths').inputValue()).toBe('a year')
    await page.goto(new URL(`/?lang=${lang}`, page.url()).href)
    await page.getByRole('heading', { name: t('draft.list') }).waitFor()
    expect(complaints).toEqual([])
  })

  it('adds, copies, moves and removes, switches kinds and pastes from a spreadsheet', async () => {
    const { page, complaints } = await visit(`/?preset=national-center-signed-2026&view=edit&lang=${lang}`)
    await openSection(page, lang, 'finance')
    const names = () => page.locator('.field-item-name').allTextContents()
    const action = (key: 'editor.duplicate' | 'editor.up' | 'editor.remove', name: string) =>
      page
        .getByRole('button', { name: t('editor.action.of', { action: t(key), name }) })
        .first()
        .click()
    await action('editor.duplicate', '정책대출')
    await expect.poll(names).toEqual(['정책대출', '정책대출', '상업대출'])
    expect(await fieldAt(page, '/finance/tranches/1/id').inputValue()).toBe('policy-2')
    await page.locator('.editor-results.stale').waitFor()
    await action('editor.remove', '정책대출')
    await page.locator('.editor-results:not(.stale)').waitFor()
    await page.locator('summary', { hasText: '상업대출' }).scrollIntoViewIfNeeded()
    await fieldAt(page, '/finance/tranches/1/rate').selectOption({ label: t('field-option.rate.path') })
    const path = page.locator('[data-field="/finance/tranches/1/rate/rate"]')
    await path.waitFor()
    await path
      .locator('input.number')
      .first()
      .evaluate((input) => {
        const data = new DataTransfer()
        data.setData('text/plain', '2026-07\t4.5\r\n2028-07\t5\r\n2030-07\t5.5\r\n')
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      })
    await expect.poll(() => path.locator('tbody tr').count()).toBe(3)
    expect(await path.locator('input.number').last().inputValue()).toBe('5.5')
    await page.locator('.editor-results:not(.stale)').waitFor()
    expect(complaints).toEqual([])
  })

  it('puts accelerators, sites and terms of the catalogue into the plan', async () => {
    const { page, complaints } = await visit(`/?preset=national-center-signed-2026&view=edit&lang=${lang}`)
    await openSection(page, lang, 'fleet')
    await page.getByLabel(t('editor.pick.accelerator')).first().selectOption('vr200-nvl72')
    await expect.poll(() => fieldAt(page, '/fleet/0/accelerator/model').inputValue()).toContain('VR200')
    await openSection(page, lang, 'power')
    await page.getByLabel(t('editor.pick.site')).selectOption('gumi')
    await expect.poll(() => fieldAt(page, '/sites/1/id').inputValue()).toBe('gumi')
    await openSection(page, lang, 'terms')
    await page.getByLabel(t('editor.pick.terms')).selectOption('tender-2025h1')
    await expect.poll(() => fieldAt(page, '/terms/put/rate').count()).toBe(1)
    expect(complaints).toEqual([])
  })
})

it('opens a plan that a program stored, and a program reads what the editor saved', async () => {
  const { plan } = await post<{ plan: { meta: { title: string } } }>('/v1/sketches', {
    title: 'from a program',
    start: '2027-01',
    contractedMw: 20,
    accelerator: 'b200',
    count: 800,
  })
  const { id } = await post<{ id: string }>('/v1/plans', { plan })
  const { page } = await visit(`/?plan=${id}&view=edit&lang=ko`)
  await fieldAt(page, '/meta/title').fill('from the editor')
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /제2차 개정/ })
    .click()
  await page.waitForURL((url) => !url.search.includes('view=edit'))
  const stored = await page.evaluate(async (of) => (await fetch(`/v1/plans/${of}`)).json(), id)
  expect(stored).toMatchObject({ revision: 2, plan: { meta: { title: 'from the editor' } } })
})

it('is worked by the keyboard alone', async () => {
  const { page } = await visit('/?preset=gumi-60mw&view=edit&lang=ko')
  const horizon = fieldAt(page, '/meta/horizonMonths')
  await horizon.waitFor()
  for (let steps = 0; steps < 40 && !(await horizon.evaluate((one) => one === document.activeElement)); steps++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('228')
  await page.locator('[data-field="/meta/horizonMonths"].changed').waitFor()
  await page.keyboard.press('Control+Z')
  await expect.poll(() => horizon.inputValue()).toBe('216')
})

describe.each([
  [390, sections],
  [1280, sections],
  [1920, sections.slice(3, 4)],
])('at %d px', (width, shown) => {
  it.each(shown.map(({ id }) => id))('%s keeps nobody out', async (id) => {
    const { page } = await visit('/?preset=national-center-signed-2026&view=edit&lang=ko', width)
    await openSection(page, 'ko', id)
    await page
      .locator('.field-pick')
      .first()
      .waitFor({ timeout: 300 })
      .catch(() => {})
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

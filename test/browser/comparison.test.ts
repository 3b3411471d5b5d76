import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { ComparisonReply } from '#contract/comparison.ts'
import { headlineValue } from '#web/language/headline-value.ts'
import { languageOf } from '#web/language/language.ts'
import { say } from '#words/say.ts'
import { overflow, violations } from './audit.ts'
import { stage } from './visit.ts'

const { visit, post } = stage()

const [first, second, third] = [...presets.keys()] as [string, string, string]
const compare = (...ids: string[]) => `/?compare=${ids.join('~')}`

const cell = (page: Page, measure: string, column: number) =>
  page.locator(`tr[data-measure="${measure}"] td`).nth(column)

const answered = (body: unknown) => post<ComparisonReply>('/v1/comparisons', body)

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  it('plans are chosen from the home, and the address keeps them', async () => {
    const { page, complaints } = await visit(`/?lang=${lang}`)
    await page.locator('.home-head .button:not(.primary)').click()
    await page.getByRole('heading', { level: 1, name: say(lang, 'compare.title') }).waitFor()
    await page.getByText(say(lang, 'compare.too-few')).waitFor()
    await page.locator(`[data-choice="${first}"]`).check()
    await page.locator(`[data-choice="${third}"]`).check()
    await cell(page, 'uses.total', 1).locator('.difference').waitFor()
    await page.locator('[data-knob="interest"]').fill('1')
    await page.getByRole('button', { name: say(lang, 'compare.make-base') }).click()
    const asked = { compare: `${first}~${third}`, base: third, under: 'interest:0.01' }
    await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject(asked)

    const shown = await page.locator('.side-by-side').innerText()
    await page.reload()
    await cell(page, 'uses.total', 0).locator('.difference').waitFor()
    await expect.poll(() => page.locator('.side-by-side').innerText()).toBe(shown)
    expect(complaints).toEqual([])
  })

  it('better and worse are said in words', async () => {
    const { page } = await visit(`${compare(first, third)}&lang=${lang}`)
    const verdict = cell(page, 'capacity.pue', 1).locator('.verdict')
    await verdict.waitFor()
    await expect.poll(() => verdict.textContent()).toBe(say(lang, 'compare.better'))
    await expect.poll(() => cell(page, 'capacity.pue', 0).locator('.difference').count()).toBe(0)
  })
})

it('shows what the API answers, under the same overlays', async () => {
  const query = `${compare(first, second, third)}&base=${second}&under=energyPrice:1.2~interest:0.01&lang=ko`
  const { page, complaints } = await visit(query)
  await cell(page, 'uses.total', 2).locator('.difference').waitFor()
  const { measures, items } = await answered({
    items: [first, second, third].map((preset) => ({ preset })),
    base: 1,
    overlays: { energyPrice: 1.2, interest: 0.01 },
  })
  for (const id of ['uses.total', 'equity.support', 'capacity.facilityMw'])
    for (const [i, value] of measures[id]!.values.entries())
      await expect
        .poll(() => cell(page, id, i).locator('.figure-link').textContent())
        .toBe(headlineValue(value!, measures[id]!.unit, languageOf('ko')))
  await expect
    .poll(() => page.locator('.soundness tr').nth(2).locator('td').first().locator('li').count())
    .toBe(items[0]!.alerts.filter(({ severity }) => severity === 'red').length)
  expect(complaints).toEqual([])
})

it('sees a plan beside itself under the terms of a call, as the API does, and keeps them in its address', async () => {
  const { page, complaints } = await visit(`${compare(third, first)}&base=${third}&lang=ko`)
  await cell(page, 'uses.total', 1).locator('.difference').waitFor()
  await page
    .locator('th.base')
    .getByRole('button', { name: /다른 조건 추가/ })
    .click()
  await page.locator('th select').nth(1).selectOption('tender-2025h1')
  await page.locator('th select').nth(2).selectOption('signed-2026')
  const chosen = `${third}~${third}@tender-2025h1~${first}@signed-2026`
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toMatchObject({ compare: chosen, base: third })
  const { measures } = await answered({
    items: [{ preset: third }, { preset: third, termsId: 'tender-2025h1' }, { preset: first, termsId: 'signed-2026' }],
  })
  const shown = async () => {
    for (const id of ['class.public.npv', 'treasury.npv'])
      for (const [i, value] of measures[id]!.values.entries())
        await expect
          .poll(() => cell(page, id, i).locator('.figure-link').textContent())
          .toBe(headlineValue(value!, measures[id]!.unit, languageOf('ko')))
  }
  await shown()
  await page.reload()
  await shown()
  await expect.poll(() => page.locator('th select').nth(1).inputValue()).toBe('tender-2025h1')
  await expect.poll(() => page.locator('.column-problem').count()).toBe(0)
  expect(complaints).toEqual([])
})

it('a plan under other terms goes with the plan, and stays the base', async () => {
  const { page } = await visit(`${compare(third, first)}&lang=ko`)
  await page.locator('th select').first().selectOption('tender-2025-09')
  await page.locator('th.base select').waitFor()
  await expect.poll(() => page.locator('th.base select').inputValue()).toBe('tender-2025-09')
  const own = page.locator('th select').nth(1).locator('option[value=""]')
  await expect.poll(() => own.evaluate((option) => (option as HTMLOptionElement).disabled)).toBe(false)
  await page.locator(`[data-choice="${third}"]`).uncheck()
  await page.getByText(say('ko', 'compare.too-few')).waitFor()
  await page.waitForURL((url) => url.searchParams.get('compare') === first)
})

it('says of terms that are not there that they are not', async () => {
  const { page } = await visit(`${compare(`${first}@tender-1999`, third)}&lang=ko`)
  await expect
    .poll(() => page.locator('.column-problem').allTextContents())
    .toContainEqual(expect.stringContaining('tender-1999'))
})

it('draws bars and a line of choice for every plan', async () => {
  const { page, complaints } = await visit(`${compare(first, second, third)}&lang=ko`)
  await page.locator('.chart svg').waitFor()
  await expect.poll(() => page.locator('.bar-card').count()).toBe(4)
  await expect.poll(() => page.locator('.bar-card').first().locator('li').count()).toBe(3)
  await page.locator('.chart-card select').selectOption('revenue.total')
  await page.waitForURL(/line=revenue.total/)
  await page.getByRole('button', { name: '표로 보기' }).click()
  await page.locator('.figures tbody tr').nth(1).getByRole('button').nth(3).click()
  await page.getByRole('dialog').getByText('2029년 1월~2029년 12월 합계').waitFor()
  expect(complaints).toEqual([])
})

it('traces a figure in the plan of its column', async () => {
  const { page } = await visit(`${compare(first, third)}&lang=ko`)
  const figure = cell(page, 'uses.total', 1).locator('.figure-link')
  const shown = await figure.textContent()
  await figure.click()
  expect(headlined(await page.getByRole('dialog').locator('.node-value').first().textContent())).toBe(headlined(shown))
})

/** The first step of a sum of money, which both ways of writing it share. */
const headlined = (text: string | null): string => text!.split('억')[0]!

it('says which plan cannot be evaluated under a condition, and shows the others', async () => {
  const { page } = await visit(`${compare(first, third)}&under=interest:0.48&lang=ko`)
  await page.getByText('이 조건에서는 평가할 수 없습니다.').first().waitFor()
  await page.getByText('계획의 입력값이 허용 범위를 벗어납니다.').waitFor()
  await page.getByRole('button', { name: '되돌리기' }).click()
  await cell(page, 'uses.total', 1).locator('.difference').waitFor()
})

it('compares a plan that is looked at and one that was saved', async () => {
  await post('/v1/plans', {
    plan: { ...presets.get(third), meta: { ...presets.get(third)!.meta, title: '우리 안' } },
  })
  const { page, complaints } = await visit(`/?preset=${first}&lang=ko`)
  await page.locator('.plan-state').getByRole('link', { name: '비교' }).click()
  await page.getByLabel('우리 안').check()
  await cell(page, 'uses.total', 1).locator('.difference').waitFor()
  await expect.poll(() => page.locator('.side-by-side thead').innerText()).toContain('우리 안')
  await page.getByRole('button', { name: '우리 안 빼기' }).click()
  await page.getByText('계획을 둘 이상 고르십시오.').waitFor()
  expect(complaints).toEqual([])
})

it('says of a plan that is not there that it is not', async () => {
  const { page } = await visit(`${compare(first, 'nowhere', third)}&lang=en`)
  await page.locator('.column-problem').waitFor()
  await expect.poll(() => page.locator('.column-problem').textContent()).toContain('nowhere')
  await expect.poll(() => cell(page, 'uses.total', 2).locator('.difference').count()).toBe(1)
})

describe.each([
  ['ko', 1280],
  ['en', 1280],
  ['ko', 390],
  ['en', 390],
] as const)('in %s at %d px', (lang, width) => {
  it('a comparison keeps nobody out', async () => {
    const query = `${compare(...presets.keys(), `${first}@signed-2026`)}&under=energyPrice:1.2&lang=${lang}`
    const { page } = await visit(query, width, 900)
    await page.locator('.chart svg').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.locator('.chart-card .button').click()
    await cell(page, 'uses.total', 1).locator('.figure-link').click()
    await page.getByRole('dialog').locator('.node').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

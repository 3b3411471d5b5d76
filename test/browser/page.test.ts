import { expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { EvaluationReply } from '#contract/evaluation.ts'
import { planKind } from '#study/verdict/plan-kind.ts'
import { headlineValue } from '#web/language/headline-value.ts'
import { languageOf } from '#web/language/language.ts'
import { formatQuantity } from '#words/format.ts'
import { figure, stage, turnTo } from './visit.ts'

const { visit, post } = stage()

const evaluation = (preset: string) => post<EvaluationReply>('/v1/evaluations', { preset })

const signed = '/?preset=national-center-signed-2026'

it('lists the presets and opens one', async () => {
  const { page, complaints } = await visit('/')
  await page.getByRole('heading', { level: 1, name: '계획 선택' }).waitFor()
  await page.getByRole('link', { name: /삼성SDS 구미/ }).click()
  await page.getByRole('heading', { level: 1, name: /구미/ }).waitFor()
  expect(page.url()).toContain('preset=gumi-60mw')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: '계획 선택' }).waitFor()
  expect(complaints).toEqual([])
})

it.each([...presets.keys()])('evaluates %s to what the API says', async (preset) => {
  const { page, complaints } = await visit(`/?preset=${preset}&lang=ko`)
  await page.locator('.measure').first().waitFor()
  const { measures, checks } = await evaluation(preset)
  const irr = measures['equity.irr']
  const uses = measures['uses.total']?.value ?? 0
  await expect.poll(() => figure(page, 'equity.irr')).toBe(irr?.why ?? formatQuantity(irr?.value, '1/year', 'ko'))
  if (planKind(presets.get(preset)!) !== 'programme')
    await expect.poll(() => figure(page, 'uses.total')).toBe(headlineValue(uses, 'KRW', languageOf('ko')))
  await expect.poll(() => page.locator('.checks summary').textContent()).toContain(`${checks.length}개 모두 맞음`)
  for (const section of ['capacity', 'money', 'owners'] as const) {
    await turnTo(page, 'ko', section)
    await page.locator('.chart-card').first().waitFor()
  }
  expect(complaints).toEqual([])
})

it('speaks both languages and remembers which', async () => {
  const { page, complaints } = await visit(signed)
  await page.locator('.measure').first().waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ko')
  await expect.poll(() => figure(page, 'uses.total')).toMatch(/^\d조 [\d,]+억 원$/)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 2, name: 'What if' }).waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await expect.poll(() => figure(page, 'uses.total')).toMatch(/^KRW [\d.]+ trillion$/)
  await page.waitForURL(/lang=en/)
  await page.reload()
  await page.getByRole('heading', { level: 2, name: 'What if' }).waitFor()
  expect(complaints).toEqual([])
})

it('traces a measure down to an input and its source, and gives the focus back', async () => {
  const { page, complaints } = await visit(`${signed}&lang=ko`)
  const measure = page.locator('[data-measure="uses.total"]')
  await measure.click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('heading', { name: '산출 근거' }).waitFor()
  await drawer.locator('.carriers .part').first().click()
  const source = drawer.locator('.source').filter({ hasText: '신뢰도' })
  await expect.poll(() => source.textContent()).toMatch(/계획 내 위치\/[\w/]+출처\S+/)
  await page.keyboard.press('Escape')
  await expect.poll(() => drawer.count()).toBe(0)
  await expect.poll(() => measure.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(complaints).toEqual([])
})

it('traces a figure of a table and a bar of a chart', async () => {
  const { page } = await visit(`${signed}&section=money&lang=ko`)
  const card = page.locator('.chart-card').filter({ hasText: '연도별 현금흐름' })
  await card.getByRole('button', { name: '표로 보기' }).click()
  await card.getByRole('row', { name: /^매출/ }).getByRole('button').nth(3).click()
  await page.getByRole('dialog').getByText('2029년 1월~2029년 12월 합계').waitFor()
  await page.getByLabel('살펴볼 달').selectOption({ label: '2029년 3월' })
  await page.getByRole('dialog').getByText('2029년 3월').last().waitFor()
  await page.getByRole('button', { name: '닫기' }).click()
  await card.getByRole('button', { name: '도표로 보기' }).click()
  await card.locator('svg path[fill="#464c53"]').nth(2).click()
  await page.getByRole('dialog').getByText('2028년 1월~2028년 12월 합계').waitFor()
})

it('follows an input that is turned, says what is not allowed, and goes back', async () => {
  const { page, complaints } = await visit(`${signed}&lang=ko`)
  await page.locator('.measure').first().waitFor()
  const before = await figure(page, 'equity.irr')
  await page.locator('[data-knob="price"]').fill('200')
  await page.locator('[data-measure="equity.irr"] .difference.good').waitFor()
  await expect.poll(() => figure(page, 'equity.irr')).not.toBe(before)
  await page.waitForURL(/set=price%3A2/)

  await page.locator('[data-knob="usd"]').fill('-5')
  await page.getByText('이상이어야').waitFor()
  await page.locator('[data-knob="usd"]').fill('1450')
  await page.locator('[data-knob="cooling"]').fill('-10')
  await page.getByText('허용 범위를 벗어납니다').waitFor()
  await page.getByRole('button', { name: '되돌리기' }).click()
  await page.locator('.difference').first().waitFor({ state: 'detached' })
  await expect.poll(() => figure(page, 'equity.irr')).toBe(before)
  expect(complaints).toEqual([])
})

it('says what is wrong when there is no such preset, or no server', async () => {
  const { page } = await visit(`/?preset=nowhere&lang=ko`)
  await page.getByRole('heading', { name: '계획을 표시할 수 없습니다' }).waitFor()
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('nowhere')
  await page.route('**/v1/**', (route) => route.abort())
  await page.getByRole('button', { name: '다시 시도' }).click()
  await page.getByText('서버에 연결할 수 없습니다.').waitFor()
  await page.unroute('**/v1/**')
})

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { figure, stage } from './visit.ts'

const { visit } = stage()

const saveAs = async (page: Page, title: string, button: string) => {
  await page.getByRole('button', { name: '저장', exact: true }).click()
  await page.getByLabel('계획 제목').fill(title)
  await page.getByRole('dialog').getByRole('button', { name: button }).click()
}

const turn = async (page: Page, knob: string, value: string) => {
  await page.locator(`[data-knob="${knob}"]`).fill(value)
  await page.locator('.difference').first().waitFor()
}

it('saves a plan that its address brings back, then another revision of it', async () => {
  const { page, complaints } = await visit(`/?preset=gumi-60mw&lang=ko`)
  await turn(page, 'regional', '-5')
  const irr = await figure(page, 'equity.irr')
  await saveAs(page, '구미 전력 단가 검토', '새 계획으로 저장')
  await page.waitForURL(/plan=pln_/)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: '구미 전력 단가 검토' }).waitFor()
  await expect.poll(() => figure(page, 'equity.irr')).toBe(irr)

  await turn(page, 'regional', '-8')
  await saveAs(page, '구미 전력 단가 검토', '제2차 개정으로 저장')
  await page.getByText('제2차 개정,').waitFor()
  await page.getByRole('link', { name: '계획 목록' }).click()
  await expect.poll(() => page.getByRole('row', { name: /구미 전력 단가 검토/ }).textContent()).toMatch(/검토2\d{4}/)
  expect(complaints).toEqual([])
})

it('loses nobody’s work when two people save', async () => {
  const { page: mine } = await visit(`/?preset=gumi-60mw&lang=ko`)
  await saveAs(mine, '함께 보는 계획', '새 계획으로 저장')
  await mine.waitForURL(/plan=pln_/)
  const { page: theirs } = await visit(mine.url())
  await turn(theirs, 'fee', '190000')
  await saveAs(theirs, '함께 보는 계획', '제2차 개정으로 저장')
  await theirs.getByText('제2차 개정,').waitFor()

  await turn(mine, 'regional', '-5')
  await saveAs(mine, '함께 보는 계획', '제2차 개정으로 저장')
  await mine.getByText('그사이 다른 사람이').waitFor()
  await mine.getByRole('button', { name: '최신 개정 불러오기' }).click()
  await mine.getByText('제2차 개정,').waitFor()
  await expect.poll(() => mine.locator('[data-knob="fee"]').inputValue()).toBe('190,000')
  await expect.poll(() => mine.locator('[data-knob="regional"]').inputValue()).toMatch(/^[-−]5$/)

  await turn(theirs, 'fee', '200000')
  await saveAs(theirs, '함께 보는 계획', '제3차 개정으로 저장')
  await theirs.getByText('제3차 개정,').waitFor()
  await saveAs(mine, '내 안', '제3차 개정으로 저장')
  await mine.getByRole('button', { name: '내 상태를 새 계획으로 저장' }).click()
  await mine.getByRole('heading', { level: 1, name: '내 안' }).waitFor()
  expect(mine.url()).not.toBe(theirs.url())
  await expect.poll(() => mine.locator('[data-knob="regional"]').inputValue()).toMatch(/^[-−]5$/)
})

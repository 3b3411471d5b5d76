import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { stage } from './visit.ts'

const { visit } = stage()

const signed = '/?preset=national-center-signed-2026&lang=ko'
const views = [
  '/?lang=ko',
  '/?view=new&lang=ko',
  signed,
  `${signed}&section=owners`,
  `${signed}&view=edit`,
  `${signed}&view=report`,
  '/?compare=gumi-60mw&lang=ko',
]

/** Texts that people read in letters smaller than 15 px, beside those of charts, which are pictures. */
const small = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const { parentElement: holder, textContent } = texts.currentNode
      if (!holder || !textContent?.trim() || holder.closest('svg, script, style, .sr-only')) continue
      const { fontSize, display } = getComputedStyle(holder)
      if (display !== 'none' && Number.parseFloat(fontSize) < 15) found.push(`${fontSize} ${textContent.trim()}`)
    }
    return found
  })

it.each(views.flatMap((view) => [1280, 390].map((width): [string, number] => [view, width])))(
  'reads in letters of 15 px and more, %s at %i px',
  async (view, width) => {
    const { page } = await visit(view, width)
    await page.locator('main h1').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await small(page)).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('17px')
  },
)

it('names the window after what is shown and puts the focus on its heading', async () => {
  const { page } = await visit('/?lang=ko')
  await expect.poll(() => page.title()).toBe('계획 선택 – AI 컴퓨팅센터 플래너')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await page.getByRole('link', { name: /삼성SDS 구미/ }).click()
  await expect.poll(() => page.title()).toContain('구미')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

it('lets the keyboard skip to the content', async () => {
  const { page } = await visit(signed)
  await page.locator('main h1').waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('본문으로 건너뛰기')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
})

it.each([1280, 390])('keeps the results in sight of the knobs at %i px', async (width) => {
  const { page } = await visit(signed, width, 800)
  const strip = page.locator('.result-strip')
  await strip.waitFor()
  const unfold = page.getByRole('button', { name: '펼치기' })
  if (await unfold.isVisible()) await unfold.click()
  const last = page.locator('.knob').last()
  await last.scrollIntoViewIfNeeded()
  await last.locator('input[type="range"]').press('ArrowRight')
  await expect.poll(() => strip.textContent()).toMatch(/민간 주주 IRR.*DSCR/)
  const [shown, knob] = [await strip.boundingBox(), await last.boundingBox()]
  expect(shown!.y).toBeGreaterThanOrEqual(0)
  expect(shown!.y + shown!.height).toBeLessThanOrEqual(knob!.y)
})

it('shows the list of plans whatever the browser keeps, or where it keeps nothing', async () => {
  const { page, complaints } = await visit('/?lang=ko')
  await page.evaluate(() => localStorage.setItem('draft:broken', '{'))
  await page.reload()
  await page.getByRole('heading', { level: 1, name: '계획 선택' }).waitFor()
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    }),
  )
  await page.reload()
  await page.getByRole('heading', { level: 1, name: '계획 선택' }).waitFor()
  await page.goto(new URL('/?draft=gone&view=edit&lang=ko', page.url()).href)
  await page.getByRole('heading', { level: 1, name: '이 초안은 이 브라우저에 없습니다' }).waitFor()
  expect(complaints).toEqual([])
})

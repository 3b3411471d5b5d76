import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { overflow, violations } from './audit.ts'
import { figure, stage } from './visit.ts'

const { visit } = stage()

const words = {
  ko: {
    save: '저장',
    title: '계획 제목',
    note: '변경 내용',
    asNew: '새 계획으로 저장',
    asSecond: '제2차 개정으로 저장',
    seen: /이 주소에 접속할 수 있는 사람은 누구나/,
    revisions: '개정 이력',
    first: '제1차 개정',
    pick: (revision: number) => `제${revision}차 개정 비교`,
    compare: '제1차와 제2차 개정 비교',
    restore: '제1차 개정 복원',
    confirmRestore: '복원',
    search: '제목·태그 검색',
    plans: '계획 목록',
  },
  en: {
    save: 'Save',
    title: 'Title of the plan',
    note: 'What has changed',
    asNew: 'Save as a new plan',
    asSecond: 'Save as revision 2',
    seen: /everybody who reaches this address/,
    revisions: 'Revisions',
    first: 'Revision 1',
    pick: (revision: number) => `Compare revision ${revision}`,
    compare: 'Compare revisions 1 and 2',
    restore: 'Restore revision 1',
    confirmRestore: 'Restore',
    search: 'Find by title or tag',
    plans: 'Plans',
  },
} as const

const turn = async (page: Page, knob: string, value: string) => {
  await page.locator(`[data-knob="${knob}"]`).fill(value)
  await page.locator('.difference').first().waitFor()
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

it.each(['ko', 'en'] as const)('saves, lists, compares and restores revisions, in %s', async (lang) => {
  const say = words[lang]
  const { page, complaints } = await visit(`/?preset=gumi-60mw&lang=${lang}`)
  const asPlanned = await figure(page, 'equity.irr')
  const save = async (title: string, note: string, as: string) => {
    await button(page, say.save).click()
    await page.getByRole('dialog').getByText(say.seen).waitFor()
    await page.getByLabel(say.title).fill(title)
    await page.getByLabel(say.note).fill(note)
    expect(await violations(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: as }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await save(`life ${lang}`, 'as published', say.asNew)
  await page.waitForURL(/plan=pln_/)
  await turn(page, 'regional', '-8')
  await save(`life ${lang}`, 'regional tariff', say.asSecond)
  await link(page, say.revisions).click()
  await page.waitForURL(/view=revisions/)
  await page.reload()
  await page.getByRole('row', { name: /regional tariff/ }).waitFor()
  await page.getByRole('row', { name: /as published/ }).waitFor()
  expect(await violations(page)).toEqual([])

  await link(page, say.first).click()
  await page.waitForURL(/revision=1/)
  await expect.poll(() => figure(page, 'equity.irr')).toBe(asPlanned)
  expect(await violations(page)).toEqual([])
  await page.goBack()

  for (const revision of [1, 2]) await page.getByLabel(say.pick(revision), { exact: true }).check()
  await link(page, say.compare).click()
  await page.waitForURL(/compare=/)
  await page.locator('.side-by-side th.base').waitFor()
  expect(await page.locator('.side-by-side thead th').count()).toBe(3)
  await page.goBack()

  await button(page, say.restore).click()
  await page.getByRole('dialog').getByRole('button', { name: say.confirmRestore, exact: true }).click()
  await expect.poll(() => page.locator('.revisions tbody tr').count()).toBe(3)
  await link(page, say.plans).click()
  await page.getByLabel(say.search).fill(`LIFE ${lang}`)
  await page
    .getByRole('row', { name: new RegExp(`life ${lang}`) })
    .getByRole('link', { name: `life ${lang}`, exact: true })
    .click()
  await expect.poll(() => figure(page, 'equity.irr')).toBe(asPlanned)
  expect(complaints).toEqual([])
})

it('finds plans by words and tags, renames, duplicates, and deletes only what is confirmed', async () => {
  const { page, complaints } = await visit(`/?preset=gumi-60mw&lang=ko`)
  await button(page, '저장').click()
  await page.getByLabel('계획 제목').fill('서남해안 검토')
  await page.getByRole('dialog').getByRole('button', { name: '새 계획으로 저장' }).click()
  await page.waitForURL(/plan=pln_/)
  await link(page, '계획 목록').click()

  await button(page, '태그: 서남해안 검토').click()
  await page.getByLabel('새 태그').fill('제출본')
  await button(page, '추가').click()
  await button(page, '제출본 태그 떼기').waitFor()
  expect(await violations(page)).toEqual([])
  await button(page, '닫기').click()

  await button(page, '복제: 서남해안 검토').click()
  await page.getByRole('dialog').getByRole('button', { name: '복제' }).click()
  await page.getByRole('heading', { level: 1, name: '서남해안 검토 사본' }).waitFor()
  await link(page, '계획 목록').click()
  await button(page, '이름 변경: 서남해안 검토 사본').click()
  await page.getByLabel('계획 제목').fill('둘째 안')
  await page.getByRole('dialog').getByRole('button', { name: '이름 변경' }).click()
  await link(page, '둘째 안').waitFor()

  await page.getByLabel('제목·태그 검색').fill('제출')
  await link(page, '둘째 안').waitFor({ state: 'detached' })
  await link(page, '서남해안 검토').waitFor()
  await page.getByLabel('제목·태그 검색').fill('없는 말')
  await page.getByText('조건에 맞는 계획이 없습니다').waitFor()
  await page.getByLabel('제목·태그 검색').fill('')
  await link(page, '둘째 안').waitFor()
  await button(page, '제출본 태그가 달린 계획 보기').click()
  await link(page, '둘째 안').waitFor({ state: 'detached' })
  await button(page, '제출본 태그 조건 해제').click()

  await button(page, '삭제: 둘째 안').click()
  await page.getByRole('dialog').getByText('‘둘째 안’').waitFor()
  expect(await violations(page)).toEqual([])
  await button(page, '취소').click()
  await button(page, '삭제: 둘째 안').click()
  await page.getByRole('dialog').getByRole('button', { name: '삭제' }).click()
  await link(page, '둘째 안').waitFor({ state: 'detached' })
  await link(page, '서남해안 검토').waitFor()
  expect(complaints).toEqual([])
})

it('shares what-ifs by address, and keeps them where plans are compared', async () => {
  const { page, complaints } = await visit(`/?preset=gumi-60mw&lang=ko`)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const asPlanned = await figure(page, 'equity.irr')
  await turn(page, 'fee', '240000')
  const irr = await figure(page, 'equity.irr')
  expect(irr).not.toBe(asPlanned)
  await button(page, '주소 복사').click()
  await page.getByText('조정한 값까지 담아').waitFor()
  const address = await page.evaluate<string>('navigator.clipboard.readText()')
  const { page: other } = await visit(address.replace(/^.*\/\?/, '/?'))
  await expect.poll(() => figure(other, 'equity.irr')).toBe(irr)

  await other.locator('.plan-head').getByRole('link', { name: '비교', exact: true }).click()
  const heads = other.locator('.side-by-side thead th')
  await expect.poll(() => heads.count()).toBe(3)
  expect(await heads.nth(2).textContent()).toMatch(/조정안/)
  const row = other.getByRole('row', { name: /^자기자본 IRR/ }).getByRole('cell')
  await expect.poll(() => row.allTextContents()).toHaveLength(2)
  const [first, second] = await row.allTextContents()
  expect([first?.startsWith(asPlanned!), second?.startsWith(irr!)]).toEqual([true, true])
  await heads.nth(2).getByRole('link').click()
  await expect.poll(() => figure(other, 'equity.irr')).toBe(irr)
  expect(complaints).toEqual([])
})

it.each([390, 1280])('fits a screen of %d px', async (width) => {
  const { page } = await visit(`/?lang=ko`, width, 900)
  await page.locator('.stored-list').waitFor()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page
    .getByRole('link', { name: /^개정 이력: / })
    .first()
    .click()
  await page.locator('.revisions tbody tr').first().waitFor()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

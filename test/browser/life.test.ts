import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Key } from '#words/en.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
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

const spoken = (lang: Locale) => {
  const t = (key: Key, args = {}) => say(lang, key, args)
  return { t, action: (key: Key, title: string) => t('life.action.of', { action: t(key), title }) }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

it.each(['ko', 'en'] as const)('saves, lists, compares and restores revisions, in %s', async (lang) => {
  const said = words[lang]
  const { page, complaints, told } = await visit(`/?preset=gumi-60mw&lang=${lang}`)
  const asPlanned = await figure(page, 'equity.irr')
  const save = async (title: string, note: string, as: string) => {
    await button(page, said.save).click()
    await page.getByRole('dialog').getByText(said.seen).waitFor()
    await page.getByLabel(said.title).fill(title)
    await page.getByLabel(said.note).fill(note)
    expect(await violations(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: as }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await save(`life ${lang}`, 'as published', said.asNew)
  await page.waitForURL(/plan=pln_/)
  await turn(page, 'regional', '-8')
  await save(`life ${lang}`, 'regional tariff', said.asSecond)
  await link(page, said.revisions).click()
  await page.waitForURL(/view=revisions/)
  await page.reload()
  await page.getByRole('row', { name: /regional tariff/ }).waitFor()
  await page.getByRole('row', { name: /as published/ }).waitFor()
  expect(await violations(page)).toEqual([])

  await link(page, said.first).click()
  await page.waitForURL(/revision=1/)
  await expect.poll(() => figure(page, 'equity.irr')).toBe(asPlanned)
  expect(await violations(page)).toEqual([])
  await page.goBack()

  for (const revision of [1, 2]) await page.getByLabel(said.pick(revision), { exact: true }).check()
  await link(page, said.compare).click()
  await page.waitForURL(/compare=/)
  await page.locator('.side-by-side th.base').waitFor()
  expect(await page.locator('.side-by-side thead th').count()).toBe(3)
  await page.goBack()

  await button(page, said.restore).click()
  await page.getByRole('dialog').getByRole('button', { name: said.confirmRestore, exact: true }).click()
  await expect.poll(() => page.locator('.revisions tbody tr').count()).toBe(3)
  await link(page, said.plans).click()
  await page.getByLabel(said.search).fill(`LIFE ${lang}`)
  await page
    .getByRole('row', { name: new RegExp(`life ${lang}`) })
    .getByRole('link', { name: `life ${lang}`, exact: true })
    .click()
  await expect.poll(() => figure(page, 'equity.irr')).toBe(asPlanned)
  told(`save, list, compare and restore revisions, ${lang}`)
  expect(complaints).toEqual([])
})

it.each(['ko', 'en'] as const)(
  'finds plans by words and tags, renames, duplicates, and deletes only what is confirmed, in %s',
  async (lang) => {
    const { t, action } = spoken(lang)
    const [title, copy, other, tag] = [
      `서남해안 ${lang}`,
      t('life.copy', { title: `서남해안 ${lang}` }),
      `둘째 ${lang}`,
      `제출본-${lang}`,
    ]
    const { page, complaints, told } = await visit(`/?preset=gumi-60mw&lang=${lang}`)
    await button(page, t('page.save.open')).click()
    await page.getByLabel(t('page.save.title')).fill(title)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('page.save.new') })
      .click()
    await page.waitForURL(/plan=pln_/)
    await link(page, t('page.plans')).click()

    await button(page, action('life.tags', title)).click()
    await page.getByLabel(t('life.tags.new')).fill(tag)
    await button(page, t('life.tags.add')).click()
    await button(page, t('life.tags.remove', { tag })).waitFor()
    expect(await violations(page)).toEqual([])
    await button(page, t('life.close')).click()

    await button(page, action('life.duplicate', title)).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('life.duplicate') })
      .click()
    await page.getByRole('heading', { level: 1, name: copy }).waitFor()
    await link(page, t('page.plans')).click()
    await button(page, action('life.rename', copy)).click()
    await page.getByLabel(t('page.save.title')).fill(other)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('life.rename') })
      .click()
    await link(page, other).waitFor()

    await page.getByLabel(t('life.search')).fill(tag.slice(0, 2))
    await link(page, other).waitFor({ state: 'detached' })
    await link(page, title).waitFor()
    await page.getByLabel(t('life.search')).fill('없는 말')
    await page.getByText(t('life.search.none')).waitFor()
    await page.getByLabel(t('life.search')).fill('')
    await link(page, other).waitFor()
    await button(page, t('life.search.tag', { tag })).click()
    await link(page, other).waitFor({ state: 'detached' })
    await button(page, t('life.search.any-tag', { tag })).click()

    await button(page, action('life.delete', other)).click()
    await page
      .getByRole('dialog')
      .getByText(t('life.delete.sure', { title: other }))
      .waitFor()
    expect(await violations(page)).toEqual([])
    await button(page, t('page.cancel')).click()
    await button(page, action('life.delete', other)).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('life.delete') })
      .click()
    await link(page, other).waitFor({ state: 'detached' })
    await link(page, title).waitFor()
    told(`tags, search, copy, rename and delete, ${lang}`)
    expect(complaints).toEqual([])
  },
)

it.each(['ko', 'en'] as const)(
  'shares what-ifs by address, and keeps them where plans are compared, in %s',
  async (lang) => {
    const { t } = spoken(lang)
    const { page, complaints, told } = await visit(`/?preset=gumi-60mw&lang=${lang}`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const asPlanned = await figure(page, 'equity.irr')
    await turn(page, 'fee', '240000')
    const irr = await figure(page, 'equity.irr')
    expect(irr).not.toBe(asPlanned)
    await button(page, t('life.share')).click()
    await page.getByText(t('life.share.turned')).waitFor()
    told(`share a what-if, ${lang}`)
    const address = await page.evaluate<string>('navigator.clipboard.readText()')
    const { page: other } = await visit(address.replace(/^.*\/\?/, '/?'))
    await expect.poll(() => figure(other, 'equity.irr')).toBe(irr)

    await other
      .locator('.plan-head')
      .getByRole('link', { name: t('compare.open'), exact: true })
      .click()
    const heads = other.locator('.side-by-side thead th')
    await expect.poll(() => heads.count()).toBe(3)
    expect(await heads.nth(2).textContent()).toContain(t('life.compare.turned', { title: '' }).trim())
    const row = other
      .locator('tr', { has: other.getByRole('rowheader', { name: t('equity.irr'), exact: true }) })
      .getByRole('cell')
    await expect.poll(() => row.allTextContents()).toHaveLength(2)
    const [first, second] = await row.allTextContents()
    expect([first?.startsWith(asPlanned!), second?.startsWith(irr!)]).toEqual([true, true])
    await heads.nth(2).getByRole('link').click()
    await expect.poll(() => figure(other, 'equity.irr')).toBe(irr)
    expect(complaints).toEqual([])
  },
)

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

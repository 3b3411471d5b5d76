import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { tableMoney } from '#web/charts/shared/elements.ts'
import { headlineValue } from '#web/language/headline-value.ts'
import { languageOf } from '#web/language/language.ts'
import type { Section } from '#web/navigation/address.ts'
import { formatQuantity } from '#words/format.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { cappedPlan } from './capped-plan.ts'
import { figure, stage, turnTo } from './visit.ts'

const { visit, post } = stage()

const signed = presets.get('national-center-signed-2026')!

const cardOf = (page: Page, title: string) =>
  page.locator('.chart-card').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replaceAll(',', '').replace('−', '-')))

/** Figures of a card's table, a row a line. */
async function tabled(page: Page, lang: Locale, title: string): Promise<Map<string, number[]>> {
  const card = cardOf(page, title)
  await card.getByRole('button', { name: say(lang, 'page.chart.as-table') }).click()
  const rows = await card.locator('tbody tr').all()
  const named = rows.map(
    async (row) =>
      [(await row.locator('th').textContent())!, numbers(await row.locator('td').allTextContents())] as const,
  )
  return new Map(await Promise.all(named))
}

async function store(plan: Plan): Promise<string> {
  return (await post<{ id: string }>('/v1/plans', { plan })).id
}

describe.each(['ko', 'en'] as const)('in %s', (lang: Locale) => {
  const at = (query: string) => visit(`/?${query}&lang=${lang}`)
  const open = (preset: string, section?: Section) => at(`preset=${preset}${section ? `&section=${section}` : ''}`)

  it.each(['page.chart.cash-flow', 'page.chart.waterfall'] as const)(
    '%s comes to the change of cash',
    async (title) => {
      const { page, complaints } = await open('national-center-signed-2026', 'money')
      const lines = await tabled(page, lang, say(lang, title))
      const cash = lines.get(say(lang, 'cash.balance'))!
      const flows = [...lines].filter(([name]) => name !== say(lang, 'cash.balance')).map(([, values]) => values)
      expect(flows.length).toBeGreaterThan(6)
      for (const [year, balance] of cash.entries()) {
        const change = flows.reduce((sum, values) => sum + values[year]!, 0)
        expect(Math.abs(change - (balance - (cash[year - 1] ?? 0)))).toBeLessThan(0.06 * flows.length)
      }
      expect(complaints).toEqual([])
    },
  )

  it('cash that a lock-up holds back stands among the headlines and on its dividend day, a way to its trace', async () => {
    const { page, complaints } = await open('national-center-signed-2026')
    const most = evaluatePlan(signed).evaluation.measures.get('equity.mostHeldBack')
    const value = most?.ok ? most.value : Number.NaN
    expect(value).toBeGreaterThan(0)
    await expect.poll(() => figure(page, 'equity.mostHeldBack')).toBe(headlineValue(value, 'KRW', languageOf(lang)))
    await turnTo(page, lang, 'owners')
    const title = say(lang, 'page.chart.paydays')
    const lines = await tabled(page, lang, title)
    const held = lines.get(say(lang, 'equity.heldBack'))!
    expect(held).toEqual(lines.get(say(lang, 'equity.trappedCash')))
    const day = held.indexOf(Math.max(...held))
    const cell = cardOf(page, title).locator('tbody tr').first().getByRole('button').nth(day)
    await expect.poll(() => cell.textContent()).toBe(tableMoney(value, languageOf(lang)))
    await cell.click()
    await expect
      .poll(() => page.getByRole('dialog').locator('.node-label').first().textContent())
      .toBe(say(lang, 'equity.heldBack'))
    expect(complaints).toEqual([])
  })

  it('every shareholder stands with what the model says of it', async () => {
    const { page } = await open('national-center-signed-2026', 'owners')
    const { measures } = evaluatePlan(signed).evaluation
    const cells = async (id: string) => page.locator(`[data-holder="${id}"]`).locator('td').allTextContents()
    await page.locator('.shareholders').waitFor()
    for (const { id, name } of signed.terms.shareholders) {
      await expect.poll(() => page.locator(`[data-holder="holder.${id}"] th`).textContent()).toBe(name)
      const [, , irr, , npv] = await cells(`holder.${id}`)
      const value = (measure: string) => {
        const found = measures.get(`holder.${id}.${measure}`)
        return found?.ok ? found.value : Number.NaN
      }
      expect(irr).toBe(formatQuantity(value('irr'), '1/year', lang))
      expect(npv).toBe(tableMoney(value('npv'), languageOf(lang)))
    }
    const [all] = numbers(await cells('equity'))
    const sides = [numbers(await cells('class.public')), numbers(await cells('class.private'))]
    expect(sides[0]![0]! + sides[1]![0]!).toBeCloseTo(all!, 0)
  })

  it('a figure of a shareholder is a way to its trace, and a dash says why', async () => {
    const { page, complaints } = await open('national-center-tender-2025h1', 'owners')
    const row = page.locator('[data-holder="holder.consortium"]')
    const none = row.getByRole('button', { name: say(lang, 'why.no-sign-change') })
    await expect.poll(() => none.textContent()).toBe('–')
    await row.getByRole('button').first().click()
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.locator('.node-head .node-value').textContent()).toMatch(/\d/)
    await page.keyboard.press('Escape')
    await none.click()
    await dialog.getByText(say(lang, 'why.no-sign-change')).first().waitFor()
    expect(complaints).toEqual([])
  })

  it('a put is priced where it is agreed, and not spoken of where it is not', async () => {
    const { page: withPut } = await open('national-center-tender-2025h1', 'owners')
    const price = say(lang, 'page.shareholders.putPrice')
    await withPut.getByRole('columnheader', { name: price }).waitFor()
    await turnTo(withPut, lang)
    await expect.poll(() => figure(withPut, 'put.value')).toMatch(/\d/)
    const { page: without } = await open('national-center-tender-2025-09', 'owners')
    await without.locator('.shareholders').waitFor()
    await expect.poll(() => without.getByRole('columnheader', { name: price }).count()).toBe(0)
    await turnTo(without, lang)
    await without.locator('.measure').first().waitFor()
    await expect.poll(() => without.locator('[data-measure="put.value"]').count()).toBe(0)
  })

  it('says nothing of a side that nobody is on', async () => {
    const { page } = await open('gumi-60mw')
    await expect.poll(() => page.locator('[data-measure^="class.private."]').count()).toBe(2)
    await expect.poll(() => page.locator('[data-measure^="class.public."]').count()).toBe(0)
    await turnTo(page, lang, 'owners')
    await page.locator('.shareholders').waitFor()
    await expect.poll(() => page.locator('.shareholders tbody tr').count()).toBe(1)
  })

  it('what the public side puts in, gets and gives up stands by year', async () => {
    const { page } = await open('national-center-signed-2026', 'owners')
    const lines = await tabled(page, lang, say(lang, 'page.chart.treasury'))
    const names = (...keys: string[]) => keys.map((key) => say(lang, key, { class: '@class.public' }))
    const given = names('treasury.interestSubsidy', 'treasury.discountGiven')
    const [total] = names('treasury.net')
    const parts = [...lines.keys()].filter((name) => name !== total && !given.includes(name))
    expect(parts).toEqual(names('class.distributions', 'treasury.taxReceived', 'class.calls'))
    for (const [year, value] of lines.get(total!)!.entries())
      expect(parts.reduce((sum, name) => sum + lines.get(name)![year]!, 0)).toBeCloseTo(value, 0)
    for (const name of given) expect(lines.has(name)).toBe(true)
  })

  it('loans of any number show beside the reserve and the lock-up, and the cap that binds has a name', async () => {
    const plan = cappedPlan(signed)
    const { page, complaints } = await at(`plan=${await store(plan)}`)
    const { measures } = evaluatePlan(plan).evaluation
    const binding = measures.get('sizing.binding')
    const names = ['equity', 'gearing', 'dscr', 'llcr'].map((cap) => say(lang, `sizing-cap.${cap}`))
    await expect.poll(() => figure(page, 'sizing.binding')).toBe(names[(binding?.ok ? binding.value : 0) - 1])

    await turnTo(page, lang, 'money')
    const debt = cardOf(page, say(lang, 'page.chart.debt'))
    const dscr = formatQuantity(plan.finance.lockUp.dscr, 'factor', lang)
    await debt
      .locator('svg text')
      .getByText(say(lang, 'page.debt.lock-up', { dscr }))
      .waitFor()
    const legend = await debt.locator('.legend li').allTextContents()
    for (const { name } of plan.finance.tranches) expect(legend).toContain(say(lang, 'debt.balance', { loan: name }))
    expect(legend).toContain(say(lang, 'reserve.balance'))
    const funding = await cardOf(page, say(lang, 'page.chart.funding')).locator('.legend li').allTextContents()
    for (const { name } of plan.finance.tranches) expect(funding).toContain(say(lang, 'debt.draw', { loan: name }))
    const waterfall = await cardOf(page, say(lang, 'page.chart.waterfall')).locator('.legend li').allTextContents()
    expect(waterfall).toContain(say(lang, 'cash.mezzanineService'))

    await turnTo(page, lang)
    await expect.poll(() => page.locator('[data-knob="equity"]').count()).toBe(0)
    await page.locator('[data-knob="gearing"]').fill('20')
    await page.locator('[data-measure="sources.gearing"] .difference').waitFor()
    await expect.poll(() => figure(page, 'sources.gearing')).toBe(formatQuantity(0.2, 'share', lang))
    await page.locator('[data-measure="sizing.binding"] .difference').waitFor()
    expect(complaints).toEqual([])
  })

  it('money follows the knobs of capital and loans', async () => {
    const { page, complaints } = await open('national-center-tender-2025h1')
    await page.locator('.measure').first().waitFor()
    await page.locator('[data-knob="public"]').fill('29')
    await page.locator('[data-measure="class.private.npv"] .difference').waitFor()
    for (const [knob, value] of [
      ['policy-spread', '1'],
      ['bank-rate', '6'],
      ['repayment', '40'],
      ['reserve', '3'],
      ['lock-up', '1.3'],
    ] as const) {
      await page.locator(`[data-knob="${knob}"]`).fill(value)
      await page.waitForURL(new RegExp(`${knob}%3A`))
    }
    await expect.poll(() => page.locator('.knob-error').count()).toBe(0)
    await page.locator('[data-knob="public"]').fill('100')
    await page.getByText(say(lang, 'rule.put-sides')).waitFor()
    expect(complaints).toEqual([])
  })
})

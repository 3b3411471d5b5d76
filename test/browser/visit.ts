import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Section } from '#web/navigation/address.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { type Served, servePage } from './server.ts'

/** Chromium of the system, without what it would otherwise ask of the outside. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export interface Visit {
  readonly page: Page
  /** What a person would not see: errors of the console and requests that leave this machine. */
  readonly complaints: string[]
  /** Prints what it took a person: clicks, and the seconds that a machine needs for all of it. */
  readonly told: (what: string) => void
}

/** A page in a fresh profile that notes complaints. */
export async function visit(browser: Browser, url: string, width = 1280, height = 900): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'ko-KR', timezoneId: 'Asia/Seoul' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`asked ${request.url()}`)
  })
  const told = await tally(page)
  await page.goto(url)
  // What stands in the document before the code is here is for a slow line (slow-line.test.ts).
  await page.locator('[data-first]').first().waitFor({ state: 'detached' })
  return { page, complaints, told }
}

/** Counts clicks from now on, keys that act as one included, whatever pages are come through. */
async function tally(page: Page): Promise<Visit['told']> {
  const began = performance.now()
  let clicks = 0
  await page.exposeFunction('countClick', () => {
    clicks++
  })
  await page.addInitScript("addEventListener('click', (event) => event.detail > 0 && countClick(), true)")
  return (what) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    process.stdout.write(`${what}: ${clicks} clicks, ${seconds} s\n`)
  }
}

export interface Stage {
  /** Opens an address of the page, such as `/?lang=ko`. */
  readonly visit: (path: string, width?: number, height?: number) => Promise<Visit>
  /** What the server answers to a body. */
  readonly post: <Reply>(path: string, body: unknown, lang?: Locale) => Promise<Reply>
}

/** A server and a browser for the tests of a file, gone after the last of them. */
export function stage(): Stage {
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    served = await servePage()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })
  return {
    visit: (path, width, height) => visit(browser, new URL(path, served.origin).href, width, height),
    post: async (path, body, lang = 'ko') => {
      const headers = { 'content-type': 'application/json', 'accept-language': lang }
      return (await fetch(served.origin + path, { method: 'POST', headers, body: JSON.stringify(body) })).json()
    },
  }
}

/** Goes to another part of the plan that is shown; to the summary without one. */
export const turnTo = (page: Page, lang: Locale, section?: Section): Promise<void> =>
  page
    .getByRole('navigation', { name: say(lang, 'plan.nav') })
    .getByRole('link', { name: say(lang, section ? `plan.section.${section}` : 'plan.summary'), exact: true })
    .click()

/** The text of a headline measure. */
export const figure = (page: Page, measure: string): Promise<string | null> =>
  page.locator(`[data-measure="${measure}"] > :nth-child(2)`).textContent()

import { expect, it } from 'vitest'
import { stage } from './visit.ts'

const { visit } = stage()

/** A telephone on the edge of a cell: 400 kb/s, 400 ms. */
const slow = { offline: false, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, latency: 400 }

it.each([
  ['', '.preset-verdict'],
  ['&preset=national-center-signed-2026', '.preset-verdict'],
])('over a slow line the verdict comes before the code, of /?lang=ko%s', async (query, verdict) => {
  const { page } = await visit('/healthz')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow)
  const began = performance.now()
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1)
  const told = [`slow line, /?lang=ko${query}`]
  await page.goto(new URL(`/?lang=ko${query}`, page.url()).href, { waitUntil: 'commit' })
  await page.locator('main h1:visible').first().waitFor()
  told.push(`first text ${seconds()} s`)
  await page.locator(`[data-first]:not([hidden]) ${verdict}`).first().waitFor()
  told.push(`verdict ${seconds()} s`)
  expect(await page.locator('[data-first]').count()).toBeGreaterThan(0)
  await page.locator('[data-first]').first().waitFor({ state: 'detached', timeout: 60_000 })
  told.push(`the page itself ${seconds()} s`)
  process.stdout.write(`${told.join(', ')}\n`)
})

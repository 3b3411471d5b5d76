import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundlePage, type PageBundle } from '#functions/tools/bundle-page.ts'
import { listPresets } from '#usecases/browse-catalog.ts'
import { locales } from '#words/locale.ts'
import { speech } from '#words/speech.ts'

/** What the page may ask of a slow line before it is of use, gzipped. */
const budget = 200_000

const outdir = mkdtempSync(join(tmpdir(), 'first-view-'))
let bundle: PageBundle

beforeAll(async () => {
  bundle = await bundlePage({ outdir })
})

afterAll(() => rmSync(outdir, { recursive: true }))

const read = (name: string): Buffer => readFileSync(join(outdir, name))

it('is small', () => {
  // A person reads one language, of which Korean is the larger.
  const korean = bundle.files.find(({ name }) => /^assets\/ko-\w+\.js$/.test(name))!.name
  const sizes = ['index.html', 'first.js', korean, ...bundle.first].map((name) => gzipSync(read(name)).length)
  expect(sizes.length).toBeGreaterThan(5)
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget)
})

it.each(locales)('says in the document itself what the planner says of every preset, in %s', (locale) => {
  const html = read('index.html').toString()
  const { items } = listPresets(speech(locale))
  expect(items.length).toBeGreaterThan(4)
  // Once in the list of plans, once for whoever comes to that plan.
  for (const { verdict } of items)
    expect(html.split(verdict.sentence.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')).length - 1).toBe(2)
})

it('runs no code that stands in the document', () => {
  expect(read('index.html').toString()).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bon[a-z]+=/)
})

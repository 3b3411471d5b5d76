import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { seeds } from './seeds.ts'

const folder = new URL('..', import.meta.url)

const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

it('are each their own', () => {
  expect(new Set(Object.values(seeds)).size).toBe(Object.keys(seeds).length)
})

it('are those of one test each: no test draws plans that another has drawn', () => {
  const users = (seed: string) => tests.filter(([, text]) => new RegExp(`\\bseeds\\.${seed}\\b`).test(text))
  for (const seed of Object.keys(seeds))
    expect(
      users(seed).map(([name]) => name),
      seed,
    ).toHaveLength(1)
})

it('are stated wherever something is drawn', () => {
  for (const [name, text] of tests) {
    const draws = text.match(/\bfc\s*\.(assert|sample)\(/g)?.length ?? 0
    const stated = text.match(/\bseed(ed)?\b|\bseeds\.\w+/g)?.length ?? 0
    expect(stated, name).toBeGreaterThanOrEqual(draws)
  }
})

it('of random plans are in the table', () => {
  const others = tests.filter(([, text]) => text.includes('plans/any-plan.ts') && !text.includes('seeds.'))
  expect(others.map(([name]) => name)).toEqual([])
})

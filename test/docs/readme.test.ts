import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { routes } from '#http/routes.ts'

const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** First cells of the table that this heading row begins, without the heading. */
const firstCells = (heading: string): string[] => {
  const [, table = ''] = page.split(`${heading}\n`)
  const rows = table.split('\n\n')[0]!.split('\n').slice(1)
  return rows.map((row) => row.split(/(?<!\\)\|/)[1]!.trim())
}

const named = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)

it('has a row for every preset, in their order', () => {
  expect(firstCells('| 기본 계획 | 내용 |').flatMap(named)).toEqual([...presets.keys()])
})

it('names every route with its methods, and no other', () => {
  const asked = firstCells('| route | |').flatMap((cell) => {
    let methods: string[] = []
    return named(cell).flatMap((name) => {
      const [, stated, path = ''] = /^(?:([A-Z\\|]+) )?(\/[^?]*)/.exec(name) ?? []
      if (stated !== undefined) methods = stated.split('\\|')
      return methods.map((method) => `${method} ${path}`)
    })
  })
  expect(asked.toSorted()).toEqual(routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted())
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { whereJsonBreaks } from '#http/read/where-json-breaks.ts'

it.each([
  ['', 1, 1],
  ['  ', 1, 3],
  ['{', 1, 2],
  ['[1, 2', 1, 6],
  ['[1 2]', 1, 4],
  ['[1,]', 1, 4],
  ['{"a" 1}', 1, 6],
  ['{"a": 1,}', 1, 9],
  ['{a: 1}', 1, 2],
  ["{'a': 1}", 1, 2],
  ['{"a": NaN}', 1, 7],
  ['{"a": 01}', 1, 8],
  ['{"a": .5}', 1, 7],
  ['{"a": "b\nc"}', 1, 7],
  ['{"a": "\\x"}', 1, 7],
  ['{}{}', 1, 3],
  ['{\n  "가": 1,\n  "나": 2,,\n}', 3, 10],
  ['[}', 1, 2],
  ['{]', 1, 2],
  ['[1}', 1, 3],
  ['"a', 1, 1],
  ['{"a": tru}', 1, 7],
])('%j breaks at line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(whereJsonBreaks(text)).toEqual({ line, column })
})

/** The engine tells the position for most texts; where it does, it is the start of the same token or lies within it. */
it('agrees with the parser about which character is the first that does not fit', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ':', '}', ']', '{', '[', '"', 'x', '1', ' '))
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + sign + text.slice(place + 1)
    })
  fc.assert(
    fc.property(broken, (text) => {
      try {
        JSON.parse(text)
        return
      } catch (error) {
        const { column } = whereJsonBreaks(text)
        const told = /at position (\d+)/.exec((error as Error).message)
        if (told) expect(column - 1).toBeLessThanOrEqual([...text.slice(0, Number(told[1]))].length)
        expect(column - 1).toBeLessThanOrEqual([...text].length)
      }
    }),
    { seed: 9457, numRuns: 500 },
  )
})

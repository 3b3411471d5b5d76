import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, keysOf, parentOf, pointerOf, valueAt } from '#pointer/json-pointer.ts'

/** RFC 6901, section 5. */
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
}

const path = fc.array(
  fc.oneof(fc.string(), fc.stringMatching(/^[~/01]{0,6}$/), fc.constantFrom('__proto__', 'length', '~1', '~01')),
)

describe('a JSON Pointer', () => {
  it.each([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('%j finds what RFC 6901 says', (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value)
  })

  it.each(['/foo/2', '/foo/-', '/foo/00', '/foo/length', '/foo/0/length', '/bar', '/toString', '/foo/map', '/m~0n/x'])(
    '%j finds nothing',
    (pointer) => {
      expect(valueAt(document, pointer)).toBeUndefined()
    },
  )

  it('has the keys of the path that it was made of', () => {
    fc.assert(
      fc.property(path, (keys) => {
        expect(keysOf(pointerOf(keys))).toEqual(keys)
      }),
      { seed: 6901 },
    )
  })

  it('is the pointer of its keys', () => {
    fc.assert(
      fc.property(path.map(pointerOf), (pointer) => {
        expect(pointerOf(keysOf(pointer))).toBe(pointer)
      }),
      { seed: 6902 },
    )
  })

  it('has a parent: the pointer of all keys but the last', () => {
    fc.assert(
      fc.property(path, (keys) => {
        const parent = keys.length === 0 ? undefined : pointerOf(keys.slice(0, -1))
        expect(parentOf(pointerOf(keys))).toBe(parent)
      }),
      { seed: 6903 },
    )
  })

  it('lies within another whose keys its own begin with', () => {
    fc.assert(
      fc.property(path, path, (outer, rest) => {
        expect(isWithin(pointerOf([...outer, ...rest]), pointerOf(outer))).toBe(true)
      }),
      { seed: 6904 },
    )
    expect(isWithin('/sites/10', '/sites/1')).toBe(false)
    expect(isWithin('/sites', '/sites/1')).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { cruise, type TypeCircle } from './cruise.ts'

const namesTypesOf = (...paths: string[]) =>
  `${paths.map((path, i) => `import type { A as A${i} } from '${path}'`).join('\n')}\nexport type A = ${['0', ...paths.map((_, i) => `A${i}`)].join(' | ')}\nexport const a = 1\n`

const runsOn = (path: string) => `import { a as b } from '${path}'\nexport type A = 0\nexport const a = b\n`

const alone = namesTypesOf()

const pair = (...files: string[]): TypeCircle => ({ folder: 'packages/algebra', files, reason: 'they are one idea' })

const brokenBy = async (...tree: Parameters<typeof cruise>) => new Set((await cruise(...tree)).map(({ rule }) => rule))

describe('a folder of packages', () => {
  test('that the table names may stand', async () => {
    const tree = { 'packages/algebra/line.ts': alone, 'packages/model/cash.ts': runsOn('../algebra/line.ts') }
    expect(await cruise(tree)).toEqual([])
  })

  test('that the table does not name is refused, even one that imports nothing', async () => {
    const tree = { 'packages/algebra/line.ts': alone, 'packages/helpers/odd.ts': alone }
    await expect(cruise(tree)).rejects.toThrow('packages/helpers is not in the table of rooms')
  })

  test('that imports what the table does not name is refused', async () => {
    const tree = { 'packages/algebra/line.ts': runsOn('../model/cash.ts'), 'packages/model/cash.ts': alone }
    expect(await cruise(tree)).toEqual([
      {
        rule: 'packages/algebra imports only its rooms',
        from: 'packages/algebra/line.ts',
        to: 'packages/model/cash.ts',
      },
    ])
  })
})

describe('a circle', () => {
  const ofTypes = { 'packages/algebra/x.ts': namesTypesOf('./y.ts'), 'packages/algebra/y.ts': namesTypesOf('./x.ts') }

  test('of types in one folder is refused where the table does not name it', async () => {
    expect(await brokenBy(ofTypes)).toEqual(new Set(['a circle of types is in the table of circles']))
  })

  test('of types in one folder may stand where the table names it', async () => {
    expect(await cruise(ofTypes, [pair('x.ts', 'y.ts')])).toEqual([])
  })

  test('holds no file but those that the table names', async () => {
    const tree = {
      ...ofTypes,
      'packages/algebra/y.ts': namesTypesOf('./x.ts', './z.ts'),
      'packages/algebra/z.ts': namesTypesOf('./y.ts'),
    }
    expect(await brokenBy(tree, [pair('x.ts', 'y.ts')])).toContain('the circle of x.ts and y.ts is theirs alone')
  })

  test('may import at run time what stands before it, not what stands after it', async () => {
    const tree = { ...ofTypes, 'packages/algebra/y.ts': runsOn('./x.ts') }
    expect(await cruise(tree, [pair('x.ts', 'y.ts')])).toEqual([])
    expect(await brokenBy(tree, [pair('y.ts', 'x.ts')])).toEqual(
      new Set(['y.ts imports those after it in its circle for their types only']),
    )
  })

  test('that runs is refused, named or not', async () => {
    const tree = { 'packages/algebra/x.ts': runsOn('./y.ts'), 'packages/algebra/y.ts': runsOn('./x.ts') }
    expect(await brokenBy(tree)).toContain('nothing circular at run time')
    expect(await brokenBy(tree, [pair('x.ts', 'y.ts')])).toEqual(
      new Set(['nothing circular at run time', 'x.ts imports those after it in its circle for their types only']),
    )
  })

  test.each([
    [
      'a sister',
      'packages/model/finance/x.ts',
      'packages/model/integrity/y.ts',
      '../integrity/y.ts',
      '../finance/x.ts',
    ],
    ['the one above', 'packages/model/x.ts', 'packages/model/finance/y.ts', './finance/y.ts', '../x.ts'],
  ])('of types that reaches into %s folder is refused', async (_, x, y, toY, toX) => {
    expect(await brokenBy({ [x]: namesTypesOf(toY), [y]: namesTypesOf(toX) })).toEqual(
      new Set(['no circle leaves its folder, types included']),
    )
  })

  test('of more than five files, or without a reason, is refused', async () => {
    const six = ['1.ts', '2.ts', '3.ts', '4.ts', '5.ts', '6.ts']
    await expect(cruise(ofTypes, [pair(...six)])).rejects.toThrow('has more than 5 files')
    await expect(cruise(ofTypes, [{ ...pair('x.ts', 'y.ts'), reason: '' }])).rejects.toThrow('has no reason')
  })
})

test('a check takes types from what it checks, and nothing that runs', async () => {
  const check = 'packages/model/integrity/cash-check.ts'
  const tree = { 'packages/model/finance/cash.ts': alone, 'packages/model/integrity/other.ts': alone }
  expect(await cruise({ ...tree, [check]: namesTypesOf('../finance/cash.ts') })).toEqual([])
  expect(await cruise({ ...tree, [check]: runsOn('../finance/cash.ts') })).toEqual([
    {
      rule: 'checks take no more than types from what they check',
      from: check,
      to: 'packages/model/finance/cash.ts',
    },
  ])
  expect(await cruise({ ...tree, [check]: runsOn('./other.ts') })).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribution, type Game } from '#study/attribution.ts'

const game = (count: number, value: Game['value'], changes: Partial<Game> = {}): Game => ({
  count,
  parts: [],
  isPossible: () => true,
  value,
  ...changes,
})

const total = (shares: readonly { amount: number }[]) => shares.reduce((sum, { amount }) => sum + amount, 0)

describe('shares of a difference', () => {
  it('of a product, by hand', () => {
    // 2 × 3 = 6 becomes 5 × 7 = 35. First the first: (5 − 2) × 3 = 9, then 5 × (7 − 3) = 20. First the second:
    // 2 × (7 − 3) = 8, then (5 − 2) × 7 = 21. Means: (9 + 21) ÷ 2 = 15 and (20 + 8) ÷ 2 = 14; 15 + 14 = 29.
    const product = game(2, (made) => (made.has(0) ? 5 : 2) * (made.has(1) ? 7 : 3))
    expect(attribution(product)).toEqual({
      method: 'shapley',
      shares: [
        { members: [0], amount: 15 },
        { members: [1], amount: 14 },
      ],
    })
  })

  it('of three, by hand', () => {
    // Worth 6 only where 0 and 1 are made, 3 where 2 is made. By symmetry 0 and 1 get 3 each, and 2 its own 3.
    const gloves = game(3, (made) => (made.has(0) && made.has(1) ? 6 : 0) + (made.has(2) ? 3 : 0))
    const { shares } = attribution(gloves)
    for (const { amount } of shares) expect(amount).toBeCloseTo(3, 12)
  })

  it('of more than six, the mean of both orders, by hand', () => {
    // Seven changes: worth 8 where the first and the last are made, 1 more for the fourth. In order the last adds 8,
    // in the reverse order the first does: 4 each.
    const far = game(7, (made) => (made.has(0) && made.has(6) ? 8 : 0) + (made.has(3) ? 1 : 0))
    const { method, shares } = attribution(far)
    expect([method, ...shares.map(({ amount }) => amount)]).toEqual(['both-orders', 4, 0, 0, 1, 0, 0, 4])
  })

  it('are one for changes that are impossible without each other, and only for these', () => {
    const together = (made: ReadonlySet<number>) => made.has(1) === made.has(8)
    const { shares } = attribution(game(10, (made) => made.size, { isPossible: together }))
    expect(shares.find(({ members }) => members.length > 1)).toEqual({ members: [1, 8], amount: 2 })
    expect(shares).toHaveLength(9)
  })

  it('are one for changes without which there is no value', () => {
    const value = (made: ReadonlySet<number>) => (made.has(0) && !made.has(2) ? undefined : made.size)
    expect(attribution(game(3, value)).shares).toEqual([
      { members: [0, 2], amount: 2 },
      { members: [1], amount: 1 },
    ])
  })

  it('leave out what depends on each other as a whole', () => {
    // 2 and 3 need each other, and so do 0 and 1, but not these and those.
    const pairs = (made: ReadonlySet<number>) => made.has(0) === made.has(1) && made.has(2) === made.has(3)
    const parts = [
      [0, 1],
      [2, 3],
    ]
    const { shares } = attribution(game(8, (made) => made.size, { isPossible: pairs, parts }))
    expect(shares.map(({ members }) => members)).toEqual([[0, 1], [2, 3], [4], [5], [6], [7]])
  })

  it('are none of nothing', () => {
    expect(attribution(game(0, () => 7)).shares).toEqual([])
  })

  it('add up, whatever can be made without what', () => {
    const anyGame = fc.record({
      count: fc.integer({ min: 1, max: 9 }),
      seed: fc.integer(),
      rare: fc.integer({ min: 2, max: 6 }),
    })
    const property = fc.property(anyGame, ({ count, seed, rare }) => {
      const hash = (made: ReadonlySet<number>) =>
        [...made].reduce((sum, one) => Math.imul(sum ^ (one + 1), 2654435761) >>> 0, seed >>> 0)
      const isEnd = (made: ReadonlySet<number>) => made.size === 0 || made.size === count
      const ordered = (made: ReadonlySet<number>) => new Set([...made].toSorted((a, b) => a - b))
      const value = (made: ReadonlySet<number>) => {
        const at = hash(ordered(made))
        return isEnd(made) || at % 7 > 0 ? at / 1e6 : undefined
      }
      const isPossible = (made: ReadonlySet<number>) => isEnd(made) || hash(ordered(made)) % rare > 0
      const { shares } = attribution({ count, parts: [], isPossible, value })
      const all = new Set(Array.from({ length: count }, (_, i) => i))
      expect(total(shares)).toBeCloseTo(value(all)! - value(new Set())!, 6)
      expect(shares.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([...all])
    })
    fc.assert(property, { seed: 21, numRuns: 300 })
  })
})

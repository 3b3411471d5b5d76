import { describe, expect, it } from 'vitest'
import { again, chosen, underOther, without } from '#web/comparison/compared-columns.ts'
import { itemOf, itemText } from '#web/navigation/compared-item.ts'

const items = ['gumi', 'gumi@tender-2025h1', 'haenam']
const known = ['tender-2025h1', 'signed-2026']

describe('the columns of a comparison', () => {
  it('are a plan each, under its own terms or others', () => {
    expect(items.map(itemOf)).toEqual([{ plan: 'gumi' }, { plan: 'gumi', terms: 'tender-2025h1' }, { plan: 'haenam' }])
    expect(items.map((item) => itemText(itemOf(item)))).toEqual(items)
    expect(itemText(itemOf('gumi@'))).toBe('gumi')
  })

  it('stay where they are when plans are chosen, and all go with a plan that is left out', () => {
    expect(chosen({ items }, ['haenam', 'gumi', 'pln_1'])).toEqual({ items: [...items, 'pln_1'] })
    expect(chosen({ items }, ['haenam'])).toEqual({ items: ['haenam'] })
    expect(without({ items }, 'gumi')).toEqual({ items: ['gumi@tender-2025h1', 'haenam'] })
  })

  it('keep their place and stay the base under other terms', () => {
    expect(underOther({ items, base: 'haenam' }, 'haenam', 'signed-2026')).toEqual({
      items: ['gumi', 'gumi@tender-2025h1', 'haenam@signed-2026'],
      base: 'haenam@signed-2026',
    })
    expect(underOther({ items: ['haenam@signed-2026'], base: undefined }, 'haenam@signed-2026', undefined)).toEqual({
      items: ['haenam'],
      base: undefined,
    })
  })

  it('stay of the same revision, turned as they were, under other terms', () => {
    const item = 'pln_1!2*price:1.1'
    expect(underOther({ items: [item], base: item }, item, 'signed-2026')).toEqual({
      items: ['pln_1!2@signed-2026*price:1.1'],
      base: 'pln_1!2@signed-2026*price:1.1',
    })
    expect(again({ items: [item] }, item, known)).toEqual({ items: [item, 'pln_1!2@tender-2025h1*price:1.1'] })
  })

  it('have a plan beside itself under the first terms that it is not seen under, while there are any', () => {
    expect(again({ items }, 'gumi', known)).toEqual({
      items: ['gumi', 'gumi@signed-2026', 'gumi@tender-2025h1', 'haenam'],
    })
    expect(again({ items: ['gumi@signed-2026'] }, 'gumi@signed-2026', known)).toEqual({
      items: ['gumi@signed-2026', 'gumi'],
    })
    expect(again({ items }, 'gumi', ['tender-2025h1'])).toBeUndefined()
    const full = Array.from({ length: 20 }, (_, i) => `plan-${i}`)
    expect(again({ items: full }, 'plan-0', known)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { addressOf, queryOf } from '#web/navigation/address.ts'
import { besideAsTurned, itemOf, itemText } from '#web/navigation/compared-item.ts'

const read = (query: string) => addressOf(query, ['ko'])

describe('the address of a comparison', () => {
  it('comes back as it was written', () => {
    const address = {
      lang: 'en' as const,
      compared: {
        items: ['gumi-60mw', 'gumi-60mw@tender-2025h1', 'pln_0123456789abcdef@signed-2026'],
        base: 'pln_0123456789abcdef@signed-2026',
        overlays: { energyPrice: 1.2, interest: -0.005 },
        line: 'cash.cfads',
      },
      turned: {},
    }
    expect(read(queryOf(address))).toEqual(address)
  })

  it('may choose nothing yet', () => {
    expect(read('?compare=').compared?.items).toEqual([])
    expect(read('?preset=gumi-60mw').compared).toBeUndefined()
  })

  it('leaves out what it cannot mean', () => {
    const many = Array.from({ length: 30 }, (_, i) => `plan-${i}`).join('~')
    expect(read(`?compare=a~a~~a@~@x~b&under=rain:2~usdKrw:x~computePrice:1.1`).compared).toMatchObject({
      items: ['a', 'b'],
      overlays: { computePrice: 1.1 },
    })
    expect(read(`?compare=${many}`).compared?.items).toHaveLength(20)
  })
})

describe('a plan of a comparison', () => {
  it('comes back with its revision, its terms and what is turned', () => {
    const items = ['pln_0123456789abcdef!3', 'gumi-60mw*regional:-8*usd:1.3e+3', 'pln_a!2@signed-2026*price:1.1']
    expect(
      read(queryOf({ lang: 'ko', compared: { items: [...items], overlays: {} }, turned: {} })).compared?.items,
    ).toEqual(['pln_0123456789abcdef!3', 'gumi-60mw*regional:-8*usd:1300', 'pln_a!2@signed-2026*price:1.1'])
    expect(itemOf('pln_a!2@signed-2026*price:1.1')).toEqual({
      plan: 'pln_a',
      revision: 2,
      terms: 'signed-2026',
      turned: { price: 1.1 },
    })
  })

  it('says nothing that it cannot mean', () => {
    for (const text of ['a!0', 'a!x', 'a!', 'a*', 'a*price', 'a*price:', 'a*:1', 'a*price:high'])
      expect(itemText(itemOf(text)), text).toBe('a')
  })

  it('stands beside itself where something is turned', () => {
    expect(besideAsTurned({ plan: 'pln_a', revision: 2, turned: { price: 1.1 } })).toEqual([
      'pln_a!2',
      'pln_a!2*price:1.1',
    ])
    expect(besideAsTurned({ plan: 'gumi-60mw', turned: {} })).toEqual(['gumi-60mw'])
  })
})

describe('the address of an earlier revision', () => {
  it('comes back as it was written, with what is turned', () => {
    const address = { lang: 'ko' as const, plan: 'pln_0123456789abcdef', revision: 3, turned: { price: 1.1 } }
    expect(read(queryOf(address))).toEqual(address)
  })

  it('is of a stored plan, and of no list of revisions', () => {
    expect(read('?preset=gumi-60mw&revision=3')).toEqual({ lang: 'ko', preset: 'gumi-60mw', turned: {} })
    expect(read('?plan=pln_a&revision=3&view=revisions').revision).toBeUndefined()
    for (const revision of ['0', '-1', '1.5', 'x', ''])
      expect(read(`?plan=pln_a&revision=${revision}`).revision).toBeUndefined()
  })
})

describe('the address of a report', () => {
  it('comes back as it was written', () => {
    const address = { lang: 'ko' as const, preset: 'gumi-60mw', view: 'report' as const, turned: { cpi: 0.01 } }
    expect(read(queryOf(address))).toEqual(address)
  })

  it('is of one plan, and of no other view', () => {
    expect(read('?view=report').view).toBeUndefined()
    expect(read('?compare=a~b&view=report').view).toBeUndefined()
    expect(read('?plan=pln_0123456789abcdef&view=slides').view).toBeUndefined()
  })
})

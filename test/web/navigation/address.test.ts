import { describe, expect, it } from 'vitest'
import { addressOf, queryOf } from '#web/navigation/address.ts'

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

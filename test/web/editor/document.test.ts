import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '#catalog/presets.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { changedAt } from '#web/editor/document/changed-at.ts'
import { citationAt, citedIn, withCited } from '#web/editor/document/cited.ts'
import { begun, redone, stepped, undone } from '#web/editor/document/history.ts'
import { withCopy } from '#web/editor/document/new-item.ts'
import { originPointer } from '#web/editor/document/origin-at.ts'
import { allOf, itemsAt, movedItem, rearranged, withoutItem } from '#web/editor/document/rearranged.ts'
import { freshId, nameables, renamed } from '#web/editor/document/references.ts'
import { checkedPlan } from '#web/plan/checked-plan.ts'

const plan = presets.get('national-center-signed-2026')!

describe('a change', () => {
  it('is seen where it was made and shares the rest', () => {
    const next = changedAt(plan, '/finance/tranches/1/share', 0.4)
    expect(valueAt(next, '/finance/tranches/1/share')).toBe(0.4)
    expect(valueAt(next, '/sites')).toBe(plan.sites)
    expect(valueAt(next, '/finance/tranches/0')).toBe(plan.finance.tranches[0])
    expect(plan.finance.tranches[1]!.share).not.toBe(0.4)
  })

  it('of nothing takes the field away', () => {
    expect(changedAt({ a: { b: 1, c: 2 } }, '/a/b', undefined)).toEqual({ a: { c: 2 } })
  })
})

describe('history', () => {
  it('goes back over everything and forth again, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('/a', '/b', undefined), fc.integer()), { maxLength: 40 }),
        (steps) => {
          const first = { a: 0, b: 0 }
          const last = steps.reduce(
            (history, [at, value]) => stepped(history, changedAt(history.now, at ?? '/c', value), at),
            begun(first),
          )
          let back = last
          while (back.past.length > 0) back = undone(back)
          expect(back.now).toBe(first)
          while (back.future.length > 0) back = redone(back)
          expect(back.now).toBe(last.now)
        },
      ),
      { seed: 11, numRuns: 200 },
    )
  })

  it('counts what is typed into one place as one step', () => {
    const typed = ['1', '12', '120'].reduce((history, text) => stepped(history, { a: text }, '/a'), begun({ a: '' }))
    expect(undone(typed).now).toEqual({ a: '' })
  })
})

describe('items of a list', () => {
  it('keep their sources wherever they are moved', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 })
    fc.assert(
      fc.property(order, (kept) => {
        const next = rearranged(
          plan,
          '/demand',
          kept.map((was) => ({ was })),
        )
        kept.forEach((was, k) => {
          const at = `/demand/${k}/requests/0/price/0/value`
          expect(citedIn(next)[at]).toEqual(plan.sources![`/demand/${was}/requests/0/price/0/value`])
          expect(citationAt(next, at)?.holds).toBe(true)
        })
        const cited = Object.keys(citedIn(next)).filter((at) => at.startsWith('/demand/'))
        expect(cited.filter((at) => valueAt(next, at) === undefined)).toEqual([])
      }),
      { seed: 12, numRuns: 60 },
    )
  })

  it('are moved, removed and copied, and a copy has an id of its own and the sources of what it is of', () => {
    const ids = (draft: unknown) => itemsAt(draft, '/finance/tranches').map((one) => valueAt(one, '/id'))
    expect(ids(rearranged(plan, '/finance/tranches', movedItem(allOf(plan, '/finance/tranches'), 1, 0)))).toEqual([
      'commercial',
      'policy',
    ])
    expect(ids(rearranged(plan, '/finance/tranches', withoutItem(allOf(plan, '/finance/tranches'), 0)))).toEqual([
      'commercial',
    ])
    const copied = withCopy(plan, '/finance/tranches', 0)
    expect(ids(copied)).toEqual(['policy', 'policy-2', 'commercial'])
    const graceAt = (k: number) => citedIn(copied)[`/finance/tranches/${k}/graceMonths`]
    expect(graceAt(1)).toEqual(plan.sources!['/finance/tranches/0/graceMonths'])
    expect(graceAt(2)).toEqual(plan.sources!['/finance/tranches/1/graceMonths'])
  })

  it('get ids that no other has', () => {
    expect(freshId([], 'loan')).toBe('loan')
    expect(freshId([{ id: 'loan' }, { id: 'loan-2' }], 'loan-2')).toBe('loan-3')
  })
})

describe('what names something else', () => {
  it('names it still when that is called otherwise', () => {
    const next = renamed(plan, '/sites/0', 'mokpo')
    expect(valueAt(next, '/sites/0/id')).toBe('mokpo')
    expect(checkedPlan(next).ok).toBe(true)
    const hall = renamed(next, '/sites/0/halls/0', 'hall-a')
    expect(checkedPlan(hall).ok).toBe(true)
  })

  it('may name what is there', () => {
    const [site] = plan.sites
    expect(nameables(plan, '/fleet/0/site')).toContainEqual({ id: site!.id, name: site!.name })
    expect(nameables(plan, '/fleet/0/hall')?.map(({ id }) => id)).toEqual(
      plan.sites.find(({ id }) => id === plan.fleet[0]!.site)!.halls.map(({ id }) => id),
    )
    expect(nameables(plan, '/meta/title')).toBeUndefined()
  })
})

describe('where a value stood before', () => {
  it('is found by ids, wherever its item was moved', () => {
    const moved = rearranged(plan, '/finance/tranches', movedItem(allOf(plan, '/finance/tranches'), 1, 0))
    expect(originPointer(moved, plan, '/finance/tranches/0/share')).toBe('/finance/tranches/1/share')
    expect(originPointer(withCopy(plan, '/fleet', 0), plan, '/fleet/1/count')).toBeUndefined()
  })
})

it('a source goes with the value that it is of', () => {
  const cited = { '': { value: 3, source: 'a table', confidence: 'H' } }
  const next = withCited(plan, '/finance/reserve/months', 3, cited)
  expect(citationAt(next, '/finance/reserve/months')).toEqual({ citation: cited[''], holds: true })
  expect(citationAt(changedAt(next, '/finance/reserve/months', 4), '/finance/reserve/months')?.holds).toBe(false)
})

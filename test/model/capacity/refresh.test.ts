import { describe, expect, it } from 'vitest'
import { plain } from '#test/plans/plain-plan.ts'
import { observe } from '../observe.ts'

/** 800 like ones, delivered over four months, enter service from July to October 2027 as the first leave. */
const refreshed = observe(
  plain((plan) => {
    plan.fleet.push({
      ...structuredClone(plan.fleet[0]!),
      id: 'second',
      order: '2027-01',
      leadMonths: 5,
      installMonths: 1,
      deliveryMonths: 4,
      replaces: 'first',
    })
  }),
)
const { at, series } = refreshed

describe('a refresh', () => {
  it('lets the old leave as the new enter', () => {
    const both = (month: string) => [
      at('deployment.first.accelerators', month),
      at('deployment.second.accelerators', month),
    ]
    expect(['2027-06', '2027-07', '2027-08', '2027-09', '2027-10'].map(both)).toEqual([
      [800, 0],
      [600, 200],
      [400, 400],
      [200, 600],
      [0, 800],
    ])
  })

  it('never doubles the racks: 25, and one more while each counts its last rack whole', () => {
    expect(Math.max(...series('site.home.racks'))).toBeLessThanOrEqual(26)
    expect(at('site.home.racks', '2027-06')).toBe(25)
    expect(at('site.home.racks', '2027-10')).toBe(25)
  })

  it('sells the old when the last of them leaves: a fifth of 80 billion KRW', () => {
    const months = [...series('deployment.first.resale')].flatMap((cash, t) => (cash === 0 ? [] : [[t, cash]]))
    expect(months).toEqual([[21, 0.2 * 8e10]])
    expect(at('terminal.proceeds', '2027-10')).toBeCloseTo(1.6e10, 0)
  })

  it('writes off the book value then: 44 of 60 months, after the 16 in service', () => {
    const book = (8e10 * 44) / 60
    expect(at('deployment.first.bookValue', '2027-09')).toBeCloseTo((8e10 * 45) / 60, 0)
    expect(at('deployment.first.disposed', '2027-10')).toBeCloseTo(book, 0)
    expect(at('deployment.first.bookValue', '2027-10')).toBeCloseTo(0, 3)
    expect(at('terminal.gain', '2027-10')).toBeCloseTo(1.6e10 - book, 0)
    expect(at('deployment.first.depreciation', '2027-11')).toBeCloseTo(0, 3)
  })

  it('keeps every check', () => {
    expect(refreshed.failed).toEqual([])
  })
})

it('leaves at the end of its service without a successor, and is sold then', () => {
  const { at, alert } = observe(
    plain((plan) => {
      plan.fleet[0]!.serviceMonths = 12
    }),
  )
  expect(at('deployment.first.accelerators', '2027-06')).toBe(800)
  expect(at('deployment.first.accelerators', '2027-07')).toBe(0)
  expect(at('deployment.first.resale', '2027-07')).toBeCloseTo(1.6e10, 0)
  expect(alert('past-life')).toBeUndefined()
})

it('says when it serves beyond its book life', () => {
  const { alert } = observe(
    plain((plan) => {
      plan.fleet[0]!.lifeMonths = 48
    }),
  )
  expect(alert('past-life')).toMatchObject({ month: 6 + 48, months: 12 })
})

it('pays a deposit with the order and the rest as it is delivered, at the price of the month of order', () => {
  const { at } = observe(
    plain((plan) => {
      const [one] = plan.fleet
      Object.assign(one!, { order: '2026-03', leadMonths: 4, deliveryMonths: 4 })
      if (one!.tenure.kind === 'owned')
        one!.tenure.price = [
          { from: '2026-01', value: 1e8 },
          { from: '2026-04', value: 2e8 },
        ]
    }),
  )
  const paid = ['2026-02', '2026-03', '2026-04', '2026-07', '2026-10', '2026-11'].map((month) =>
    at('deployment.first.purchase', month),
  )
  expect(paid).toEqual([0, 2.4e10, 0, 1.4e10, 1.4e10, 0])
})

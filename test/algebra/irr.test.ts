import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IrrResult, irr, xirr } from '#algebra/measures/irr.ts'
import { type IrrCase, irrCases, xirrCases } from '#test/golden/irr-cases.ts'

const seeded = { seed: 20260101, numRuns: 300 }

describe('published cases', () => {
  it('are at least 130', () => expect(irrCases.length + xirrCases.length).toBeGreaterThanOrEqual(130))

  it.each(irrCases.map((golden, index) => ({ index, ...golden })))('irr $index, $origin', (golden) => {
    expectAnswer(irr(golden.flows), golden)
  })

  it.each(xirrCases.map((golden, index) => ({ index, ...golden })))('xirr $index, $origin', (golden) => {
    expectAnswer(xirr(golden.flows, golden.dates ? golden.dates.split(' ') : []), golden)
  })
})

describe('the examples of the documentation', () => {
  it('irr of one, two and no rates', () => {
    expect(irr([-100, 39, 59, 55, 20])).toEqual({
      ok: true,
      value: expect.closeTo(0.28094842116, 11),
      roots: [expect.closeTo(0.28094842116, 11)],
      unique: true,
      rule: 'one-sign-change',
    })
    expect(irr([-1600, 10000, -10000])).toEqual({
      ok: true,
      value: expect.closeTo(0.25, 12),
      roots: [expect.closeTo(0.25, 12), expect.closeTo(4, 12)],
      unique: false,
      rule: 'nearest-root',
      mirr: expect.closeTo(-0.0715233, 7),
    })
    expect(irr([-1000, 3000, -2500])).toEqual({ ok: false, reason: 'no-root', roots: [] })
  })

  it('xirr', () => {
    const dates = ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01']
    expect(rate(xirr([-10000, 2750, 4250, 3250, 2750], dates))).toBeCloseTo(0.37336253351, 10)
  })
})

describe('the rule among several rates', () => {
  const decommissioned = [-100, 60, 60, 60, 60, -125]

  it('says that a rate is the only one, and why', () => {
    expect(irr([-100, 60, 60])).toMatchObject({ unique: true, rule: 'one-sign-change' })
    expect(irr([-100, 60, -10, 80])).toMatchObject({ unique: true, rule: 'only-root' })
  })

  it('takes the rate nearest to 10 % or to the rate asked for', () => {
    const [low, high] = roots(irr(decommissioned))
    expect([low, high]).toEqual([expect.closeTo(-0.1101752, 7), expect.closeTo(0.2583193, 7)])
    expect(rate(irr(decommissioned))).toBe(high)
    expect(rate(irr(decommissioned, { near: -0.1 }))).toBe(low)
    expect(rate(irr(decommissioned, { near: Number.NaN }))).toBe(high)
  })

  it('gives both sides of a contract the same rate', () => {
    expect(rate(irr(decommissioned.map((flow) => -flow)))).toBeCloseTo(rate(irr(decommissioned))!, 14)
  })

  it('counts a rate too large for a double, though it cannot list it', () => {
    const dates = ['2024-01-01', '2024-01-02', '2025-01-02']
    const result = xirr([-1, 1e6, -2e6], dates)
    expect(result).toMatchObject({ ok: true, unique: false })
    expect(roots(result)).toHaveLength(1)
  })

  it('gives the modified rate at the rates asked for', () => {
    const mirr = ((10000 * 1.12) / (1600 + 10000 / 1.1 ** 2)) ** (1 / 2) - 1
    const result = irr([-1600, 10000, -10000], { financeRate: 0.1, reinvestRate: 0.12 })
    expect(result).toMatchObject({ mirr: expect.closeTo(mirr, 12) })
    expect(irr([-1600, 10000, -10000], { financeRate: -1 })).not.toHaveProperty('mirr')
  })
})

describe('input that is no stream of flows', () => {
  it.each([
    ['empty', irr([])],
    ['empty', xirr([], [])],
    ['all-zero', irr([0, -0, 0])],
    ['all-zero', xirr([100, -100], ['2024-01-01', '2024-01-01'])],
    ['all-zero', xirr([0.1, 0.2, -0.3], ['2024-01-01', '2024-01-01', '2024-01-01'])],
    ['no-sign-change', irr([5, 0, 5])],
    ['not-finite', irr([-1, Number.NaN, 2])],
    ['not-finite', irr([-1, Number.POSITIVE_INFINITY])],
    ['length-mismatch', xirr([-1, 2], ['2024-01-01'])],
    ['bad-date', xirr([-1, 2], ['2024-01-01', '2024-02-30'])],
    ['bad-date', xirr([-1, 2], ['2024-01-01', 'tomorrow'])],
    ['bad-date', xirr([-1, 2], ['2024-01-01', '2024-1-2'])],
  ])('is %s', (reason, result) => expect(result).toEqual({ ok: false, reason, roots: [] }))
})

describe('hard streams', () => {
  const alternating = (count: number) => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? -1 : 1))

  it('a thousand sign changes', () => {
    expect(roots(irr(alternating(1000)))).toEqual([expect.closeTo(0, 12)])
    expect(irr(alternating(1001))).toMatchObject({ reason: 'no-root' })
  })

  it('gives up honestly rather than hang or guess', () => {
    expect(irr(alternating(20_000))).toMatchObject({ reason: 'work-limit' })
    expect(irr(fromRates(new Array<number>(9).fill(0.1)))).toMatchObject({ reason: 'ill-conditioned' })
  })

  it.each([2, 3, 4, 5, 6])('a root of multiplicity %i stands once', (multiplicity) => {
    const result = irr(fromRates(new Array<number>(multiplicity).fill(0.1)))
    expect(roots(result)).toEqual([expect.closeTo(0.1, 7)])
    expect(result).toMatchObject({ unique: true, rule: 'only-root' })
  })

  it('rates from −99.9999 % to 400 000 000 %', () => {
    const rates = Array.from({ length: 21 }, (_, i) => 4 ** (i - 10) - 1)
    expectClose(roots(irr(fromRates(rates))), rates, 1e-9)
  })

  it('never answers −100 % itself', () => {
    expect(rate(irr([-1e200, 1e-200]))).toBeGreaterThan(-1)
    expect(irr([-1e-200, 1e200])).toMatchObject({ reason: 'rate-overflow' })
  })
})

describe('properties', () => {
  const amount = fc.integer({ min: -1000, max: 1000 })
  const flows = fc.array(amount, { minLength: 2, maxLength: 40 })
  /** Rates at least 0.3 apart in ln(1 + r), lest rounding of the flows moves the roots. */
  const spread = fc
    .tuple(
      fc.double({ min: -2, max: 0, noNaN: true }),
      fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { maxLength: 4 }),
    )
    .map(([first, steps]) => {
      const logs = [first]
      for (const step of steps) logs.push(logs[logs.length - 1]! + step)
      return logs.map(Math.expm1)
    })

  it('rates that flows are built from are all found', () => {
    const scale = fc.constantFrom(1, -1, 1e15, -1e-12)
    fc.assert(
      fc.property(spread, scale, (rates, factor) => {
        expectClose(roots(irr(fromRates(rates).map((flow) => flow * factor))), rates, 1e-7)
      }),
      seeded,
    )
  })

  it('every rate found makes the net present value zero', () => {
    fc.assert(
      fc.property(flows, (stream) => {
        for (const root of roots(irr(stream))) expect(Math.abs(shareLeft(stream, root))).toBeLessThan(1e-10)
      }),
      seeded,
    )
  })

  it('wherever the net present value changes sign, a rate is found', () => {
    fc.assert(
      fc.property(flows, (stream) => {
        const found = roots(irr(stream))
        for (let step = -60; step < 60; step++) {
          const [low, high] = [Math.expm1(step / 20), Math.expm1((step + 1) / 20)]
          const [before, after] = [shareLeft(stream, low), shareLeft(stream, high)]
          if (Math.sign(before) !== Math.sign(after) && Math.min(Math.abs(before), Math.abs(after)) > 1e-9) {
            expect(found.some((root) => root > low && root < high)).toBe(true)
          }
        }
      }),
      seeded,
    )
  })

  it('there are no more rates than sign changes, and as many modulo two', () => {
    const signs = (stream: number[]) => stream.filter((flow) => flow !== 0).map(Math.sign)
    fc.assert(
      fc.property(flows, (stream) => {
        const kept = signs(stream)
        const changes = kept.filter((sign, i) => i > 0 && sign !== kept[i - 1]).length
        const found = roots(irr(stream)).length
        expect(found).toBeLessThanOrEqual(changes)
        expect((changes - found) % 2).toBe(0)
      }),
      seeded,
    )
  })

  it('the currency unit and the side of the contract change nothing', () => {
    fc.assert(
      fc.property(flows, fc.constantFrom(-1, 1e15, 1e-12, -3e200), (stream, factor) => {
        expectClose(roots(irr(stream.map((flow) => flow * factor))), roots(irr(stream)), 1e-9)
      }),
      seeded,
    )
  })

  it('flows in reverse have the reciprocal rates', () => {
    fc.assert(
      fc.property(flows, (stream) => {
        const reciprocal = roots(irr([...stream].reverse())).map((root) => -root / (1 + root))
        expectClose(reciprocal.reverse(), roots(irr(stream)), 1e-8)
      }),
      seeded,
    )
  })

  it('flows of zero before and after change nothing', () => {
    fc.assert(
      fc.property(flows, fc.nat(20), fc.nat(20), (stream, before, after) => {
        const padded = [...new Array<number>(before).fill(0), ...stream, ...new Array<number>(after).fill(0)]
        expect(roots(irr(padded))).toEqual(roots(irr(stream)))
      }),
      seeded,
    )
  })

  it('dated flows 365 days apart, in any order, have the rates of periodic ones', () => {
    const shuffled = flows.chain((stream) =>
      fc.tuple(fc.constant(stream), fc.shuffledSubarray([...stream.keys()], { minLength: stream.length })),
    )
    fc.assert(
      fc.property(shuffled, ([stream, order]) => {
        const dates = order.map((i) => isoDay(i * 365))
        const dated = xirr(
          order.map((i) => stream[i]!),
          dates,
        )
        expectClose(roots(dated), roots(irr(stream)), 1e-9)
      }),
      seeded,
    )
  })

  it('any doubles have an answer without NaN or infinity', () => {
    const anything = fc.array(fc.double(), { maxLength: 30 })
    fc.assert(
      fc.property(anything, fc.array(fc.nat(4000), { minLength: 30, maxLength: 30 }), (stream, days) => {
        expectSound(irr(stream))
        expectSound(irr(Float64Array.from(stream)))
        expectSound(
          xirr(
            stream,
            stream.map((_, i) => isoDay(days[i]!)),
          ),
        )
      }),
      { ...seeded, numRuns: 1000 },
    )
  })
})

function rate(result: IrrResult): number | undefined {
  return result.ok ? result.value : undefined
}

function roots(result: IrrResult): readonly number[] {
  return result.roots
}

function expectAnswer(result: IrrResult, { reason, roots: wanted = [], value }: IrrCase): void {
  if (reason) expect(result).toEqual({ ok: false, reason, roots: [] })
  expectClose(result.roots, wanted, 1e-10)
  if (result.ok) expectClose([result.value], [value ?? wanted[0]!], 1e-10)
}

function expectClose(found: readonly number[], wanted: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(wanted.length)
  for (const [i, want] of wanted.entries()) {
    expect(Math.abs(found[i]! - want)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(want)))
  }
}

function expectSound(result: IrrResult): void {
  if (!result.ok) {
    expect(result.reason).toMatch(/^[a-z-]+$/)
    return
  }
  expect(result.roots).toContain(result.value)
  for (const number of [...result.roots, result.mirr ?? 0]) expect(Number.isFinite(number)).toBe(true)
  for (const root of result.roots) expect(root).toBeGreaterThan(-1)
}

/** The polynomial with these rates as its only ones. */
function fromRates(rates: readonly number[]): number[] {
  let flows = [-1]
  for (const rate of rates) flows = [...flows, 0].map((flow, i) => flow - (1 + rate) * (flows[i - 1] ?? 0))
  return flows
}

/** The net present value as a share of all money discounted. */
function shareLeft(flows: readonly number[], rate: number): number {
  // The heaviest term is set to 1, or rates near −100 % overflow.
  const logs = flows.map((flow, period) => Math.log(Math.abs(flow)) - period * Math.log1p(rate))
  const peak = Math.max(...logs)
  const terms = flows.map((flow, i) => Math.sign(flow) * Math.exp(logs[i]! - peak))
  const total = terms.reduce((sum, term) => sum + Math.abs(term), 0)
  return terms.reduce((sum, term) => sum + term, 0) / total
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10)
}

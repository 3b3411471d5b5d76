import fc from 'fast-check'
import type { CostItem } from '#contract/cost.ts'
import type { Grant } from '#contract/grant.ts'
import type { Plan } from '#contract/plan.ts'
import type { Brackets } from '#contract/tax.ts'

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const share = fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000)
const rate = fc.integer({ min: -50, max: 150 }).map((k) => k / 1000)
const curve = sometimes(fc.constantFrom('even' as const, 's-curve' as const))
const method = fc.constantFrom('straight-line' as const, 'declining-balance' as const)
const brackets = fc.constantFrom<Brackets[]>(
  [{ upTo: null, rate: 0.3 }],
  [
    { upTo: 2e8, rate: 0.09 },
    { upTo: 2e10, rate: 0.19 },
    { upTo: null, rate: 0.05 },
  ],
)

/** Growth of a price, from a year of its own or from that of the plan. */
const priced = { escalation: sometimes(rate), priceBaseYear: sometimes(fc.integer({ min: 2015, max: 2040 })) }

const growing = ({
  escalation,
  priceBaseYear,
}: {
  escalation?: number | undefined
  priceBaseYear?: number | undefined
}) => (escalation === undefined ? {} : { escalation, priceBaseYear })

type MonthIn = (first: number, last: number) => fc.Arbitrary<string>

const spending = (last: number, month: MonthIn): fc.Arbitrary<CostItem['spending']> => {
  const window = fc
    .tuple(month(0, last), month(0, last))
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
  return fc.oneof(
    window.map((one) => ({ kind: 'even' as const, ...one })),
    window.map((one) => ({ kind: 's-curve' as const, ...one })),
    milestones(last, month).map((paid) => ({ kind: 'milestones' as const, milestones: paid })),
  )
}

const milestones = (last: number, month: MonthIn) =>
  fc
    .array(month(0, last), { minLength: 1, maxLength: 4 })
    .map((months) => months.map((one) => ({ month: one, share: 1 / months.length })))

/** How construction is paid: over its months, along a curve or at milestones. */
const payment = (last: number, month: MonthIn): fc.Arbitrary<Pick<Hall['construction'], 'curve' | 'milestones'>> =>
  fc.oneof(fc.record({ curve }), fc.record({ milestones: milestones(last, month) }))

const costs = (horizon: number, month: MonthIn) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('development' as const, 'software' as const, 'other' as const),
        currency: fc.constantFrom('KRW' as const, 'USD' as const),
        amount: fc.integer({ min: 0, max: 1000 }).map((k) => k * 1e7),
        ...priced,
        spending: spending(horizon - 2, month),
        lifeMonths: fc.option(fc.integer({ min: 1, max: 240 })),
        inService: sometimes(month(-12, horizon + 12)),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((items): CostItem[] =>
      items.map(({ currency, amount, escalation, priceBaseYear, ...item }, i) => ({
        ...item,
        ...growing({ escalation, priceBaseYear }),
        currency,
        amount: currency === 'USD' ? amount / 1000 : amount,
        id: `item-${i}`,
        name: `Item ${i}`,
      })),
    )

const grants = (horizon: number, month: MonthIn) =>
  fc
    .array(
      fc.record({
        giver: fc.constantFrom('state' as const, 'other' as const),
        amount: fc.integer({ min: 0, max: 1000 }).map((k) => k * 1e9),
        share,
        from: month(-6, horizon),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((all): Grant[] => {
      const whole = Math.max(
        1,
        all.reduce((sum, one) => sum + one.share, 0),
      )
      return all.map((one, i) => ({ ...one, share: one.share / whole, id: `grant-${i}`, name: `Grant ${i}` }))
    })

const taxes = (year: number): fc.Arbitrary<Partial<Plan['tax']>> =>
  fc.record({
    later: sometimes(
      fc
        .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 10 }), brackets, brackets)
        .map(([first, gap, a, b]) => [
          { fromYear: year + first, brackets: a },
          { fromYear: year + first + gap, brackets: b },
        ]),
    ),
    holiday: sometimes(
      fc.record({
        fullYears: fc.integer({ min: 0, max: 6 }),
        partialYears: fc.integer({ min: 0, max: 4 }),
        partialShare: share,
      }),
    ),
    vat: sometimes(fc.record({ rate: share, taxedShare: share, settlementMonths: fc.integer({ min: 1, max: 12 }) })),
    acquisition: sometimes(fc.record({ land: share, building: share, relief: share })),
    property: sometimes(
      fc.record({
        building: share,
        land: share,
        assessedShare: share,
        relief: share,
        reliefMonths: fc.integer({ min: 0, max: 120 }),
      }),
    ),
    depreciation: sometimes(
      fc.record({
        facilities: method,
        accelerators: method,
        costs: method,
        halfYear: sometimes(fc.constant('yes' as const)),
      }),
    ),
  })

/** What a plan may have of setting up and of tax, each in about half of them. */
export const arbitraryUses = (year: number, horizon: number, month: MonthIn) =>
  fc.record({
    costs: sometimes(costs(horizon, month)),
    grants: sometimes(grants(horizon, month)),
    tax: taxes(year),
    ruralTax: sometimes(share),
    grid: payment(horizon - 2, month),
    hall: payment(horizon - 2, month),
    prices: fc.record(priced).map(growing),
    gridEscalation: sometimes(rate),
  })

type Uses = typeof arbitraryUses extends (...args: never[]) => fc.Arbitrary<infer T> ? T : never

type Hall = Plan['sites'][number]['halls'][number]

/** A hall that is paid for so, its prices known by the first payment. */
function paidHall<T extends Pick<Hall, 'construction' | 'shellCost' | 'plantCost'>>(
  hall: T,
  { curve, milestones }: Pick<Hall['construction'], 'curve' | 'milestones'>,
): T {
  const first = (milestones ?? []).map(({ month }) => month).toSorted()[0] ?? hall.construction.from
  const known = ([step, ...later]: Hall['shellCost']) => [
    { ...step!, from: step!.from < first ? step!.from : first },
    ...later,
  ]
  return {
    ...hall,
    construction: { ...hall.construction, curve, milestones },
    shellCost: known(hall.shellCost),
    plantCost: known(hall.plantCost),
  }
}

/** The plan with them, left out where there are none. */
export function withUses<T extends Pick<Plan, 'sites' | 'tax' | 'finance'>>(plan: T, uses: Uses): T {
  const { costs, grants, tax, ruralTax, grid, hall, prices, gridEscalation } = uses
  return {
    ...plan,
    costs,
    finance: { ...plan.finance, grants },
    tax: { ...plan.tax, ...tax, credit: { ...plan.tax.credit, ruralTax } },
    sites: plan.sites.map((site) => ({
      ...site,
      grid: { ...site.grid, escalation: gridEscalation, construction: { ...site.grid.construction, ...grid } },
      halls: site.halls.map((one) => ({ ...paidHall(one, hall), ...prices })),
    })),
  }
}

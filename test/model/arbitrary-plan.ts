import fc from 'fast-check'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'

const shiftMonth = (month: string, by: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** A number on a grid of a millionth of its range: money and shares as people write them, not the smallest doubles. */
const number = (min: number, max: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(min) },
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((k) => min + ((max - min) * k) / 1_000_000) },
  )

const share = number(0, 1)
const rate = number(-0.05, 0.15)
const interest = number(0, 0.25)
const krw = (most: number) => number(0, most)

/** A month of the plan, early enough for something to follow it. */
const monthBetween = (start: string, first: number, last: number) =>
  fc.integer({ min: first, max: Math.max(first, last) }).map((at) => shiftMonth(start, at))

const windowIn = (start: string, last: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: last }), fc.integer({ min: 0, max: last }))
    .map(([a, b]) => ({ from: shiftMonth(start, Math.min(a, b)), to: shiftMonth(start, Math.max(a, b)) }))

const path = (start: string, horizon: number, value: fc.Arbitrary<number>) =>
  fc
    .uniqueArray(fc.integer({ min: -24, max: horizon + 12 }), { minLength: 1, maxLength: 5 })
    .chain((months) =>
      fc
        .array(value, { minLength: months.length, maxLength: months.length })
        .map((values) =>
          months.toSorted((a, b) => a - b).map((at, i) => ({ from: shiftMonth(start, at), value: values[i]! })),
        ),
    )

const flatEnergy = fc.record({ kind: fc.constant('flat' as const), price: number(0, 400), escalation: rate })

const bands = fc.record({ off: number(0, 200), mid: number(0, 300), peak: number(0, 400) })

const tariffEnergy = fc.record({
  kind: fc.constant('tariff' as const),
  schedule: fc.constantFrom('kepco-2024-10' as const, 'kepco-2026-04' as const),
  demandCharge: number(0, 10_000),
  prices: fc.record({ summer: bands, springAutumn: bands, winter: bands }),
  climateCharge: number(0, 20),
  fuelAdjustment: number(-5, 5),
  regionalAdjustment: number(-15, 0),
  fundLevy: number(0, 0.05),
  powerFactor: number(0.6, 1),
  ppa: fc.record({ share, price: number(0, 300) }),
  escalation: rate,
})

const site = (id: string, start: string, horizon: number) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Site ${id}`),
    power: path(start, horizon, number(0, 200)),
    rackPositions: fc.integer({ min: 1, max: 3000 }),
    rackEnvelopeKw: number(150, 300),
    pue: number(1, 2),
    energy: fc.oneof(flatEnergy, tariffEnergy),
    land: krw(1e11),
    gridConnection: krw(1e11),
    building: fc
      .record({
        itMw: number(0, 100),
        costPerItMw: krw(2e10),
        contingency: share,
        construction: windowIn(start, horizon - 3),
        inService: monthBetween(start, 0, horizon + 20),
      })
      .map((building) => ({ ...building, lifeMonths: 720 })),
  })

const deployment = (id: string, sites: readonly string[], start: string, horizon: number) =>
  fc
    .record({
      id: fc.constant(id),
      site: fc.constantFrom(...sites),
      accelerator: fc.record({
        model: fc.constantFrom('B200', 'GB300'),
        bf16Tflops: fc.constant(2250),
        fp8Tflops: fc.constant(4500),
        fp64Tflops: fc.constant(40),
        h100Equivalent: number(0, 5),
      }),
      count: fc.integer({ min: 1, max: 30_000 }),
      node: fc.record({ accelerators: fc.integer({ min: 1, max: 72 }), kw: number(0.5, 150) }),
      networkStorageKwShare: share,
      loadFactor: share,
      availability: share,
      install: windowIn(start, horizon - 3),
      hosted: fc.boolean(),
      price: krw(2e8),
      maintenanceRate: number(0, 0.1),
      fee: krw(4e5),
      powerPassThrough: share,
      payFor: fc.integer({ min: 0, max: 18 }),
      lifeMonths: fc.integer({ min: 24, max: 120 }),
    })
    .map(({ hosted, price, maintenanceRate, fee, powerPassThrough, payFor, ...rest }) => {
      const [to] = [shiftMonth(rest.install.from, payFor), shiftMonth(start, horizon - 2)].sort()
      return {
        ...rest,
        tenure: hosted
          ? { kind: 'hosted' as const, feePerKwMonth: fee, powerPassThrough }
          : {
              kind: 'owned' as const,
              pricePerAccelerator: price,
              payment: { from: rest.install.from, to: to! },
              maintenanceRate,
            },
      }
    })

const segments = (start: string, horizon: number) =>
  fc.integer({ min: 0, max: 3 }).chain((count) =>
    fc
      .array(
        fc.record({
          utilisation: path(start, horizon, share),
          price: path(start, horizon, number(0, 12)),
          discount: share,
        }),
        { minLength: count, maxLength: count },
      )
      .map((list) =>
        list.map((one, i) => ({ ...one, id: `segment-${i}`, name: `Segment ${i}`, share: 1 / Math.max(1, count) })),
      ),
  )

const loan = (part: number) =>
  fc.record({
    share: fc.constant(part),
    rate: interest,
    graceMonths: fc.integer({ min: 0, max: 36 }),
    repaymentMonths: fc.integer({ min: 1, max: 240 }),
  })

const finance = (horizon: number) =>
  fc.tuple(share, share).chain(([publicShare, policyShare]) =>
    fc.record({
      constructionMonths: fc.integer({ min: 1, max: Math.min(120, horizon - 2) }),
      equity: krw(3e12),
      classes: fc.record({
        public: fc.record({ share: fc.constant(publicShare), hurdle: rate }),
        private: fc.record({ share: fc.constant(1 - publicShare), hurdle: rate }),
      }),
      loans: fc.record({ policy: loan(policyShare), commercial: loan(1 - policyShare) }),
      minimumCash: krw(1e11),
      distributionMonth: fc.integer({ min: 1, max: 12 }),
      legalReserve: fc.record({ rate: share, capitalShare: share }),
      terminal: fc.record({ facility: number(0, 3), accelerators: share }),
    }),
  )

/** Any valid plan within the contract’s bounds: odd dates, idle sites, loss makers, interest-free and dear loans. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    horizon: fc.integer({ min: 24, max: 300 }),
    year: fc.integer({ min: 2024, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
  })
  .chain(({ horizon, year, month }) => {
    const start = `${year}-${String(month).padStart(2, '0')}`
    return fc.integer({ min: 1, max: 3 }).chain((siteCount) => {
      const ids = ['north', 'south', 'east'].slice(0, siteCount)
      return fc.record({
        meta: fc.record({
          title: fc.constant('Any plan'),
          start: fc.constant(start),
          horizonMonths: fc.constant(horizon),
          priceBaseYear: fc.integer({ min: 2020, max: 2030 }),
        }),
        economy: fc.record({ cpi: rate, usdKrw: number(900, 2000) }),
        sites: fc.tuple(...ids.map((id) => site(id, start, horizon))),
        fleet: fc
          .integer({ min: 1, max: 4 })
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, i) => deployment(`deployment-${i}`, ids, start, horizon))),
          ),
        demand: segments(start, horizon),
        opex: fc.record({
          ftePerMw: number(0, 5),
          costPerFte: krw(2e8),
          wageEscalation: rate,
          facilityMaintenanceRate: number(0, 0.05),
          insuranceRate: number(0, 0.02),
          administration: krw(5e10),
        }),
        tax: fc.record({
          brackets: fc.constantFrom(presets.get('gumi-60mw')!.tax.brackets, [{ upTo: null, rate: 0.25 }]),
          localShare: share,
          lossCap: share,
          lossYears: fc.integer({ min: 1, max: 16 }),
        }),
        finance: finance(horizon),
      })
    })
  })
  .map((plan) => Plan.parse(plan))

import fc from 'fast-check'
import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'
import type { Shareholder } from '#contract/terms.ts'
import { arbitraryMoney, withMoney } from './arbitrary-money.ts'
import { arbitraryPublicUse, withPublicUse } from './arbitrary-public-use.ts'
import { arbitrarySources, withSources } from './arbitrary-sources.ts'
import { arbitraryUses, withUses } from './arbitrary-uses.ts'

export const shiftMonth = (month: string, by: number): string => {
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

/** A path whose first step is no later than a month. */
const pathFrom = (month: string, start: string, horizon: number, value: fc.Arbitrary<number>) =>
  path(start, horizon, value).map(([first, ...later]) => [
    { ...first!, from: first!.from < month ? first!.from : month },
    ...later,
  ])

const several = <T>(least: number, most: number, one: (i: number) => fc.Arbitrary<T>) =>
  fc
    .integer({ min: least, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => one(i))) as fc.Arbitrary<T[]>)

const flatEnergy = fc.record({
  kind: fc.constant('flat' as const),
  price: number(0, 400),
  ppa: fc.record({ share }),
  escalation: rate,
})

const bands = fc.record({ off: number(0, 200), mid: number(0, 300), peak: number(0, 400) })

const day = fc
  .array(number(0, 100), { minLength: 24, maxLength: 24 })
  .filter((hours) => hours.some((weight) => weight > 0))

const tariffEnergy = fc.record({
  kind: fc.constant('tariff' as const),
  schedule: fc.constantFrom('kepco-2024-10' as const, 'kepco-2026-04' as const),
  loadShape: fc.option(fc.record({ weekday: day, saturday: day, holiday: day })),
  demandFactor: share,
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

const grid = (start: string, horizon: number) =>
  fc.record({
    voltageKv: fc.constantFrom(22.9, 154, 345),
    phases: several(1, 4, () =>
      fc.record({
        mw: fc.oneof(number(0.01, 12), number(0.01, 200)),
        applied: fc.oneof(monthBetween(start, -60, 0), monthBetween(start, -60, horizon)),
        leadMonths: fc.integer({ min: 0, max: 72 }),
      }),
    ),
    assessment: fc.option(
      fc.record({ applied: monthBetween(start, -60, 12), leadMonths: fc.integer({ min: 0, max: 24 }) }),
    ),
    connection: krw(1e11),
    substation: krw(1e11),
    construction: windowIn(start, horizon - 2),
    lifeMonths: fc.integer({ min: 1, max: 720 }),
  })

const climate = fc
  .tuple(fc.array(number(-20, 40), { minLength: 12, maxLength: 12 }), number(0, 20))
  .map(([monthlyC, hotter]) => ({ monthlyC, designC: Math.max(...monthlyC) + hotter }))

const powerChain = fc.record({
  redundancy: fc.constantFrom('n', 'n+1', '2n'),
  moduleMw: number(0.05, 10),
  transformer: number(0.9, 1),
  ups: number(0.85, 1),
  pdu: number(0.9, 1),
  fixedShare: share,
  otherShare: number(0, 0.1),
})

const hall = (id: string, start: string, horizon: number) =>
  windowIn(start, horizon - 2).chain((construction) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(`Hall ${id}`),
      blocks: fc.integer({ min: 1, max: 8 }),
      blockItMw: number(0.05, 30),
      positionsPerBlock: fc.integer({ min: 1, max: 800 }),
      rackKw: fc.oneof(number(5, 60), number(100, 300)),
      cooling: fc.record({
        kind: fc.constantFrom('air' as const, 'liquid' as const),
        base: number(0, 0.5),
        perDegree: number(0, 0.03),
        freeBelowC: number(-10, 40),
        fixedShare: share,
        litresPerKwh: number(0, 3),
      }),
      construction: fc.constant(construction),
      opens: fc
        .oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: horizon }))
        .map((later) => shiftMonth(construction.to, later)),
      shellCost: pathFrom(construction.from, start, horizon, krw(2e10)),
      plantCost: pathFrom(construction.from, start, horizon, krw(2e10)),
      contingency: share,
      lifeMonths: fc.integer({ min: 1, max: 720 }),
    }),
  )

const site = (id: string, start: string, horizon: number) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Site ${id}`),
    grid: grid(start, horizon),
    climate,
    powerChain,
    halls: several(1, 3, (i) => hall(`hall-${i}`, start, horizon)),
    energy: fc
      .tuple(
        fc.oneof(flatEnergy, tariffEnergy),
        fc.option(pathFrom(start, start, horizon, number(0, 3)), { nil: undefined, freq: 2 }),
      )
      .map(([energy, index]) => (index ? { ...energy, index } : energy)),
    carbonFactor: number(0, 1),
    land: fc.record({ cost: krw(1e11), paid: monthBetween(start, 0, horizon + 6) }),
    rent: number(0, 3e5),
  })

/** A hall that a deployment may stand in, and what it takes to do so. */
interface Room {
  readonly site: string
  readonly hall: string
  readonly rackKw: number
  readonly liquid: boolean
}

const tenure = (order: string, start: string, horizon: number) =>
  fc.oneof(
    fc.record({
      kind: fc.constant('owned' as const),
      price: pathFrom(order, start, horizon, krw(2e8)),
      depositShare: share,
      maintenanceRate: number(0, 0.1),
      resaleShare: share,
    }),
    fc.record({ kind: fc.constant('hosted' as const), feePerKwMonth: krw(4e5), powerPassThrough: share }),
    fc.record({ kind: fc.constant('leased' as const), rent: path(start, horizon, krw(10_000)) }),
    fc.record({ kind: fc.constant('entrusted' as const), inKindShare: share, feePerMonth: krw(1e6) }),
  )

const network = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), kwShare: number(0, 0.3) }),
  fc.record({
    kind: fc.constant('fabric' as const),
    portsPerAccelerator: fc.integer({ min: 1, max: 4 }),
    radix: fc.integer({ min: 4, max: 256 }),
    switchKw: number(0, 4),
    switchPrice: krw(2e8),
  }),
)

const reliability = fc.record({
  failuresPerYear: fc.oneof(number(0, 1), number(0, 100)),
  earlyMultiplier: number(1, 10),
  earlyMonths: fc.integer({ min: 0, max: 36 }),
  downPerFailure: number(0, 80),
  swapHours: number(0, 100),
  hardwareShare: share,
  repairDays: number(0, 100),
  sparesShare: number(0, 0.1),
  maintenanceHours: fc.oneof(number(0, 8), number(0, 300)),
  availability: share,
})

/** Order, deliveries and life within the plan. */
const schedule = (horizon: number) =>
  fc
    .integer({ min: 0, max: horizon - 2 })
    .chain((order) =>
      fc.integer({ min: 0, max: Math.min(horizon - 2 - order, 36) }).chain((leadMonths) =>
        fc.record({
          order: fc.constant(order),
          leadMonths: fc.constant(leadMonths),
          deliveryMonths: fc.integer({ min: 1, max: Math.min(horizon - 1 - order - leadMonths, 36) }),
          installMonths: fc.integer({ min: 0, max: 12 }),
        }),
      ),
    )
    .chain((dates) => {
      const least = Math.max(1, dates.deliveryMonths - dates.installMonths)
      return fc.record({
        dates: fc.constant(dates),
        lifeMonths: fc.integer({ min: least, max: 120 }),
        serviceMonths: fc.integer({ min: dates.deliveryMonths, max: 200 }),
      })
    })

const deployment = (id: string, rooms: readonly Room[], start: string, horizon: number) =>
  fc
    .tuple(fc.constantFrom(...rooms), fc.option(fc.constantFrom(...rooms)), schedule(horizon))
    .chain(([home, away, { dates, lifeMonths, serviceMonths }]) => {
      const order = shiftMonth(start, dates.order)
      const most = Math.min(home.rackKw, away?.rackKw ?? home.rackKw)
      const liquid = home.liquid && (away?.liquid ?? true)
      return fc.record({
        id: fc.constant(id),
        site: fc.constant(home.site),
        hall: fc.constant(home.hall),
        bridge: away
          ? fc.record({
              site: fc.constant(away.site),
              hall: fc.constant(away.hall),
              moveMonths: fc.integer({ min: 0, max: 6 }),
            })
          : fc.constant(null),
        class: fc.constantFrom('alpha', 'beta', 'gamma'),
        accelerator: fc.record({
          model: fc.constantFrom('B200', 'GB300', 'RNGD'),
          domestic: fc.boolean(),
          cooling: liquid ? fc.constantFrom('air', 'liquid') : fc.constant('air'),
          bf16Tflops: number(0, 5000),
          fp8Tflops: number(0, 10_000),
          fp64Tflops: number(0, 100),
          h100Equivalent: number(0, 5),
        }),
        count: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 30_000 })),
        node: fc
          .tuple(fc.integer({ min: 1, max: 72 }), number(0.5, most), fc.integer({ min: 1, max: 8 }), share, share)
          .map(([accelerators, kw, perRackMost, a, b]) => ({
            accelerators,
            kw,
            perRackMost,
            activeShare: Math.max(a, b),
            idleShare: Math.min(a, b),
          })),
        network,
        storageKwShare: number(0, 0.2),
        supportRackShare: number(0, 0.3),
        order: fc.constant(order),
        leadMonths: fc.constant(dates.leadMonths),
        deliveryMonths: fc.constant(dates.deliveryMonths),
        installMonths: fc.constant(dates.installMonths),
        reliability,
        lifeMonths: fc.constant(lifeMonths),
        serviceMonths: fc.constant(serviceMonths),
        replaces: fc.constant<string | null>(null),
        tenure: tenure(order, start, horizon),
        enters: fc.constant(dates.order + dates.leadMonths + dates.installMonths),
        isRefresh: fc.boolean(),
      })
    })

/** Deployments, of which some replace one that was whole before they enter service. */
const fleet = (rooms: readonly Room[], start: string, horizon: number) =>
  several(1, 5, (i) => deployment(`deployment-${i}`, rooms, start, horizon)).map((list) => {
    const replaced = new Set<string>()
    return list.map(({ enters, isRefresh, ...rest }, i) => {
      const old = list
        .slice(0, i)
        .find((one) => isRefresh && !replaced.has(one.id) && one.enters + one.deliveryMonths <= enters)
      if (old) replaced.add(old.id)
      return { ...rest, replaces: old?.id ?? null }
    })
  })

const request = (name: string, elasticity: number, start: string, horizon: number) =>
  fc.record({
    class: fc.constant(name),
    h100Equivalents: pathFrom(start, start, horizon, fc.oneof(number(0, 2000), number(0, 60_000))),
    reserved: share,
    price: elasticity > 0 ? pathFrom(start, start, horizon, number(0.1, 12)) : path(start, horizon, number(0, 12)),
    referencePrice: number(0.1, 12),
  })

const segment = (id: string, classes: readonly string[], start: string, horizon: number) =>
  fc
    .tuple(fc.oneof(fc.constant(0), number(0.1, 3)), fc.subarray([...classes], { minLength: 1 }))
    .chain(([elasticity, wanted]) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constant(`Segment ${id}`),
        buyer: fc.constantFrom('public' as const, 'private' as const, undefined),
        priority: fc.integer({ min: 1, max: 3 }),
        users: pathFrom(start, start, horizon, number(0, 10)),
        ramp: fc.record({
          from: fc.oneof(monthBetween(start, -24, 12), monthBetween(start, -24, horizon)),
          months: fc.integer({ min: 1, max: 48 }),
        }),
        purchase: fc.constantFrom('contract', 'on-demand'),
        usage: share,
        discount: elasticity > 0 ? number(0, 0.9) : share,
        elasticity: fc.constant(elasticity),
        requests: fc.tuple(...wanted.map((name) => request(name, elasticity, start, horizon))),
      }),
    )

/** Segments that set aside no more of a class than there is. */
const segments = (classes: readonly string[], start: string, horizon: number) =>
  several(0, 4, (i) => segment(`segment-${i}`, classes, start, horizon)).map((list) => {
    const all = list.flatMap(({ requests }) => requests)
    const total = (name: string) => all.reduce((sum, one) => (one.class === name ? sum + one.reserved : sum), 0)
    return list.map((one) => ({
      ...one,
      requests: one.requests.map((each) => ({ ...each, reserved: each.reserved / Math.max(1, total(each.class)) })),
    }))
  })

const npuQuota = (start: string, horizon: number) =>
  fc.option(
    fc.record({
      measure: fc.constantFrom('accelerators', 'pflops', 'spend'),
      share: path(start, horizon, share),
    }),
  )

const repaymentMonths = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 240 }))

const balloonShare = fc.option(share, { nil: undefined, freq: 1 })

const amortisation = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), balloonShare }),
  fc.record({ kind: fc.constant('equal-principal' as const), balloonShare }),
  fc.record({ kind: fc.constant('bullet' as const) }),
  fc.record({ kind: fc.constant('sculpted' as const), dscr: number(0.5, 4) }),
)

const loanRate = (start: string, horizon: number) =>
  fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), rate: interest }),
    fc.record({ kind: fc.constant('path' as const), rate: pathFrom(start, start, horizon, interest) }),
    fc.record({ kind: fc.constant('linked' as const), spread: number(-0.05, 0.1) }),
  )

interface Dates {
  readonly start: string
  readonly horizon: number
  /** First month of operation. */
  readonly operation: string
}

const tranche = (
  id: string,
  part: number,
  rank: fc.Arbitrary<'senior' | 'mezzanine'>,
  { start, horizon, operation }: Dates,
) =>
  fc
    .record({ graceMonths: fc.integer({ min: 0, max: 36 }), repaymentMonths })
    .chain(({ graceMonths, repaymentMonths }) =>
      fc.record({
        id: fc.constant(id),
        name: fc.constant(`Loan ${id}`),
        lender: fc.constantFrom('policy' as const, 'commercial' as const),
        rank,
        share: fc.constant(part),
        rate: loanRate(start, horizon),
        upfrontFee: number(0, 0.2),
        commitment: krw(3e12),
        commitmentFee: number(0, 0.02),
        agencyFee: krw(1e9),
        graceMonths: fc.constant(graceMonths),
        repaymentMonths: fc.constant(repaymentMonths),
        amortisation,
        refinancing: fc.option(
          fc.record({
            month: monthBetween(operation, 0, graceMonths + repaymentMonths - 1),
            rate: interest,
            fee: number(0, 0.05),
          }),
        ),
      }),
    )

/** Parts that come to the whole, one of them perhaps nothing. */
const parts = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 10 }), { minLength: least, maxLength: most }).map((weights) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.map((weight) => (all > 0 ? weight / all : 1 / weights.length))
  })

/** One to four loans, at least one of them senior. */
const tranches = (dates: Dates) =>
  fc.tuple(parts(1, 4), fc.nat()).chain(([shares, pick]) => {
    const senior = pick % shares.length
    const rank = (i: number) =>
      i === senior ? fc.constant('senior' as const) : fc.constantFrom('senior' as const, 'mezzanine' as const)
    return fc.tuple(...shares.map((part, i) => tranche(`loan-${i}`, part, rank(i), dates)))
  })

/** None or at least 1 %: the unknown is solved to 10⁻¹² of the uses, which is too little of a smaller debt. */
const gearing = share.map((part) => (part > 0 && part < 0.01 ? 0.01 : part))

const sizing = fc.oneof(
  fc.record({ kind: fc.constant('equity' as const), amount: krw(3e12) }),
  fc.record({ kind: fc.constant('caps' as const), gearing, dscr: number(0.5, 4), llcr: number(0.5, 4) }),
)

/** Dates of calls, in shares that rise to the whole; only a stated commitment is called by date. */
const calls = (start: string, constructionMonths: number) =>
  fc.oneof(
    fc.constant(undefined),
    fc.record({ kind: fc.constant('equity-first' as const) }),
    path(start, constructionMonths - 13, share).map((steps) => {
      const shares = steps.map(({ value }) => value).toSorted((a, b) => a - b)
      const calledShare = steps.map((step, k) => ({ ...step, value: k === steps.length - 1 ? 1 : shares[k]! }))
      return { kind: 'schedule' as const, calledShare }
    }),
  )

const finance = (start: string, horizon: number) =>
  fc
    .integer({ min: 1, max: Math.min(120, horizon - 2) })
    .chain((constructionMonths) =>
      fc.record({
        calls: calls(start, constructionMonths),
        constructionMonths: fc.constant(constructionMonths),
        sizing,
        tranches: tranches({ start, horizon, operation: shiftMonth(start, constructionMonths) }),
        reserve: fc
          .record({
            months: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 24 })),
            initial: fc.option(krw(1e12), { nil: undefined, freq: 3 }),
            letterOfCredit: fc.option(fc.record({ fee: number(0, 0.1) }), { nil: undefined, freq: 2 }),
          })
          .map(({ initial, letterOfCredit, ...rest }) => ({
            ...rest,
            ...(letterOfCredit ? { letterOfCredit } : { initial }),
          })),
        replacement: fc.option(fc.record({ monthsAhead: fc.integer({ min: 1, max: 120 }) }), {
          nil: undefined,
          freq: 2,
        }),
        shareholderLoan: fc.option(
          fc.record({
            share,
            rate: interest,
            interestFrom: monthBetween(start, 0, horizon + 6),
            repayFrom: monthBetween(start, 0, horizon + 6),
          }),
          { nil: undefined, freq: 2 },
        ),
        capitalReduction: fc.option(fc.record({ from: monthBetween(start, 0, horizon + 6), floor: krw(1e12) }), {
          nil: undefined,
          freq: 2,
        }),
        lockUp: fc.record({
          dscr: fc.oneof(fc.constant(0), number(0, 3)),
          defaultDscr: fc.option(number(0, 2), { nil: undefined, freq: 2 }),
        }),
        sweepShare: fc.oneof(fc.constant(0), share),
        workingCapital: fc.record({
          receivableDays: fc.oneof(number(0, 90), number(0, 365)),
          payableDays: fc.oneof(number(0, 90), number(0, 365)),
          depositDays: fc.option(number(0, 365), { nil: undefined, freq: 1 }),
          prepaidDays: fc.option(number(0, 365), { nil: undefined, freq: 1 }),
        }),
        minimumCash: krw(1e11),
        distributionMonth: fc.integer({ min: 1, max: 12 }),
        legalReserve: fc.record({ rate: share, capitalShare: share }),
        terminal: fc.record({ facility: number(0, 3), accelerators: share }),
      }),
    )
    .map(({ calls, ...rest }) =>
      calls?.kind === 'schedule' && rest.sizing.kind === 'caps' ? rest : { ...rest, calls },
    )

const instrument = (start: string, horizon: number) =>
  fc.oneof(
    fc.record({ kind: fc.constant('common' as const) }),
    fc.record({
      kind: fc.constant('preferred' as const),
      dividend: number(0, 0.2),
      cumulative: fc.constantFrom('yes' as const, 'no' as const),
      redeemFrom: monthBetween(start, 0, horizon + 6),
      order: fc.constantFrom('dividend-first' as const, 'principal-first' as const, undefined),
    }),
  )

const shareholder = (id: string, part: number, start: string, horizon: number) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`Holder ${id}`),
    side: fc.constantFrom('public' as const, 'private' as const),
    share: fc.constant(part),
    hurdle: rate,
    instrument: instrument(start, horizon),
  })

/** One to five shareholders, of whom one with a part holds common shares. */
const shareholders = (start: string, horizon: number) =>
  parts(1, 5)
    .chain((shares) => fc.tuple(...shares.map((part, i) => shareholder(`holder-${i}`, part, start, horizon))))
    .map((list): Shareholder[] => {
      if (list.some(({ share, instrument }) => share > 0 && instrument.kind === 'common')) return list
      const holder = list.findIndex((one) => one.share > 0)
      return list.map((one, i) => (i === holder ? { ...one, instrument: { kind: 'common' } } : one))
    })

const put = (start: string, horizon: number) =>
  fc.option(
    fc.record(
      {
        month: fc.oneof(
          { weight: 3, arbitrary: monthBetween(start, 0, horizon - 1) },
          { weight: 1, arbitrary: fc.constant('dissolution') },
        ),
        rate: interest,
        volatility: number(0.01, 2),
      },
      { requiredKeys: ['month', 'rate'] },
    ),
    { freq: 3 },
  )

const anchor = (start: string, horizon: number) =>
  fc.option(
    fc
      .tuple(number(0, 1e7), krw(10_000), windowIn(start, horizon + 6))
      .map(([hours, price, window]) => ({ hours, price, ...window })),
    { nil: undefined, freq: 2 },
  )

/** Terms with a put only where both sides hold common shares. */
const terms = (start: string, horizon: number) =>
  fc
    .record({
      shareholders: shareholders(start, horizon),
      put: put(start, horizon),
      npuQuota: npuQuota(start, horizon),
      anchor: anchor(start, horizon),
      penalty: fc.option(
        fc.record({
          accelerators: fc.integer({ min: 1, max: 30_000 }),
          by: monthBetween(start, -6, horizon + 6),
          perMonth: krw(1e11),
        }),
        { nil: undefined, freq: 2 },
      ),
      guarantee: fc.option(fc.record({ share, limit: fc.option(krw(1e12), { nil: undefined }) }), {
        nil: undefined,
        freq: 2,
      }),
      referenceRate: interest,
    })
    .map((all) => {
      const holds = (side: string) =>
        all.shareholders.some((one) => one.side === side && one.share > 0 && one.instrument.kind === 'common')
      return { ...all, put: holds('public') && holds('private') ? all.put : null }
    })

/** Halls of a plan, and what hours it may sell. */
const roomsOf = (
  sites: readonly { id: string; halls: readonly { id: string; rackKw: number; cooling: { kind: string } }[] }[],
) =>
  sites.flatMap(({ id, halls }) =>
    halls.map((one): Room => ({ site: id, hall: one.id, rackKw: one.rackKw, liquid: one.cooling.kind === 'liquid' })),
  )

/** What is there and who buys its hours. */
const world = (start: string, horizon: number) =>
  several(1, 3, (i) => site(['north', 'south', 'east'][i]!, start, horizon))
    .chain((sites) => fc.record({ sites: fc.constant(sites), fleet: fleet(roomsOf(sites), start, horizon) }))
    .chain(({ sites, fleet }) => {
      const classes = [...new Set(fleet.map((one) => one.class))]
      return fc.record({
        sites: fc.constant(sites),
        fleet: fc.constant(fleet),
        demand: segments(classes, start, horizon),
      })
    })

/** Any valid plan within the contract’s bounds: odd dates, idle sites, loss makers, interest-free and dear loans. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record({
    horizon: fc.integer({ min: 24, max: 300 }),
    year: fc.integer({ min: 2024, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
  })
  .chain(({ horizon, year, month }) => {
    const start = `${year}-${String(month).padStart(2, '0')}`
    return fc.record({
      meta: fc.record({
        title: fc.constant('Any plan'),
        start: fc.constant(start),
        horizonMonths: fc.constant(horizon),
        priceBaseYear: fc.integer({ min: 2020, max: 2030 }),
      }),
      economy: fc.record({
        cpi: rate,
        usdKrw: fc.oneof(number(900, 2000), pathFrom(start, start, horizon, number(900, 2000))),
        treasuryRate: path(start, horizon, interest),
      }),
      world: world(start, horizon),
      sales: fc.record({ releasedShare: share }),
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
        credit: fc.record({ rate: number(0, 0.3), years: fc.integer({ min: 1, max: 12 }), minimumTax: number(0, 0.3) }),
        interimShare: fc.oneof(fc.constant(0), share),
      }),
      finance: finance(start, horizon),
      terms: terms(start, horizon),
      sources: arbitrarySources,
      publicUse: arbitraryPublicUse,
      money: arbitraryMoney,
      uses: arbitraryUses(year, horizon, (first, last) => monthBetween(start, first, last)),
    })
  })
  .map(({ world, uses, sources, publicUse, money, ...plan }) => {
    const used = withUses(withPublicUse({ ...plan, ...world }, publicUse), uses)
    return Plan.parse(JSON.parse(JSON.stringify(withMoney(withSources(used, sources), money))))
  })

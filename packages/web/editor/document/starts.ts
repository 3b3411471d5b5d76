import { monthAt, monthNumber } from '#contract/rules/rule.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import type { Beginning } from './beginning.ts'
import { itemsAt } from './rearranged.ts'
import { classesOf, idOf } from './references.ts'

type Start = (beginning: Beginning) => unknown

/** A path that holds one value from the start of the plan on. */
const path =
  (value: number): Start =>
  ({ start }) => [{ from: start, value }]
const fromOperation =
  (value: number): Start =>
  ({ operation }) => [{ from: operation, value }]
const always =
  (value: unknown): Start =>
  () =>
    value

/**
 * What is usual where a person adds something or chooses another kind, by place, `=kind` where the kind matters. All of
 * it is an assumption to be replaced; what is not here begins at the least that the contract takes.
 */
const starts: Readonly<Record<string, Start>> = {
  '/economy/usdKrw=number': always(1400),
  '/economy/usdKrw=array': path(1400),

  '/sites/*/grid/assessment': ({ start }) => ({ applied: start, leadMonths: 9 }),
  '/sites/*/grid/construction/milestones': ({ operation }) => [{ month: operation, share: 1 }],
  '/sites/*/grid/escalation': always(0.03),
  '/sites/*/halls/*/construction/milestones': ({ operation }) => [{ month: operation, share: 1 }],
  '/sites/*/halls/*/escalation': always(0.03),
  '/sites/*/halls/*/priceBaseYear': ({ start }) => Number(start.slice(0, 4)),
  '/sites/*/energy=flat': always({ price: 180, ppa: { share: 0 }, escalation: 0.02 }),
  '/sites/*/energy=tariff': always({
    demandFactor: 0.9,
    demandCharge: 6630,
    prices: {
      summer: { off: 110, mid: 160, peak: 210 },
      springAutumn: { off: 110, mid: 130, peak: 160 },
      winter: { off: 115, mid: 155, peak: 200 },
    },
    climateCharge: 9,
    fuelAdjustment: 5,
    fundLevy: 0.027,
    powerFactor: 0.95,
    ppa: { share: 0, price: 170 },
    escalation: 0.02,
  }),
  '/sites/*/energy/index': path(1),
  '/sites/*/energy/loadShape': always({
    weekday: Array.from({ length: 24 }, () => 1),
    saturday: Array.from({ length: 24 }, () => 1),
    holiday: Array.from({ length: 24 }, () => 1),
  }),

  '/fleet/*/bridge': ({ draft }) => ({ ...firstHall(draft), moveMonths: 1 }),
  '/fleet/*/network=share': always({ kwShare: 0.06 }),
  '/fleet/*/network=fabric': always({ portsPerAccelerator: 3, radix: 64, switchKw: 1.7, switchPrice: 6e7 }),
  '/fleet/*/tenure=owned': ({ start }) => ({
    price: [{ from: start, value: 50_000 }],
    currency: 'USD',
    depositShare: 0.3,
    maintenanceRate: 0.03,
    resaleShare: 0.05,
  }),
  '/fleet/*/tenure=hosted': always({ feePerKwMonth: 180_000, powerPassThrough: 1 }),
  '/fleet/*/tenure=leased': ({ start }) => ({ rent: [{ from: start, value: 1.8 }], currency: 'USD' }),
  '/fleet/*/tenure=entrusted': always({ inKindShare: 0.2, feePerMonth: 0 }),
  '/fleet/*/tenure/currency': always('USD'),

  '/demand/*/buyer': always('private'),
  '/demand/*/users': fromOperation(1),
  '/demand/*/ramp/from': ({ operation }) => operation,
  '/demand/*/ramp/months': always(12),
  '/demand/*/usage': always(0.85),
  '/demand/*/requests/*/class': ({ draft }) => classesOf(draft)[0],
  '/demand/*/requests/*/h100Equivalents': fromOperation(1000),
  '/demand/*/requests/*/price': fromOperation(2.3),
  '/demand/*/requests/*/referencePrice': always(2.3),

  '/costs/*': ({ start }) => ({
    kind: 'other',
    currency: 'KRW',
    amount: 1e9,
    lifeMonths: null,
    spending: { kind: 'even', from: start, to: start },
  }),
  '/costs/*/escalation': always(0.02),
  '/costs/*/priceBaseYear': ({ start }) => Number(start.slice(0, 4)),
  '/costs/*/spending=even': ({ start, operation }) => ({ from: start, to: before(operation) }),
  '/costs/*/spending=s-curve': ({ start, operation }) => ({ from: start, to: before(operation) }),
  '/costs/*/spending=milestones': ({ start }) => ({ milestones: [{ month: start, share: 1 }] }),
  '/costs/*/lifeMonths': always(60),
  '/costs/*/inService': ({ operation }) => operation,

  '/tax/brackets/*/upTo': always(2e8),
  '/tax/later': ({ operation }) => [
    { fromYear: Number(operation.slice(0, 4)), brackets: [{ upTo: null, rate: 0.25 }] },
  ],
  '/tax/holiday': always({ fullYears: 5, partialYears: 2, partialShare: 0.5 }),
  '/tax/credit/ruralTax': always(0.2),
  '/tax/vat': always({ rate: 0.1, taxedShare: 1, settlementMonths: 2 }),
  '/tax/acquisition': always({ land: 0.046, building: 0.0316, relief: 0 }),
  '/tax/property': always({ building: 0.0025, land: 0.002, assessedShare: 0.7, relief: 0, reliefMonths: 0 }),
  '/tax/depreciation': always({ facilities: 'straight-line', accelerators: 'straight-line', costs: 'straight-line' }),
  '/tax/depreciation/halfYear': always('yes'),

  '/finance/sizing=equity': always({ amount: 4e11 }),
  '/finance/sizing=caps': always({ gearing: 0.7, dscr: 1.3, llcr: 1.4 }),
  '/finance/calls': always({ kind: 'pro-rata' }),
  '/finance/calls=schedule': ({ start }) => ({ calledShare: [{ from: start, value: 1 }] }),
  '/finance/tranches/*/rate=fixed': always({ rate: 0.055 }),
  '/finance/tranches/*/rate=path': ({ start }) => ({ rate: [{ from: start, value: 0.055 }] }),
  '/finance/tranches/*/rate=linked': always({ spread: 0.015 }),
  '/finance/tranches/*/amortisation/balloonShare': always(0.2),
  '/finance/tranches/*/amortisation=sculpted': always({ dscr: 1.3 }),
  '/finance/tranches/*/refinancing': ({ operation }) => ({ month: later(operation, 36), rate: 0.045, fee: 0.01 }),
  '/finance/grants/*': ({ start }) => ({ giver: 'state', amount: 1e10, share: 0.1, from: start }),
  '/finance/lease': always({ share: 0.2, rate: 0.06, rentMonths: 36, residualShare: 0.05 }),
  '/finance/reserve/initial': always(1e10),
  '/finance/reserve/letterOfCredit': always({ fee: 0.015 }),
  '/finance/replacement': always({ monthsAhead: 12 }),
  '/finance/shareholderLoan': ({ operation }) => ({
    share: 0.3,
    rate: 0.046,
    interestFrom: operation,
    repayFrom: later(operation, 12),
  }),
  '/finance/capitalReduction': ({ operation }) => ({ from: later(operation, 24), floor: 1e10 }),
  '/finance/lockUp/defaultDscr': always(1.05),
  '/finance/workingCapital/depositDays': always(30),
  '/finance/workingCapital/prepaidDays': always(30),

  '/terms/shareholders/*/inKind': ({ draft }) => [{ what: 'land', site: firstId(draft, '/sites') }],
  '/terms/shareholders/*/inKind/*=land': ({ draft }) => ({ site: firstId(draft, '/sites') }),
  '/terms/shareholders/*/inKind/*=hall': ({ draft }) => firstHall(draft),
  '/terms/shareholders/*/inKind/*=accelerators': ({ draft }) => ({ deployment: firstId(draft, '/fleet') }),
  '/terms/shareholders/*/instrument=preferred': ({ operation }) => ({
    dividend: 0.06,
    cumulative: 'yes',
    redeemFrom: later(operation, 12),
  }),
  '/terms/shareholders/*/instrument/order': always('principal-first'),
  '/terms/put': always({ month: 'dissolution', rate: 0.033 }),
  '/terms/put/month=month': ({ end }) => end,
  '/terms/put/volatility': always(0.4),
  '/terms/npuQuota': ({ operation }) => ({ measure: 'accelerators', share: [{ from: operation, value: 0.1 }] }),
  '/terms/anchor': ({ operation, end }) => ({ hours: 1e6, price: 3000, from: operation, to: end }),
  '/terms/publicUse': always({ share: 0.2, discount: 0.3 }),
  '/terms/penalty': ({ draft, operation }) => ({ accelerators: countOf(draft), by: operation, perMonth: 1e10 }),
  '/terms/guarantee': always({ share: 0.1 }),
  '/terms/guarantee/limit': always(1e11),
}

const later = (month: string, months: number): string => monthAt(monthNumber(month) + months)

const before = (month: string): string => later(month, -1)

const firstId = (draft: unknown, list: string) => idOf(itemsAt(draft, list)[0])

const firstHall = (draft: unknown) => ({ site: firstId(draft, '/sites'), hall: firstId(draft, '/sites/0/halls') })

/** Accelerators of the whole fleet. */
const countOf = (draft: unknown): number =>
  itemsAt(draft, '/fleet').reduce<number>((sum, item) => sum + (Number(valueAt(item, '/count')) || 0), 0)

/** What a draft begins with at a place; undefined where nothing is usual. */
export function startsAt(place: string, beginning: Beginning, arm?: string): unknown {
  return (starts[`${place}=${arm}`] ?? starts[place])?.(beginning)
}

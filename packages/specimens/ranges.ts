import { InterestRate, PriceBaseYear, Rate } from '#contract/quantity.ts'
import { isOf } from '#contract/quantity-of.ts'
import type { Schema } from '#contract/structure.ts'

type Range = readonly [least: number, most: number]

const days: readonly Range[] = [
  [0, 90],
  [0, 365],
]

/**
 * What is usual of numbers whose bounds are wider than any centre is, by the end of their place; of several, each in a
 * like part of the plans. What is not here is as wide as its bounds.
 */
const usual: Readonly<Record<string, readonly Range[]>> = {
  'meta/horizonMonths': [[24, 300]],
  'meta/priceBaseYear': [[2020, 2030]],
  usdKrw: [[900, 2000]],
  'usdKrw/value': [[900, 2000]],

  'phases/mw': [
    [0.01, 12],
    [0.01, 200],
  ],
  'phases/leadMonths': [[0, 72]],
  'assessment/leadMonths': [[0, 24]],
  connection: [[0, 1e11]],
  substation: [[0, 1e11]],
  monthlyC: [[-20, 40]],
  designC: [[-20, 50]],
  moduleMw: [[0.05, 10]],
  transformer: [[0.9, 1]],
  ups: [[0.85, 1]],
  pdu: [[0.9, 1]],
  otherShare: [[0, 0.1]],
  blocks: [[1, 8]],
  blockItMw: [[0.05, 30]],
  positionsPerBlock: [[1, 800]],
  rackKw: [
    [5, 60],
    [100, 300],
  ],
  'cooling/base': [[0, 0.5]],
  perDegree: [[0, 0.03]],
  freeBelowC: [[-10, 40]],
  litresPerKwh: [[0, 3]],
  'shellCost/value': [[0, 2e10]],
  'plantCost/value': [[0, 2e10]],
  carbonFactor: [[0, 1]],
  'land/cost': [[0, 1e11]],
  'sites/rent': [[0, 3e5]],

  'energy/price': [[0, 400]],
  'ppa/price': [[0, 300]],
  'index/value': [[0, 3]],
  // No less than the adjustments below take away: of a bill below 0 the check `waterfall` says that a cost is negative.
  off: [[20, 200]],
  mid: [[20, 300]],
  peak: [[20, 400]],
  demandCharge: [[0, 10_000]],
  climateCharge: [[0, 20]],
  fuelAdjustment: [[-5, 5]],
  regionalAdjustment: [[-15, 0]],
  fundLevy: [[0, 0.05]],

  bf16Tflops: [[0, 5000]],
  fp8Tflops: [[0, 10_000]],
  fp64Tflops: [[0, 100]],
  h100Equivalent: [[0, 5]],
  'fleet/count': [
    [1, 600],
    [1, 30_000],
  ],
  'node/accelerators': [[1, 72]],
  'node/kw': [[0.5, 150]],
  perRackMost: [[1, 8]],
  kwShare: [[0, 0.3]],
  portsPerAccelerator: [[1, 4]],
  radix: [[4, 256]],
  switchKw: [[0, 4]],
  switchPrice: [[0, 2e8]],
  storageKwShare: [[0, 0.2]],
  supportRackShare: [[0, 0.3]],
  'fleet/leadMonths': [[0, 36]],
  deliveryMonths: [[1, 36]],
  installMonths: [[0, 12]],
  moveMonths: [[0, 6]],
  'fleet/lifeMonths': [[1, 120]],
  serviceMonths: [[1, 200]],
  failuresPerYear: [
    [0, 1],
    [0, 100],
  ],
  earlyMultiplier: [[1, 10]],
  downPerFailure: [[0, 80]],
  swapHours: [[0, 100]],
  repairDays: [[0, 100]],
  sparesShare: [[0, 0.1]],
  maintenanceHours: [
    [0, 8],
    [0, 300],
  ],
  'tenure/price/value': [[0, 2e8]],
  'tenure/rent/value': [[0, 10_000]],
  maintenanceRate: [[0, 0.1]],
  feePerKwMonth: [[0, 4e5]],
  feePerMonth: [[0, 1e6]],

  'users/value': [[0, 10]],
  'h100Equivalents/value': [
    [0, 2000],
    [0, 60_000],
  ],
  'requests/price/value': [[0, 12]],
  referencePrice: [[0.1, 12]],
  elasticity: [
    [0, 0],
    [0.1, 3],
  ],
  priority: [[1, 3]],
  'ramp/months': [[1, 48]],

  ftePerMw: [[0, 5]],
  costPerFte: [[0, 2e8]],
  facilityMaintenanceRate: [[0, 0.05]],
  insuranceRate: [[0, 0.02]],
  administration: [[0, 5e10]],
  'costs/amount': [[0, 1e10]],
  'costs/lifeMonths': [[1, 240]],

  'brackets/upTo': [[1e8, 1e11]],
  'brackets/rate': [[0, 0.35]],
  fromYear: [[2024, 2045]],
  fullYears: [[0, 6]],
  partialYears: [[0, 4]],
  lossYears: [[1, 16]],
  'credit/rate': [[0, 0.3]],
  'credit/years': [[1, 12]],
  minimumTax: [[0, 0.3]],
  interimShare: [
    [0, 0],
    [0, 1],
  ],
  settlementMonths: [[1, 12]],
  reliefMonths: [[0, 120]],

  'sizing/amount': [[0, 3e12]],
  'sizing/dscr': [[0.5, 4]],
  llcr: [[0.5, 4]],
  'amortisation/dscr': [[0.5, 4]],
  commitment: [[0, 3e12]],
  commitmentFee: [[0, 0.02]],
  agencyFee: [[0, 1e9]],
  graceMonths: [[0, 36]],
  repaymentMonths: [
    [1, 6],
    [1, 240],
  ],
  spread: [[-0.05, 0.1]],
  'refinancing/fee': [[0, 0.05]],
  'grants/amount': [[0, 1e12]],
  'lease/rate': [[0, 0.15]],
  rentMonths: [[1, 120]],
  'reserve/months': [
    [0, 0],
    [0, 24],
  ],
  initial: [[0, 1e12]],
  'letterOfCredit/fee': [[0, 0.1]],
  floor: [[0, 1e12]],
  'lockUp/dscr': [
    [0, 0],
    [0, 3],
  ],
  defaultDscr: [[0, 2]],
  sweepShare: [
    [0, 0],
    [0, 1],
  ],
  receivableDays: days,
  payableDays: days,
  minimumCash: [[0, 1e11]],
  'terminal/facility': [[0, 3]],
  'terminal/accelerators': [[0, 1]],

  // Not nothing: whether shares that bear nothing have been paid back in full is left to rounding.
  dividend: [[0.001, 0.2]],
  'anchor/hours': [[0, 1e7]],
  'anchor/price': [[0, 10_000]],
  'penalty/accelerators': [[1, 30_000]],
  'penalty/perMonth': [[0, 1e11]],
  'guarantee/limit': [[0, 1e12]],
  'sources/value': [[0, 1e12]],
}

const usualOf: readonly (readonly [quantity: Schema, range: Range])[] = [
  [Rate, [-0.05, 0.15]],
  [InterestRate, [0, 0.25]],
  [PriceBaseYear, [2015, 2040]],
]

const found = new Map<string, readonly Range[] | undefined>()

/** Usual ranges of the number at a place; undefined where its bounds are. */
export function usualRanges(place: string, schema: Schema): readonly Range[] | undefined {
  if (!found.has(place)) found.set(place, byPlace(place) ?? byQuantity(schema))
  return found.get(place)
}

function byPlace(place: string): readonly Range[] | undefined {
  const keys = place.split('/').filter((key) => key !== '' && key !== '*')
  const ends = keys.map((_, from) => keys.slice(from).join('/'))
  return usual[ends.find((end) => usual[end] !== undefined) ?? '']
}

function byQuantity(schema: Schema): readonly Range[] | undefined {
  const one = usualOf.find(([quantity]) => isOf(schema, quantity))
  return one && [one[1]]
}

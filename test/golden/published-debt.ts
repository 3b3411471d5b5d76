import type { YearlyLoan } from '#model/finance/yearly-sizing.ts'

/**
 * Debt sculpted to a cover, as published with its inputs in tutorials and in the tests of other tools. Years are those
 * after closing. What is printed is right to half a unit of its last digit.
 */
export interface PublishedDebt {
  readonly name: string
  readonly origin: string
  readonly loan: YearlyLoan
  readonly debt: number
  /** Half a unit of the last digit printed of the debt. */
  readonly within: number
  /** Service of the first years, as far as it is printed. */
  readonly service?: readonly number[]
  readonly serviceWithin?: number
  readonly note?: string
}

const structura = 'https://github.com/singhapoorv17/structura/blob/5d99be9880252a1c1241d9baeec96f29a2c07058/tests'
const ecoXchange = (commit: string, file: string) =>
  `https://github.com/mikalbanks/EcoXchange-/blob/${commit}/server/services/project-finance-engine/${file}`
const solarParks = (file: string) => ecoXchange('08dd404e7b050217b55f956afabc8ac741afc0bf', file)
const debtTests = ecoXchange('1856654eb8ea287fc68dd1b8832b51fe131bff0e', 'debt-engine.test.ts')
const tutorial = 'https://breakingintowallstreet.com/kb/project-finance'

const years = <T>(count: number, of: (year: number) => T) => Array.from({ length: count }, (_, year) => of(year))
const tenMillion = years(10, () => 10e6)

/** 24 % of the hours of a year at 55 a MWh, 0.5 % less energy and 1 % more a MWh each year, less costs that rise 2.5 %. */
const solar = (megawatts: number, costs: number, count: number) =>
  years(count, (t) => megawatts * 8760 * 0.24 * 0.995 ** t * 55 * 1.01 ** t - costs * 1.025 ** t)

/** Cash of ten years that goes from 150 to 250 and is worth 1 201.4 at 10 %. */
const tutorialCash = [150, 161, 179, 197, 206, 211, 215, 233, 237, 250]

/** Sized by cover alone. */
export const sized: readonly PublishedDebt[] = [
  {
    name: 'ten years of ten million',
    origin: `${structura}/test_sculpting.py, computed apart from its code with 40 digits`,
    loan: { cfads: tenMillion, cost: 1e9, rate: 0.06, dscr: 1.25, gearing: 1 },
    debt: 58_880_696.4113176,
    within: 5e-8,
    service: years(10, () => 8e6),
    serviceWithin: 1e-6,
  },
  {
    name: 'a cover of 1.2 for five years, then of 1.5',
    origin: `${structura}/test_sculpting.py, computed apart from its code with 40 digits`,
    note: 'Cover by year is cash divided by it, at a cover of 1.',
    loan: { cfads: years(10, (t) => 10e6 / (t < 5 ? 1.2 : 1.5)), cost: 1e9, rate: 0.06, dscr: 1, gearing: 1 },
    debt: 56_087_853.3187075,
    within: 5e-8,
    service: years(10, (t) => (t < 5 ? 8_333_333.333 : 6_666_666.667)),
    serviceWithin: 5e-4,
  },
  {
    name: 'without interest',
    origin: `${structura}/test_sculpting.py`,
    loan: { cfads: tenMillion, cost: 1e9, rate: 0, dscr: 1.25, gearing: 1 },
    debt: 80e6,
    within: 1e-6,
  },
  {
    name: 'two years, small enough to write out',
    origin: `${structura}/test_coverage_ratios.py`,
    loan: { cfads: [100, 200], cost: 1000, rate: 0.1, dscr: 2, gearing: 1 },
    debt: 128.099173553719,
    within: 1e-12,
    service: [50, 100],
    serviceWithin: 1e-9,
  },
  {
    name: 'a solar park of 5 MW',
    origin: `${solarParks('core.test.ts')} and fixtures/test_case_5mw.json`,
    loan: { cfads: solar(5, 150_000, 18), cost: 8e6, rate: 0.065, dscr: 1.3, gearing: 0.7 },
    debt: 3_364_160.1747,
    within: 5e-5,
    service: [329_353.8461538461],
    serviceWithin: 1e-6,
  },
  {
    name: 'a solar park of 1 MW',
    origin: solarParks('fixtures/test_case_1mw.json'),
    note: 'Its reserve is half the service of the first year.',
    loan: { cfads: solar(1, 38_000, 15), cost: 1.9e6, rate: 0.0725, dscr: 1.3, gearing: 0.65 },
    debt: 517_036.52,
    within: 0.005,
    service: [2 * 29_858.46],
    serviceWithin: 0.01,
  },
  {
    name: 'a solar park of 20 MW',
    origin: solarParks('fixtures/test_case_20mw.json'),
    note: 'Its reserve is half the service of the first year.',
    loan: { cfads: solar(20, 480_000, 20), cost: 29e6, rate: 0.058, dscr: 1.3, gearing: 0.7 },
    debt: 16_295_989.64,
    within: 0.005,
    service: [2 * 704_861.54],
    serviceWithin: 0.01,
  },
  {
    name: 'three years without interest',
    origin: debtTests,
    loan: { cfads: [130, 130, 130], cost: 1e6, rate: 0, dscr: 1.3, gearing: 1 },
    debt: 300,
    within: 1e-9,
    service: [100, 100, 100],
    serviceWithin: 1e-9,
  },
  {
    name: 'cash that grows from 150 to 250',
    origin: `${tutorial}/loan-life-coverage-ratio and debt-sculpting-vs-debt-sizing`,
    note: 'The years between are in a picture only: these have the printed ends and value, on which alone the rest depends.',
    loan: { cfads: tutorialCash, cost: 1e4, rate: 0.1, dscr: 1.5, gearing: 1 },
    debt: 800.9,
    within: 0.05,
    service: [100],
    serviceWithin: 1e-9,
  },
]

/**
 * Less than cover allows. The origin keeps the shape of the service and raises the cover, so that the loan takes its
 * whole tenor; here it keeps its cover and is repaid early. Both are done: answers to the question how at
 * https://www.reddit.com/r/projectfinance/comments/1l93dix/sculpting name the one and the other.
 */
export const capped: readonly (PublishedDebt & { readonly cover: number })[] = [
  {
    name: 'half of the cost',
    origin: debtTests,
    loan: { cfads: [500, 500], cost: 1000, rate: 0, dscr: 1, gearing: 0.5 },
    debt: 500,
    within: 1e-9,
    service: [250, 250],
    serviceWithin: 1e-9,
    cover: 2,
  },
  {
    name: 'four fifths of what cover allows',
    origin: `${structura}/test_sculpting.py`,
    loan: { cfads: tenMillion, cost: 58_880_696.4113176, rate: 0.06, dscr: 1.25, gearing: 0.8 },
    debt: 0.8 * 58_880_696.4113176,
    within: 1e-6,
    service: years(10, () => 6.4e6),
    serviceWithin: 1e-6,
    cover: 1.25 / 0.8,
  },
]

/**
 * Years whose cash ÷ cover does not pay the interest. Here the value of cash ÷ cover is lent all the same, and interest
 * falls due beyond the cover, as cover holds over twelve periods: years here. The origins lend no more than has its
 * interest covered in every year; so does a plan, whose periods are months (`cover-kept.test.ts`).
 */
export const uncovered: readonly PublishedDebt[] = [
  {
    name: 'cash of 10, 10 and 500',
    origin: debtTests,
    note: '10 pays the interest of 100. Printed is that it is at most 100.01.',
    loan: { cfads: [10, 10, 500], cost: 1e6, rate: 0.1, dscr: 1, gearing: 1 },
    debt: 100,
    within: 0.01,
  },
  {
    name: 'a first year of a tenth',
    origin: `${structura}/test_sculpting.py`,
    note: '1 000 000 ÷ 1.25 pays the interest of 800 000 ÷ 6 %.',
    loan: { cfads: [1e6, ...years(9, () => 10e6)], cost: 1e9, rate: 0.06, dscr: 1.25, gearing: 1 },
    debt: 13_333_333.33,
    within: 0.005,
  },
]

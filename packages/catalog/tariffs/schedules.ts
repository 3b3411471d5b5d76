import type { Confidence } from '../figure.ts'
import type { PriceBand, Season } from './season.ts'

export type ScheduleId = 'kepco-2024-10' | 'kepco-2026-04'

/** Hours of a day from one clock hour to another, both between 0 and 24. */
export type Span = readonly [from: number, to: number]

/** Which hours of which days fall into which band. */
export interface TariffSchedule {
  /** Spans of a weekday; what is in neither is off-peak. */
  readonly weekday: Readonly<Record<Season, Readonly<Record<Exclude<PriceBand, 'off'>, readonly Span[]>>>>
  /** Band that on-peak hours of a Saturday count as. */
  readonly saturdayPeak: PriceBand
  /** Band of every hour of a Sunday or public holiday. */
  readonly holiday: PriceBand
  /** Hours of Saturdays, Sundays and public holidays at a part of their price, first and last day included. */
  readonly discount?: {
    readonly seasons: readonly Season[]
    readonly hours: Span
    readonly part: number
    readonly from: string
    readonly until: string
  }
  readonly source: string
  readonly asOf: string
  readonly confidence: Confidence
  readonly note?: string
}

/** Season of each month, January first. */
export const seasonOfMonth: readonly Season[] = [
  'winter',
  'winter',
  'springAutumn',
  'springAutumn',
  'springAutumn',
  'summer',
  'summer',
  'summer',
  'springAutumn',
  'springAutumn',
  'winter',
  'winter',
]

const winter = {
  mid: [
    [8, 9],
    [12, 16],
    [19, 22],
  ],
  peak: [
    [9, 12],
    [16, 19],
  ],
} as const

const since2024 = {
  mid: [
    [8, 11],
    [12, 13],
    [18, 22],
  ],
  peak: [
    [11, 12],
    [13, 18],
  ],
} as const

const since2026 = {
  mid: [
    [8, 15],
    [21, 22],
  ],
  peak: [[15, 21]],
} as const

const dayRules = 'Saturday and holiday rules as KEPCO prints them under its seasons and hours'

/** KEPCO's hour bands by date. */
export const tariffSchedules: Readonly<Record<ScheduleId, TariffSchedule>> = {
  'kepco-2024-10': {
    weekday: { summer: since2024, springAutumn: since2024, winter },
    saturdayPeak: 'mid',
    holiday: 'off',
    source: `https://dailynews.dobihood.com/2025/03/blog-post_72.html; ${dayRules}`,
    asOf: '2024-10-24',
    confidence: 'H',
    note: 'Public holidays are those of government offices without occasional ones.',
  },
  'kepco-2026-04': {
    weekday: { summer: since2026, springAutumn: since2026, winter },
    saturdayPeak: 'mid',
    holiday: 'off',
    discount: {
      seasons: ['springAutumn'],
      hours: [11, 14],
      part: 0.5,
      from: '2026-04-16',
      until: '2030-12-31',
    },
    source: `https://www.newspim.com/news/view/20260313000930; https://www.donga.com/news/Economy/article/all/20260313/133525220/1; ${dayRules}`,
    asOf: '2026-04-16',
    confidence: 'H',
    note: 'Winter hours were left as they were. The discount halves the price that the hour has anyway, off-peak on Sundays and holidays, mid-load on Saturdays: an assumption, A-75 %, for the announcement says only half of the price.',
  },
}

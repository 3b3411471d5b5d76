import { publicHolidays } from '#catalog/holidays.ts'
import { type ScheduleId, seasonOfMonth, tariffSchedules } from '#catalog/tariffs/schedules.ts'
import type { PriceBand } from '#catalog/tariffs/season.ts'
import { type DayKind, hoursOfDay } from './hours-of-day.ts'

/** Hours of each month in one band: at its full price, and in a discount's hours. */
export interface HoursOfBand {
  readonly full: Float64Array
  readonly halved: Float64Array
}

/** Weight of each hour of each kind of day; only their proportions matter. */
export type LoadShape = Readonly<Record<DayKind, readonly number[]>>

export type BandHours = Readonly<Record<PriceBand, HoursOfBand>> & {
  /** Load of the heaviest hour over the month's average. */
  readonly peakFactor: Float64Array
}

const even = Array.from({ length: 24 }, () => 1)
const flat: LoadShape = { weekday: even, saturday: even, holiday: even }

const bands = ['off', 'mid', 'peak'] as const

/** Plans remembered at a time. */
const mostPlans = 64

const counted = new Map<string, BandHours>()

/**
 * Hours of each month in each price band, by the Korean calendar, each weighed by the load in it against the month's
 * average; all of a month add up to its hours. The price of a band is that of the month's season, for a month lies in
 * one season. A public holiday on a Saturday counts as holiday. Every caller gets the same arrays: they are not to be
 * written to.
 * @param start first month, `YYYY-MM`
 * @param shape how the load lies over the day; flat where none is given
 * @example bandHours('2026-07', 1, 'kepco-2026-04').peak.full[0] // 132: 22 working days of 6 hours
 */
export function bandHours(
  start: string,
  months: number,
  schedule: ScheduleId,
  shape: LoadShape | null = null,
): BandHours {
  const key = `${schedule} ${start} ${months} ${shape === null ? '' : JSON.stringify(shape)}`
  const hours = counted.get(key) ?? countAll(start, months, schedule, shape ?? flat)
  if (counted.size >= mostPlans && !counted.has(key)) counted.clear()
  counted.set(key, hours)
  return hours
}

function countAll(start: string, months: number, schedule: ScheduleId, shape: LoadShape): BandHours {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5)) - 1
  const hours = { off: series(months), mid: series(months), peak: series(months), peakFactor: new Float64Array(months) }
  for (let t = 0; t < months; t++) {
    const counts = shape === flat ? countsOf(schedule, first + t) : count(schedule, first + t, shape)
    for (const band of bands) {
      hours[band].full[t] = counts[band].full
      hours[band].halved[t] = counts[band].halved
    }
    hours.peakFactor[t] = counts.peakFactor
  }
  return hours
}

function series(months: number): HoursOfBand {
  return { full: new Float64Array(months), halved: new Float64Array(months) }
}

type Counts = Record<PriceBand, { full: number; halved: number }> & { readonly peakFactor: number }

const ofMonths: Record<ScheduleId, Map<number, Counts>> = { 'kepco-2024-10': new Map(), 'kepco-2026-04': new Map() }

/** Hours of one month under a flat load, counted once; a month is its year × 12 plus 0 for January. */
function countsOf(schedule: ScheduleId, month: number): Counts {
  const counts = ofMonths[schedule].get(month) ?? count(schedule, month, flat)
  ofMonths[schedule].set(month, counts)
  return counts
}

function count(id: ScheduleId, at: number, shape: LoadShape): Counts {
  const year = Math.floor(at / 12)
  const month = at % 12
  const season = seasonOfMonth[month]!
  const { discount } = tariffSchedules[id]
  const prefix = `${year}-${twoDigits(month + 1)}-`
  const holidays = [...publicHolidays(year)]
    .filter((date) => date.startsWith(prefix))
    .map((date) => Number(date.slice(8)))
  const hours = {
    weekday: hoursOfDay(id, season, 'weekday', shape.weekday),
    saturday: hoursOfDay(id, season, 'saturday', shape.saturday),
    holiday: hoursOfDay(id, season, 'holiday', shape.holiday),
  }
  const counts = { off: { full: 0, halved: 0 }, mid: { full: 0, halved: 0 }, peak: { full: 0, halved: 0 } }
  const firstWeekday = new Date(Date.UTC(year, month, 1)).getUTCDay()
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  let load = 0
  let heaviest = 0
  for (let day = 1; day <= days; day++) {
    const weekday = (firstWeekday + day - 1) % 7
    const kind = weekday === 0 || holidays.includes(day) ? 'holiday' : weekday === 6 ? 'saturday' : 'weekday'
    const { full, reduced } = hours[kind]
    const discounted = kind !== 'weekday' && discount?.seasons.includes(season) && isWithin(discount, prefix, day)
    for (const band of bands) {
      const halved = discounted ? reduced[band] : 0
      counts[band].full += full[band] - halved
      counts[band].halved += halved
      load += full[band]
    }
    heaviest = Math.max(heaviest, ...shape[kind])
  }
  const perWeight = (days * 24) / load
  for (const band of bands) {
    counts[band].full *= perWeight
    counts[band].halved *= perWeight
  }
  return { ...counts, peakFactor: heaviest * perWeight }
}

function isWithin({ from, until }: { from: string; until: string }, prefix: string, day: number): boolean {
  const date = prefix + twoDigits(day)
  return from <= date && date <= until
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}

import { publicHolidays } from '#catalog/holidays.ts'
import { type ScheduleId, type Span, seasonOfMonth, tariffSchedules } from '#catalog/tariffs/schedules.ts'
import type { PriceBand, Season } from '#catalog/tariffs/tariff-table.ts'

/** Hours of each month in one band: at its full price, and in a discount's hours. */
export interface HoursOfBand {
  readonly full: Float64Array
  readonly halved: Float64Array
}

export type BandHours = Readonly<Record<PriceBand, HoursOfBand>>

const bands = ['off', 'mid', 'peak'] as const

/** Plans remembered at a time. */
const mostPlans = 64

const counted = new Map<string, BandHours>()

/**
 * Hours of each month in each price band, by the Korean calendar; all of a month add up to its hours. The price of a
 * band is that of the month's season, for a month lies in one season. A public holiday on a Saturday counts as holiday.
 * Every caller gets the same arrays: they are not to be written to.
 * @param start first month, `YYYY-MM`
 * @example bandHours('2026-07', 1, 'kepco-2026-04').peak.full[0] // 132: 22 working days of 6 hours
 */
export function bandHours(start: string, months: number, schedule: ScheduleId): BandHours {
  const key = `${schedule} ${start} ${months}`
  const hours = counted.get(key) ?? countAll(start, months, schedule)
  if (counted.size >= mostPlans && !counted.has(key)) counted.clear()
  counted.set(key, hours)
  return hours
}

function countAll(start: string, months: number, schedule: ScheduleId): BandHours {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5)) - 1
  const hours = { off: series(months), mid: series(months), peak: series(months) }
  for (let t = 0; t < months; t++) {
    const counts = countsOf(schedule, first + t)
    for (const band of bands) {
      hours[band].full[t] = counts[band].full
      hours[band].halved[t] = counts[band].halved
    }
  }
  return hours
}

function series(months: number): HoursOfBand {
  return { full: new Float64Array(months), halved: new Float64Array(months) }
}

type Counts = Record<PriceBand, { full: number; halved: number }>

const ofMonths: Record<ScheduleId, Map<number, Counts>> = { 'kepco-2024-10': new Map(), 'kepco-2026-04': new Map() }

/** Hours of one month, counted once; a month is its year × 12 plus 0 for January. */
function countsOf(schedule: ScheduleId, month: number): Counts {
  const counts = ofMonths[schedule].get(month) ?? count(schedule, Math.floor(month / 12), month % 12)
  ofMonths[schedule].set(month, counts)
  return counts
}

type DayKind = 'weekday' | 'saturday' | 'holiday'

function count(id: ScheduleId, year: number, month: number): Counts {
  const season = seasonOfMonth[month]!
  const { discount } = tariffSchedules[id]
  const prefix = `${year}-${twoDigits(month + 1)}-`
  const holidays = [...publicHolidays(year)]
    .filter((date) => date.startsWith(prefix))
    .map((date) => Number(date.slice(8)))
  const hours = dayHours(id, season)
  const counts: Counts = { off: { full: 0, halved: 0 }, mid: { full: 0, halved: 0 }, peak: { full: 0, halved: 0 } }
  const firstWeekday = new Date(Date.UTC(year, month, 1)).getUTCDay()
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  for (let day = 1; day <= days; day++) {
    const weekday = (firstWeekday + day - 1) % 7
    const kind = weekday === 0 || holidays.includes(day) ? 'holiday' : weekday === 6 ? 'saturday' : 'weekday'
    const { full, reduced } = hours[kind]
    const discounted = kind !== 'weekday' && discount?.seasons.includes(season) && isWithin(discount, prefix, day)
    for (const band of bands) {
      const halved = discounted ? reduced[band] : 0
      counts[band].full += full[band] - halved
      counts[band].halved += halved
    }
  }
  return counts
}

function isWithin({ from, until }: { from: string; until: string }, prefix: string, day: number): boolean {
  const date = prefix + twoDigits(day)
  return from <= date && date <= until
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}

/** Hours of a day of each kind by band: all of them, and those that a discount would reduce. */
type DayHours = Record<DayKind, { full: Record<PriceBand, number>; reduced: Record<PriceBand, number> }>

const ofDays = new Map<string, DayHours>()

function dayHours(id: ScheduleId, season: Season): DayHours {
  const key = `${id} ${season}`
  const hours = ofDays.get(key) ?? {
    weekday: hoursOfDay(id, season, 'weekday'),
    saturday: hoursOfDay(id, season, 'saturday'),
    holiday: hoursOfDay(id, season, 'holiday'),
  }
  ofDays.set(key, hours)
  return hours
}

function hoursOfDay(id: ScheduleId, season: Season, kind: DayKind): DayHours[DayKind] {
  const { weekday, saturdayPeak, holiday, discount } = tariffSchedules[id]
  const { mid, peak } = weekday[season]
  const hours = { full: { off: 0, mid: 0, peak: 0 }, reduced: { off: 0, mid: 0, peak: 0 } }
  for (let hour = 0; hour < 24; hour++) {
    const printed = within(peak, hour) ? 'peak' : within(mid, hour) ? 'mid' : 'off'
    const saturday = printed === 'peak' ? saturdayPeak : printed
    const band = { weekday: printed, saturday, holiday }[kind] as PriceBand
    hours.full[band]++
    if (discount !== undefined && within([discount.hours], hour)) hours.reduced[band]++
  }
  return hours
}

function within(spans: readonly Span[], hour: number): boolean {
  return spans.some(([from, to]) => from <= hour && hour < to)
}

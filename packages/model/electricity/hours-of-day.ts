import { type ScheduleId, type Span, tariffSchedules } from '#catalog/tariffs/schedules.ts'
import type { PriceBand, Season } from '#catalog/tariffs/season.ts'

export type DayKind = 'weekday' | 'saturday' | 'holiday'

/** Load of a day by band: all of it, and what lies in the hours that a discount would reduce. */
interface DayHours {
  readonly full: Record<PriceBand, number>
  readonly reduced: Record<PriceBand, number>
}

/** Hours of a kind of day in a season, each weighed by the load in it, by the band that a schedule puts them in. */
export function hoursOfDay(id: ScheduleId, season: Season, kind: DayKind, load: readonly number[]): DayHours {
  const { weekday, saturdayPeak, holiday, discount } = tariffSchedules[id]
  const { mid, peak } = weekday[season]
  const hours = { full: { off: 0, mid: 0, peak: 0 }, reduced: { off: 0, mid: 0, peak: 0 } }
  for (let hour = 0; hour < 24; hour++) {
    const printed = within(peak, hour) ? 'peak' : within(mid, hour) ? 'mid' : 'off'
    const saturday = printed === 'peak' ? saturdayPeak : printed
    const band = { weekday: printed, saturday, holiday }[kind] as PriceBand
    hours.full[band] += load[hour]!
    if (discount !== undefined && within([discount.hours], hour)) hours.reduced[band] += load[hour]!
  }
  return hours
}

function within(spans: readonly Span[], hour: number): boolean {
  return spans.some(([from, to]) => from <= hour && hour < to)
}

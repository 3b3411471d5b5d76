/** The months of a plan: index 0 is its start; hours are days × 24 (KST has no daylight saving). */
export interface Calendar {
  readonly months: number
  readonly startYear: number
  /** 1 is January. */
  readonly startMonth: number
  readonly hours: Float64Array
  /** 1 to 12. */
  readonly monthOfYear: Float64Array
  readonly year: Float64Array
}

const cache = new Map<string, Calendar>()

/**
 * The calendar of a plan.
 * @param start first month, `YYYY-MM`
 * @param months number of months
 */
export function calendar(start: string, months: number): Calendar {
  const key = `${start}+${months}`
  const known = cache.get(key)
  if (known) return known
  const startYear = Number(start.slice(0, 4))
  const startMonth = Number(start.slice(5, 7))
  const made: Calendar = {
    months,
    startYear,
    startMonth,
    hours: new Float64Array(months),
    monthOfYear: new Float64Array(months),
    year: new Float64Array(months),
  }
  for (let t = 0; t < months; t++) {
    const month = startMonth - 1 + t
    made.year[t] = startYear + Math.floor(month / 12)
    made.monthOfYear[t] = (month % 12) + 1
    made.hours[t] = new Date(Date.UTC(startYear, month + 1, 0)).getUTCDate() * 24
  }
  if (cache.size > 100) cache.clear()
  cache.set(key, made)
  return made
}

/** The month at an index as `YYYY-MM`. */
export function monthName(at: Calendar, index: number): string {
  const month = at.startMonth - 1 + index
  return `${at.startYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

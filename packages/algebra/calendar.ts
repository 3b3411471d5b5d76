/** The months of a plan: index 0 is its start; hours are days × 24 (KST has no daylight saving). */
export interface Calendar {
  readonly months: number
  readonly startYear: number
  /** 1 is January. */
  readonly startMonth: number
  readonly hours: Float64Array
  /** 1 to 12. */
  readonly monthOfYear: Float64Array
  /** The calendar year, 2027. */
  readonly year: Float64Array
}

/**
 * The calendar of a plan.
 * @param start first month, `YYYY-MM`
 * @param months number of months, at least 1
 * @throws {RangeError} when the start is not a month or the number not a whole one of at least 1
 * @example calendar('2027-03', 24).hours[0] // 744
 */
export function calendar(start: string, months: number): Calendar {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(start)) throw new RangeError(`a plan starts in a month YYYY-MM, not "${start}"`)
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`a plan has at least 1 month, not ${months}`)
  const startYear = Number(start.slice(0, 4))
  const startMonth = Number(start.slice(5))
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
  return made
}

/**
 * The month at an index as `YYYY-MM`.
 * @example monthName(calendar('2027-03', 24), 10) // '2028-01'
 */
export function monthName(at: Calendar, index: number): string {
  const month = at.startMonth - 1 + index
  return `${at.startYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

import type { Calendar } from '#algebra/calendar.ts'
import type { Line } from '#algebra/expression.ts'

/** The calendar years of a plan, in order. */
export function yearsOf({ year }: Calendar): number[] {
  return [...new Set(year)]
}

/** One value a calendar year: the sum of a flow's months, the last month of a level. */
export function annual(line: Line, series: Float64Array, { year, months, startYear }: Calendar): number[] {
  const values = new Array<number>(year[months - 1]! - startYear + 1).fill(0)
  if (line.annual === 'sum') for (let t = 0; t < months; t++) values[year[t]! - startYear]! += series[t]!
  else for (let t = 0; t < months; t++) values[year[t]! - startYear] = series[t]!
  return values
}

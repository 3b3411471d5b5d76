import type { Calendar } from '#algebra/calendar.ts'
import type { Line } from '#algebra/expression.ts'

/** The calendar years of a plan, in order. */
export function yearsOf({ year }: Calendar): number[] {
  return [...new Set(year)]
}

/** One value a calendar year: the sum of a flow's months, the last month of a level. */
export function annual(line: Line, series: Float64Array, { months, startMonth }: Calendar): number[] {
  const values: number[] = []
  for (let t = 0, end = 13 - startMonth; t < months; end += 12) {
    const yearEnd = Math.min(end, months)
    if (line.annual === 'last') values.push(series[yearEnd - 1]!)
    else {
      let sum = 0
      for (let month = t; month < yearEnd; month++) sum += series[month]!
      values.push(sum)
    }
    t = yearEnd
  }
  return values
}

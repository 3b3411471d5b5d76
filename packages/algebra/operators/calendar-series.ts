import type { Calendar } from '../calendar.ts'
import { apply, type Expression } from '../expression.ts'
import type { Operator } from '../operator.ts'
import { type Unit, unit } from '../unit.ts'

type Series = 'hours' | 'month-of-year' | 'year' | 'month'

const units: Record<Series, Unit> = {
  hours: unit('h'),
  'month-of-year': unit('1'),
  year: unit('year'),
  month: unit('month'),
}

const at: Record<Series, (calendar: Calendar, t: number) => number> = {
  hours: (calendar, t) => calendar.hours[t]!,
  'month-of-year': (calendar, t) => calendar.monthOfYear[t]!,
  year: (calendar, t) => calendar.year[t]!,
  month: (_, t) => t,
}

export const calendarOperator: Operator<Series> = {
  name: 'calendar',
  reach: 'now',
  pointwise: false,
  unit: (_, series) => units[series],
  evaluate(out, _, from, to, series, calendar) {
    const read = at[series]
    for (let t = from; t < to; t++) out[t] = read(calendar, t)
  },
  adjoint() {},
  text: (_, series, phrase) => ({ text: phrase(`operator.calendar-${series}`, {}), binds: 3 }),
  reads: () => null,
  sheet: (_, series, place) => ({ text: place.calendar(series), binds: 3 }),
}

/** Hours of the month: its days × 24. Unit h. */
export const hoursInMonth: Expression = apply(calendarOperator, [], 'hours')

/** 1 for January to 12 for December, dimensionless. */
export const monthOfYear: Expression = apply(calendarOperator, [], 'month-of-year')

/** The calendar year, 2027. Unit year. */
export const calendarYear: Expression = apply(calendarOperator, [], 'year')

/** Months since the start of the plan, 0 first. Unit month. */
export const monthIndex: Expression = apply(calendarOperator, [], 'month')

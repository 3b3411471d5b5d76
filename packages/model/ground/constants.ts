import { constant } from '#algebra/expression.ts'

/** Share of equity from which nothing is borrowed: a rest of rounding would be charged a loan's fees. */
export const asGoodAsAll = 1 - 1e-8

/** One month as a part of a year: turns a figure a year into a figure a month. */
export const oneMonth = constant(1 / 12, 'year')

/** A step of the month index. */
export const monthStep = constant(1, 'month')

export const kwPerMw = constant(1000, 'kW/MW')

export const tflopsPerPflops = constant(1000, 'TFLOPS/PFLOPS')

/** A debt-service cover ratio looks back over one year. */
export const coverMonths = 12

export const december = 12

/** Corporate tax of a calendar year is filed and paid by the end of March (Corporate Tax Act 60, 64). */
export const march = 3

/** Half of the last year's tax is paid ahead by the end of August (Corporate Tax Act 63). */
export const august = 8

/** From a December to the next August. */
export const monthsSinceDecember = 8

/** Property tax on halls is due in July, on land in September, for what there is on 1 June (Local Tax Act 114, 115). */
export const july = 7
export const september = 9
export const monthsFromMayToJuly = 2
export const monthsFromMayToSeptember = 4

/** Book value that the rate of a declining balance leaves at the end of life (Corporate Tax Act, Decree 26). */
export const residualShare = 0.05

/** A year of 365.25 days, to which rates of failure are stated. */
export const hoursPerYear = constant(8766, 'h/year')

export const hoursPerDay = constant(24, 'h/day')

export const kgPerTonne = constant(1000, 'kg/t')

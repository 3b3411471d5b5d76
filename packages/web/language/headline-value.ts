import { glanced } from '#words/amounts.ts'
import type { Language } from './language.ts'

/** A quantity for a glance: large sums to the hundred million, what is left of a sum by rounding as nothing. */
export const headlineValue = (value: number, unit: string, { quantity }: Language): string =>
  quantity(glanced(value, unit), unit)

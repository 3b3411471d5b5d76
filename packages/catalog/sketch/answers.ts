import type { Accelerator } from '../accelerators/accelerator.ts'

/** The few things that a plan is sketched from. */
export interface Answers {
  readonly title: string
  /** First month of the plan, `YYYY-MM`. */
  readonly start: string
  /** Power contracted for the site, MW. */
  readonly contractedMw: number
  readonly accelerator: Accelerator
  /** Accelerators that are bought. */
  readonly count: number
}

/** A month so many after another. */
export function later(month: string, months: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

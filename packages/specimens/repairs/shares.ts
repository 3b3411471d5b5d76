import { milestonesOf } from '#contract/rules/milestones.ts'
import type { Repair } from './repair.ts'

/** What rounding may leave. */
const tolerance = 1e-9

interface Part {
  share: number
}

/** Parts of a whole come to the whole, one of them perhaps nothing; grants to no more than it. */
export const wholeShares: Repair = (plan) => {
  const wholes: readonly Part[][] = [
    plan.terms.shareholders,
    plan.finance.tranches,
    ...milestonesOf(plan).map(([, milestones]) => milestones),
  ]
  for (const parts of wholes) if (Math.abs(total(parts) - 1) > tolerance) divide(parts, total(parts))
  divide(plan.finance.grants ?? [], Math.max(1, total(plan.finance.grants ?? [])))
}

const total = (parts: readonly Part[]) => parts.reduce((sum, { share }) => sum + share, 0)

function divide(parts: readonly Part[], whole: number): void {
  for (const part of parts) part.share = whole > 0 ? part.share / whole : 1 / parts.length
}

import type { Plan } from '#contract/plan.ts'
import type { Choices } from '../choices.ts'

/** Puts right one thing that fields of a drawn plan are to one another, in place. */
export type Repair = (plan: Plan, choices: Choices) => void

/** A number that is too large, brought within its limit without piling up there. */
export const folded = (value: number, most: number): number => (value > most ? value % (most + 1) : value)

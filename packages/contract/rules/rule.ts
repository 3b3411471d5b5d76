import type { PlanShape as Plan } from '../plan-shape.ts'

/** A rule between fields that a plan breaks: where, and which sentence says so. */
export interface RuleIssue {
  path: Path
  /** Code of the rule; the sentence stands in the words. */
  message: string
  params: Record<string, string | number>
  input?: unknown
}

export type Path = (string | number)[]

export type Rule = (plan: Plan) => RuleIssue[]

export function issue(path: Path, message: string, params: Record<string, string | number> = {}): RuleIssue {
  return { path, message, params }
}

/** Months since year 0, so that months compare and subtract as numbers. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

/** The month of a number that `monthNumber` gives. */
export function monthAt(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** Position of a month within the plan: 0 is the plan's start. */
export function monthIndex(plan: Pick<Plan, 'meta'>, month: string): number {
  return monthNumber(month) - monthNumber(plan.meta.start)
}

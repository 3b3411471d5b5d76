import type { Plan } from '#contract/plan.ts'

/** Where the rate of each loan stands in a plan. */
export function loanRatePlaces({ finance }: Plan): string[] {
  return Object.keys(finance.loans).map((loan) => `/finance/loans/${loan}/rate`)
}

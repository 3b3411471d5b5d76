import type { Plan } from '#contract/plan.ts'

/** Where the rate of each loan stands in a plan: its own, its spread over the treasury bond, and that of a refinancing. */
export function loanRatePlaces({ finance }: Plan): string[] {
  return finance.tranches.flatMap(({ rate, refinancing }, i) => [
    `/finance/tranches/${i}/rate/${rate.kind === 'fixed' ? 'rate' : 'spread'}`,
    ...(refinancing ? [`/finance/tranches/${i}/refinancing/rate`] : []),
  ])
}

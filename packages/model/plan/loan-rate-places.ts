import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'

/**
 * Where the rate of each loan stands in a plan: its own, each of its own by date, its spread over the treasury bond, and
 * that of a refinancing.
 */
export function loanRatePlaces({ finance }: Plan): string[] {
  return finance.tranches.flatMap(({ rate, refinancing }, i) => [
    ...ratePlaces(rate).map((at) => `/finance/tranches/${i}/rate${at}`),
    ...(refinancing ? [`/finance/tranches/${i}/refinancing/rate`] : []),
  ])
}

function ratePlaces(rate: Tranche['rate']): string[] {
  if (rate.kind === 'path') return rate.rate.map((_, k) => `/rate/${k}/value`)
  return [rate.kind === 'fixed' ? '/rate' : '/spread']
}

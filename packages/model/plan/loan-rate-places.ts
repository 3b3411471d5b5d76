import type { Tranche } from '#contract/finance.ts'
import type { Plan } from '#contract/plan.ts'

/**
 * Where the rate of each loan stands in a plan: its own, each of its own by date, its spread over the treasury bond, and
 * that of a refinancing.
 */
export function loanRatePlaces({ finance }: Plan): string[] {
  return finance.tranches.flatMap(({ rate, refinancing }, i) => {
    const own = ratePlaces[rate.kind](rate as never)
    return [...own, ...(refinancing ? ['/refinancing/rate'] : [])].map((at) => `/finance/tranches/${i}${at}`)
  })
}

type Rate = Tranche['rate']

/** Places of the rate of each kind within its loan. */
const ratePlaces: { readonly [K in Rate['kind']]: (rate: Extract<Rate, { kind: K }>) => string[] } = {
  fixed: () => ['/rate/rate'],
  path: ({ rate }) => rate.map((_, k) => `/rate/rate/${k}/value`),
  linked: () => ['/rate/spread'],
}

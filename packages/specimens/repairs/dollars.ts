import type { Plan } from '#contract/plan.ts'

/** KRW for one USD in round numbers, to turn prices into dollars of a like size. */
const wonPerDollar = 1000

/** What is drawn as a price in KRW and is one in USD costs about what it would in KRW. */
export function inDollars({ fleet, costs = [] }: Plan): void {
  for (const item of costs) if (item.currency === 'USD') item.amount /= wonPerDollar
  for (const { tenure, network } of fleet) {
    if (!('currency' in tenure) || tenure.currency !== 'USD') continue
    if (tenure.kind === 'owned' && network.kind === 'fabric') network.switchPrice /= wonPerDollar
    for (const step of tenure.kind === 'owned' ? tenure.price : tenure.rent) step.value /= wonPerDollar
  }
}

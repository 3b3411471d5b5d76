import fc from 'fast-check'
import type { Plan } from '#contract/plan.ts'

/** KRW for one USD in round numbers, to turn prices into dollars of a like size. */
const wonPerDollar = 1000

/** What else the money of a plan may be, each in about half of them. */
export const arbitraryMoney = fc.record({
  inDollars: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
})

type Money = typeof arbitraryMoney extends fc.Arbitrary<infer T> ? T : never

/** The plan with it. */
export function withMoney(plan: Plan, { inDollars }: Money): Plan {
  return { ...plan, fleet: plan.fleet.map((one, i) => (inDollars[i % 5] ? priced(one) : one)) }
}

type Deployment = Plan['fleet'][number]

/** A deployment that is paid for in USD, if it is paid for. */
function priced({ tenure, network, ...rest }: Deployment): Deployment {
  const dollars = (path: { from: string; value: number }[]) =>
    path.map(({ from, value }) => ({ from, value: value / wonPerDollar }))
  if (tenure.kind === 'leased')
    return { ...rest, network, tenure: { ...tenure, currency: 'USD', rent: dollars(tenure.rent) } }
  if (tenure.kind !== 'owned') return { ...rest, network, tenure }
  return {
    ...rest,
    network: network.kind === 'fabric' ? { ...network, switchPrice: network.switchPrice / wonPerDollar } : network,
    tenure: { ...tenure, currency: 'USD', price: dollars(tenure.price) },
  }
}

import type { Input } from '#algebra/expression.ts'
import type { Books } from './books.ts'

/** KRW for one USD of the month, where anything of the plan is priced in USD. */
export function writeExchangeRate({ builder, at }: Books): Input | undefined {
  return at.demand.each.length > 0 || anyInUsd(at)
    ? builder.block('economy').input('usdKrw', 'KRW/USD', at.economy.usdKrw)
    : undefined
}

function anyInUsd({ costs, fleet }: Books['at']): boolean {
  const items = costs.given?.each.map(({ currency }) => currency.is('USD')) ?? []
  const machines = fleet.each.map(({ tenure }) => {
    const bought = tenure.as('owned') ?? tenure.as('leased')
    return bought?.currency.given?.is('USD') ?? false
  })
  return [...items, ...machines].includes(true)
}

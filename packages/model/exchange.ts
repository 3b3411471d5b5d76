import type { Input } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import type { Plan } from '#contract/plan.ts'

/** KRW for one USD of the month, where anything of the plan is priced in USD. */
export function exchangeRate(builder: ModelBuilder, { demand, costs = [] }: Plan): Input | undefined {
  return demand.length > 0 || costs.some(({ currency }) => currency === 'USD')
    ? builder.block('economy').input('usdKrw', 'KRW/USD', '/economy/usdKrw')
    : undefined
}

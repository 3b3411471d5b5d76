import type { Input } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import type { Plan } from '#contract/plan.ts'

/** KRW for one USD of the month, where anything of the plan is priced in USD. */
export function exchangeRate(builder: ModelBuilder, { demand, costs = [], fleet }: Plan): Input | undefined {
  const priced = [...costs, ...fleet.map(({ tenure }) => tenure)]
  return demand.length > 0 || priced.some((one) => 'currency' in one && one.currency === 'USD')
    ? builder.block('economy').input('usdKrw', 'KRW/USD', '/economy/usdKrw')
    : undefined
}

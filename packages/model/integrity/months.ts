import type { Expression, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'

/** Last months of a flow, as the difference of two totals since the start. */
export const lastMonths = (flow: Operand, months: number): Expression =>
  minus(balance(flow), lag(balance(flow), months))

import type { Expression } from '#algebra/expression.ts'
import { minus } from '#algebra/operators/minus.ts'
import type { TrancheLines } from './tranche.ts'

/** Debt service that is not a loan's last sum, which is refinanced or paid from what is sold. */
export function regularService({ tranche, service, principal, balloon, lastSum }: TrancheLines): Expression {
  if (tranche.amortisation.kind === 'bullet') return minus(service, principal)
  return minus(service, balloon, ...(lastSum ? [lastSum] : []))
}

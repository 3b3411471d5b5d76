import type { Plan } from '#contract/plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'

/** Plans that between them use what the mutations of money break. */
export const moneyPlans: readonly Plan[] = planVariants
  .filter(([name]) =>
    [
      'accelerators and rents in USD',
      'loans of every kind',
      'preferred shares of both kinds and a put',
      'a shareholder loan, a replacement reserve and capital given back',
    ].includes(name),
  )
  .map(([, plan]) => plan)

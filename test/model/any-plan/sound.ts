import fc from 'fast-check'
import { expect } from 'vitest'
import type { Plan } from '#contract/plan.ts'
import { type Observed, observe } from '../observe.ts'
import { booksClose } from './accounts.ts'
import { accountsForHours, fitsItsLimits, staysAboveFloor } from './capacity.ts'
import { isPaidOut } from './money.ts'
import { statementsAddUp } from './statements.ts'
import { stepsAreTheChangeOfCash } from './waterfall.ts'

/** Everything that must hold of any plan, asked of plans that are evaluated once for all of it. */
export function expectSound(plan: Plan): Observed {
  const observed = observe(plan)
  expect(observed.failed).toEqual([])
  booksClose(plan, observed)
  isPaidOut(plan, observed)
  stepsAreTheChangeOfCash(plan, observed)
  statementsAddUp(plan, observed)
  fitsItsLimits(plan, observed)
  accountsForHours(plan, observed)
  staysAboveFloor(plan, observed)
  return observed
}

export function forAll(
  plans: fc.Arbitrary<Plan>,
  runs: { seed: number; numRuns: number },
  holds: (plan: Plan) => void,
): void {
  fc.assert(fc.property(plans, holds), runs)
}

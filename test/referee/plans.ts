import fc from 'fast-check'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { arbitraryEarningPlan } from '#test/plans/earning-plan.ts'
import { planVariants } from '#test/plans/plan-variants.ts'

export interface NamedPlan {
  readonly name: string
  /** Whether its workbook is read too. */
  readonly workbook: boolean
  readonly plan: Plan
}

const seed = 20260101

/** Every preset, every variant and random plans, the same in every run. */
export function plansToJudge(): NamedPlan[] {
  return [
    ...named('preset', true, presets),
    ...named('variant', true, planVariants),
    ...named('any', false, drawn(arbitraryPlan, 200)),
    ...named('earning', false, drawn(arbitraryEarningPlan, 120)),
  ]
}

function named(kind: string, workbook: boolean, plans: Iterable<readonly [name: string, plan: Plan]>): NamedPlan[] {
  return [...plans].map(([name, plan]) => ({ name: `${kind} ${name}`, workbook, plan }))
}

const drawn = (plans: fc.Arbitrary<Plan>, numRuns: number) =>
  fc.sample(plans, { seed, numRuns }).map((plan, i) => [`${i}`, plan] as const)

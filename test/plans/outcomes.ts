import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'
import { planVariants } from './plan-variants.ts'

const plans: readonly (readonly [string, Plan])[] = [...presets, ...planVariants]

/** What every preset and variant comes to, by name: evaluated once for all files of tests that ask. */
export const outcomes = plans.map(([name, plan]): readonly [string, Outcome] => [name, evaluatePlan(plan)])

import type { Plan } from '#contract/plan.ts'
import { evaluatePlan, type Outcome } from '#model/readings/outcome.ts'

/** The engine under judgement. All else that the referee knows of the model it reads from the outcome. */
export const outcomeOf = (plan: Plan): Outcome => evaluatePlan(plan)

import type * as z from 'zod'
import { crossFieldIssues } from './plan-rules.ts'
import { PlanShape } from './plan-shape.ts'

/** A whole plan: everything the model needs, and where its values come from. */
export const Plan = PlanShape.superRefine((plan, context) => {
  for (const issue of crossFieldIssues(plan)) context.addIssue({ code: 'custom', ...issue })
}).meta({ id: 'Plan' })

export type Plan = z.infer<typeof Plan>
export type Citation = NonNullable<Plan['sources']>[string]

import type { Plan } from '#contract/plan.ts'
import { Fault } from '#usecases/fault.ts'

/** DynamoDB takes items of 400 KB; the rest is for the keys and what stands beside the plan. */
export const PLAN_BYTES = 350 * 1024

/**
 * The plan as it is kept.
 *
 * @throws Fault `plan-too-large` with `bytes` and `limit` (UTF-8).
 */
export function planJsonOf(plan: Plan): string {
  const json = JSON.stringify(plan)
  const bytes = Buffer.byteLength(json)
  if (bytes > PLAN_BYTES) throw new Fault('plan-too-large', { bytes, limit: PLAN_BYTES })
  return json
}

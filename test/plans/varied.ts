import { presets } from '#catalog/presets.ts'
import { Plan } from '#contract/plan.ts'

/** A preset, changed; still a valid plan. */
export function varied(preset: string, change: (plan: Plan) => void): Plan {
  const plan = structuredClone(presets.get(preset)!)
  change(plan)
  return Plan.parse(plan)
}

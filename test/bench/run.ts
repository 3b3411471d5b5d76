import { irr as nodeIrr } from 'node-irr'
import { irr } from '#algebra/measures/irr.ts'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { readPlan } from '#model/outcome.ts'
import { measure, print } from './measure.ts'
import { seeded } from './random.ts'

const seed = 20260101

/** A plan with one of its numbers moved, so that no run repeats another. */
function varied(plan: Plan, part: number): Plan {
  return { ...plan, economy: { ...plan.economy, usdKrw: 1300 + 300 * part } }
}

function evaluations() {
  return [...presets].map(([id, preset]) => {
    const random = seeded(seed)
    const plan = { ...preset, meta: { ...preset.meta, horizonMonths: 240 } }
    const plans = Array.from({ length: 200 }, () => varied(plan, random()))
    return measure(`evaluate ${id}, 240 months`, 600, (run) => {
      const found = readPlan(plans[run % plans.length]!, ({ evaluation }) => evaluation.measures.get('project.irr'))
      return found?.ok ? found.value : 0
    })
  })
}

/** 180 monthly flows: a build-up of two years, then income that swings around a mean. */
function flows(random: () => number): number[] {
  const yieldOfMonth = 0.004 + 0.02 * random()
  return Array.from({ length: 180 }, (_, t) =>
    t < 24 ? -100 * (0.5 + random()) : 24 * 100 * yieldOfMonth * (0.6 + 0.8 * random()),
  )
}

function rates() {
  const random = seeded(seed)
  const streams = Array.from({ length: 1000 }, () => flows(random))
  const ours = measure('irr, 180 monthly flows', streams.length, (run) => {
    const found = irr(streams[run]!)
    return found.ok ? found.value : 0
  })
  const peer = measure('node-irr, the same flows', streams.length, (run) => nodeIrr(streams[run]!))
  const apart = Math.max(
    ...streams.map((stream) => {
      const found = irr(stream)
      return found.ok ? Math.abs(found.value - nodeIrr(stream)) : Number.POSITIVE_INFINITY
    }),
  )
  console.log(`largest difference of the two: ${apart.toExponential(2)}`)
  return [ours, peer]
}

print([...evaluations(), ...rates()])

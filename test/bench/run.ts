import { irr as nodeIrr } from 'node-irr'
import { evaluate } from '#algebra/evaluate.ts'
import { differentiate } from '#algebra/gradient.ts'
import { irr } from '#algebra/measures/irr.ts'
import { compile } from '#algebra/program.ts'
import { workspace } from '#algebra/workspace.ts'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { centreModel } from '#model/centre-model.ts'
import { planData } from '#model/plan/plan-data.ts'
import { evaluatePlan, programOf, readPlan } from '#model/readings/outcome.ts'
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

/** The equations of the plan of the signed agreement: written anew, and found where they are kept. */
function equations() {
  const plan = presets.get('national-center-signed-2026')!
  return [
    measure('write equations (centreModel + compile)', 60, () => compile(centreModel(plan).model).graph.nodes.length),
    measure('find equations that are kept (programOf)', 2000, () => programOf(plan).program.graph.nodes.length),
  ]
}

/** The derivatives of one measure by every input of the plan of the signed agreement, exact and by differences. */
function gradients() {
  const plan = presets.get('national-center-signed-2026')!
  const { program, centre, evaluation } = evaluatePlan(plan)
  const { calendar } = evaluation
  const data = planData(plan, centre)
  const inputs = [...program.model.inputs.values()].filter((input) => program.graph.ofLeaf.has(input))
  const of = program.model.measures.get('class.private.irr')!
  const space = workspace(program, calendar.months)
  const value = (id: string, by: number): number => {
    const datum = data.get(id)!
    const moved = new Map(data).set(id, typeof datum === 'number' ? datum * by : datum.map((month) => month * by))
    const found = evaluate(program, calendar, moved, space).measures.get(of.id)!
    return found.ok ? found.value : 0
  }
  const known = differentiate(program, evaluation, data)
  known.gradient(of)
  const size = (gradient: ReturnType<typeof known.gradient>) => (gradient.ok ? gradient.derivatives.size : 0)
  return [
    measure('one evaluation of the same plan', 200, (run) => value(inputs[run % inputs.length]!.id, 1.0001)),
    measure(`gradient by ${inputs.length} inputs, with the edges`, 60, () =>
      size(differentiate(program, evaluation, data).gradient(of)),
    ),
    measure('gradient of one more measure', 200, () => size(known.gradient(of))),
    measure('central differences by the same inputs', 5, () =>
      inputs.reduce((sum, { id }) => sum + value(id, 1.0001) - value(id, 0.9999), 0),
    ),
  ]
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

print([...evaluations(), ...equations(), ...gradients(), ...rates()])

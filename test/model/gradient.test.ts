import { describe, expect, test } from 'vitest'
import { type Data, evaluate } from '#algebra/evaluate.ts'
import type { Input } from '#algebra/expression.ts'
import { type Derivative, differentiate } from '#algebra/gradient.ts'
import { workspace } from '#algebra/workspace.ts'
import { presets } from '#catalog/presets.ts'
import type { Plan } from '#contract/plan.ts'
import { planData } from '#model/plan/plan-data.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { planVariants } from '#test/plans/plan-variants.ts'

const asked = [
  'project.irr',
  'equity.irr',
  'class.private.irr',
  'class.private.npv',
  'uses.total',
  'debt.minDscr',
  'debt.avgDscr',
  'treasury.npv',
  'levelised.costOfHour',
]

/** Nudges as parts of an input: one of them is as good as a difference of doubles gets. */
const nudges = [1e-4, 1e-3, 1e-5]
const RELATIVE = 1e-6
/**
 * What a difference cannot see: this part of the measure, or of what the centre costs. Each side of it is searched for
 * an unknown to 1e-12 of its scale only, and the same way, so that what is left does not cancel.
 */
const FAINT = 1e-10

/** The derivative as the gradient gives it, for the whole input growing by its own size. */
function exact(data: Data, input: Input, derivative: Derivative | undefined): number {
  if (!derivative) return 0
  const datum = data.get(input.id)!
  if (typeof datum === 'number') return derivative.total * (datum || 1)
  return derivative.byMonth.reduce((sum, bar, t) => sum + bar * datum[t]!, 0)
}

function nudged(data: Data, { id }: Input, part: number): Data {
  const datum = data.get(id)!
  const grown = typeof datum === 'number' ? (datum || 1) * part + datum : datum.map((value) => value * (1 + part))
  return new Map(data).set(id, grown)
}

/** Compares every input of a plan with central differences; gives back how many had edges and which. */
function compare(plan: Plan) {
  const { program, centre, evaluation } = evaluatePlan(plan)
  const data = planData(plan, centre)
  const differentiation = differentiate(program, evaluation, data)
  const measures = asked.flatMap((id) => {
    const measure = program.model.measures.get(id)
    const gradient = measure && differentiation.gradient(measure)
    return gradient?.ok ? [{ id, derivatives: gradient.derivatives }] : []
  })
  const space = workspace(program, plan.meta.horizonMonths)
  const measured = (input: Input, part: number) => {
    const found = evaluate(program, evaluation.calendar, nudged(data, input, part), space).measures
    return measures.map(({ id }) => {
      const measure = found.get(id)!
      return measure.ok ? measure.value : Number.NaN
    })
  }
  const cost = evaluation.measures.get('uses.total')!
  const wrong: string[] = []
  const met = new Map<string, string[]>()
  let compared = 0
  let acting = 0
  for (const input of program.model.inputs.values()) {
    if (!program.graph.ofLeaf.has(input) || ['month', 'year'].includes(input.unit.text)) continue
    const open = new Set(measures.keys())
    const seen = measures.map(() => [] as number[])
    for (const part of nudges) {
      if (open.size === 0) break
      const [up, down] = [measured(input, part), measured(input, -part)]
      for (const k of open) {
        const { id, derivatives } = measures[k]!
        const derivative = derivatives.get(input.id)
        const mine = exact(data, input, derivative)
        const slope = (up[k]! - down[k]!) / (2 * part)
        seen[k]!.push(slope)
        // Extrapolated where two nudges still differ: the error of each goes with its square.
        const [first, second] = [seen[k]![0]!, seen[k]![2]]
        if (second !== undefined) seen[k]!.push((100 * second - first) / 99)
        const value = evaluation.measures.get(id)!
        const size = Math.max(value.ok ? Math.abs(value.value) : 0, id.endsWith('irr') ? 1 : 0)
        const faint = FAINT * (size > 1e6 && cost.ok ? Math.max(size, cost.value) : size)
        if (Math.abs(seen[k]!.at(-1)! - mine) <= RELATIVE * Math.abs(mine) + faint) open.delete(k)
      }
    }
    measures.forEach(({ id, derivatives }, k) => {
      const derivative = derivatives.get(input.id)
      const edges = derivative?.edges ?? []
      if (edges.length > 0)
        met.set(
          `${id} ${input.id}`,
          [...edges].map((edge) => edge.id),
        )
      else if (open.has(k)) wrong.push(`${id} by ${input.id}: ${exact(data, input, derivative)}, not ${seen[k]}`)
      compared++
      if (derivative && derivative.total !== 0) acting++
    })
  }
  return { wrong, met, compared, acting, measures: measures.length }
}

const telling = [
  'debt within caps and a sweep',
  'debt within cover, without a reserve',
  'loans of every kind',
  'preferred shares of both kinds and a put',
  'elastic customers of both kinds',
]

describe.each([...presets, ...planVariants.filter(([name]) => telling.includes(name))])('%s', (_name, plan) => {
  test('every derivative is what central differences say, or names the edge it stands at', () => {
    const { wrong, met, compared, acting, measures } = compare(plan)
    expect(wrong).toEqual([])
    expect(measures).toBeGreaterThanOrEqual(4)
    expect(acting).toBeGreaterThan(compared / 10)
    // Edges are the exception, and each is named.
    expect(met.size).toBeLessThan(compared / 8)
    for (const edges of met.values()) for (const id of edges) expect(id).not.toBe('')
  })
})

test('fifteen thousand accelerators in whole nodes stand at an edge, and the price of energy at none', () => {
  const plan = presets.get('national-center-tender-2025h1')!
  const { met } = compare(plan)
  expect(met.get('project.irr deployment.phase-1.count')).toContain('deployment.phase-1.accelerators')
  expect([...met.keys()].filter((key) => key.includes('energyPrice'))).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Data, evaluate } from '#algebra/evaluate.ts'
import { differentiate } from '#algebra/gradient.ts'
import { workspace } from '#algebra/workspace.ts'
import type { Plan } from '#contract/plan.ts'
import { planData } from '#model/plan/plan-data.ts'
import { evaluatePlan } from '#model/readings/outcome.ts'
import { arbitraryPlan } from '#test/plans/any-plan.ts'
import { seeds } from '#test/plans/seeds.ts'

const asked = ['project.irr', 'equity.irr', 'class.private.npv', 'uses.total', 'debt.minDscr', 'treasury.npv']

/** How far each input without edges is moved beside the others, from its place in the model: no two alike. */
const weightOf = (place: number) => ((place * 0.6180339887498949) % 1) - 0.5

const parts = [1e-5, 1e-6, 1e-4, 1e-7]

/**
 * Whether all nudges, however small, cross one and the same jump: many data that move together may cross a step at
 * which none of them stands alone, and there is no derivative in that direction.
 */
function isJump({ slope, seen }: Direction): boolean {
  const jumps = seen.map((one, i) => (one - slope) * parts[i]!)
  return seen.length === parts.length && jumps.every((jump) => Math.abs(jump / jumps[0]! - 1) < 0.05)
}

/** One part in a million, and what differences of doubles cannot see: of the measure, and of the sums it is a rest of. */
const allowed = ({ slope, size, sums }: Pick<Direction, 'slope' | 'size' | 'sums'>, part: number) =>
  1e-6 * Math.abs(slope) + 1e-9 * size + (Number.EPSILON * sums) / part

interface Direction {
  readonly id: string
  readonly slope: number
  readonly seen: readonly number[]
  readonly size: number
  /** Of a sum of money, what the plan costs; else 0. */
  readonly sums: number
}

/** The derivative of each measure in one direction that moves every input without an edge, and what differences say. */
function directions(plan: Plan): Direction[] {
  const { program, centre, evaluation } = evaluatePlan(plan)
  const data = planData(plan, centre)
  const differentiation = differentiate(program, evaluation, data)
  const space = workspace(program, plan.meta.horizonMonths)
  const cost = evaluation.measures.get('uses.total')!
  return asked.flatMap((id) => {
    const measure = program.model.measures.get(id)!
    const gradient = differentiation.gradient(measure)
    const value = evaluation.measures.get(id)!
    expect(gradient.ok, `${id}: ${gradient.ok ? '' : gradient.reason}`).toBe(value.ok)
    if (!gradient.ok || !value.ok) return []
    const moved = [...gradient.derivatives.values()].filter(
      ({ input, edges, stepwise }) =>
        edges.length === 0 && !stepwise && input.unit.text !== 'month' && input.unit.text !== 'year',
    )
    let slope = 0
    moved.forEach(({ input, byMonth, total }, k) => {
      const datum = data.get(input.id)!
      const whole =
        typeof datum === 'number' ? total * datum : byMonth.reduce((sum, bar, t) => sum + bar * datum[t]!, 0)
      slope += weightOf(k) * whole
    })
    const measured = (part: number): number => {
      const nudged: Data = new Map([
        ...data,
        ...moved.map(({ input }, k) => {
          const datum = data.get(input.id)!
          const by = 1 + part * weightOf(k)
          return [input.id, typeof datum === 'number' ? datum * by : datum.map((month) => month * by)] as const
        }),
      ])
      const found = evaluate(program, evaluation.calendar, nudged, space).measures.get(id)!
      return found.ok ? found.value : Number.NaN
    }
    const own = Math.max(Math.abs(value.value), id.endsWith('irr') ? 1 : 0)
    const size = own > 1e6 && cost.ok ? Math.max(own, cost.value) : own
    const sums = program.model.measures.get(id)!.reduction.unit.text === 'KRW' && cost.ok ? cost.value : 0
    const seen: number[] = []
    for (const part of parts) {
      seen.push((measured(part) - measured(-part)) / (2 * part))
      if (Math.abs(seen.at(-1)! - slope) <= allowed({ slope, size, sums }, part)) break
    }
    return [{ id, slope, seen, size, sums }]
  })
}

test('in a direction across all inputs without an edge the gradient of any plan is what differences say', () => {
  let compared = 0
  let jumped = 0
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      for (const direction of directions(plan)) {
        const { id, slope, seen } = direction
        if (isJump(direction)) {
          jumped++
          continue
        }
        const agrees = seen.some((one, i) => Math.abs(one - slope) <= allowed(direction, parts[i]!))
        expect(agrees, `${id}: ${slope}, not ${seen}`).toBe(true)
        if (slope !== 0) compared++
      }
    }),
    { seed: seeds.gradient, numRuns: 12, endOnFailure: true },
  )
  expect(compared).toBeGreaterThan(30)
  expect(jumped).toBeLessThan(compared / 10)
})

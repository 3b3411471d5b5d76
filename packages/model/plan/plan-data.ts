import type { Data } from '#algebra/evaluate.ts'
import type { Model } from '#algebra/model.ts'
import type { Plan } from '#contract/plan.ts'
import { keysOf, valueAlong } from '#pointer/json-pointer.ts'
import type { DerivedInput } from './derived-input.ts'

/** Equations, and the inputs of them that the calendar decides. */
interface Written {
  readonly model: Model
  readonly derived: readonly DerivedInput[]
}

type Step = { readonly from: string; readonly value: number }

/**
 * The plan's data as the model's inputs take them: numbers as they are, months as their distance from the start,
 * paths as one value a month.
 * @throws {Error} naming a pointer at which the plan holds none of these
 */
export function planData(plan: Plan, { model, derived }: Written): Data {
  const data = new Map<string, number | Float64Array>(derived.map(({ input, read }) => [input.id, read(plan)]))
  for (const { id, pointer, keys } of placesOf(model)) {
    if (data.has(id)) continue
    const value = valueAlong(plan, keys)
    if (typeof value === 'number') data.set(id, value)
    else if (typeof value === 'string') data.set(id, monthsFrom(plan.meta.start, value))
    else if (Array.isArray(value)) data.set(id, steps(plan, value as Step[]))
    else throw new Error(`nothing to read at "${pointer}"`)
  }
  return data
}

interface Place {
  readonly id: string
  readonly pointer: string
  readonly keys: readonly string[]
}

const known = new WeakMap<Model, readonly Place[]>()

/** Where a model's inputs stand, worked out once: every evaluation asks. */
function placesOf(model: Model): readonly Place[] {
  const places =
    known.get(model) ?? [...model.inputs.values()].map(({ id, pointer }) => ({ id, pointer, keys: keysOf(pointer) }))
  known.set(model, places)
  return places
}

/** Months from the start of a plan to a month. */
export function monthsFrom(start: string, month: string): number {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return count(month) - count(start)
}

function steps(plan: Plan, path: readonly Step[]): Float64Array {
  const series = new Float64Array(plan.meta.horizonMonths)
  for (const { from, value } of path) series.fill(value, Math.max(0, monthsFrom(plan.meta.start, from)))
  return series
}

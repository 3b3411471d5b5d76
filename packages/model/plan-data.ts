import type { Data } from '#algebra/evaluate.ts'
import type { Model } from '#algebra/model.ts'
import type { Plan } from '#contract/plan.ts'

type Step = { readonly from: string; readonly value: number }

/**
 * The plan's data as the model's inputs take them: numbers as they are, months as their distance from the start,
 * paths as one value a month.
 * @throws {Error} naming a pointer at which the plan holds none of these
 */
export function planData(plan: Plan, model: Model): Data {
  const data = new Map<string, number | Float64Array>()
  for (const { id, pointer } of model.inputs.values()) {
    const value = valueAt(plan, pointer)
    if (typeof value === 'number') data.set(id, value)
    else if (typeof value === 'string') data.set(id, monthsFrom(plan.meta.start, value))
    else if (Array.isArray(value)) data.set(id, steps(plan, value as Step[]))
    else throw new Error(`nothing to read at "${pointer}"`)
  }
  return data
}

/** The value at a JSON Pointer (RFC 6901), undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, token) => {
      const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
      return at !== null && typeof at === 'object' && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined
    }, root)
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

import type { Plan } from '#contract/plan.ts'
import { keysOf, pointerOf } from '#pointer/json-pointer.ts'
import { oneOf } from '../choices.ts'
import type { Repair } from './repair.ts'

type Place = readonly [pointer: string, value: string | number]

/** Sources are of values of the plan: each cites one as it is, or as it once was. */
export const citedValues: Repair = (plan, choices) => {
  if (!plan.sources) return
  const places = leaves(plan)
  const cited = Object.entries(plan.sources).map(([place, citation]) => {
    if (keysOf(place)[0]! in plan) return [place, citation] as const
    const [pointer, value] = oneOf(choices, places)
    return [pointer, choices.whole(0, 1) === 0 ? { ...citation, value } : citation] as const
  })
  plan.sources = Object.fromEntries(cited)
}

const leaves = ({ sources: _, ...plan }: Plan): Place[] => within(plan, [])

function within(value: unknown, path: readonly string[]): Place[] {
  if (typeof value === 'string' || typeof value === 'number') return [[pointerOf(path), value]]
  return value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, part]) => within(part, [...path, key]))
}

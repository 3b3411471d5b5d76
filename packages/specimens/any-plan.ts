import { Plan } from '#contract/plan.ts'
import { monthAt, monthNumber } from '#contract/rules/rule.ts'
import type { Choices } from './choices.ts'
import { type Draw, drawn } from './draw.ts'
import { inDollars } from './repairs/dollars.ts'
import { repairs } from './repairs.ts'

/** First months of plans: of seven years. */
const firstStart = monthNumber('2024-01')
const lastStart = monthNumber('2030-12')

/** A plan as the choices have it, before what stands between its fields is put right. */
export function draftPlan(choices: Choices): Plan {
  const start = choices.whole(firstStart, lastStart)
  const root = { place: '', owner: 'plan', ofStep: false }
  const { meta, ...rest } = Plan.shape
  const period = drawn({ choices, start, horizonMonths: 24 }, meta, { ...root, place: '/meta' }) as Plan['meta']
  const draw: Draw = { choices, start, horizonMonths: period.horizonMonths }
  const parts = Object.entries(rest).flatMap(([key, schema]) => {
    const value = drawn(draw, schema, { ...root, place: `/${key}` })
    return value === undefined ? [] : [[key, value]]
  })
  return { meta: { ...period, start: monthAt(start) }, ...Object.fromEntries(parts) } as Plan
}

/**
 * A valid plan out of the schema, as the choices have it. Throws where the schema has a rule between fields that no
 * repair knows: the error names the place.
 */
export function anyPlan(choices: Choices): Plan {
  const draft = draftPlan(choices)
  inDollars(draft)
  return repaired(draft, choices)
}

/** A draft with what stands between its fields put right, in place. Throws where it is no plan even so. */
export function repaired(draft: Plan, choices: Choices): Plan {
  for (const repair of repairs) repair(draft, choices)
  return Plan.parse(draft)
}

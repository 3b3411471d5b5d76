import { Plan } from '#contract/plan.ts'
import { grafted } from './graft.ts'
import { placesIn, placesOf } from './places.ts'

type Covering = readonly [places: readonly string[], plan: Plan]

/**
 * Plans that differ from a base in what no plan of some has yet, so that together they have every optional key, present
 * and absent, and every alternative of the schema; each with the places for which it is there. Throws where a place
 * cannot be had: a rule between fields that no repair knows.
 */
export function covering(base: Plan, some: Iterable<Plan>): Covering[] {
  const had = new Set([...some].flatMap((plan) => placesIn(Plan, plan)))
  let missing = placesOf(Plan).filter((place) => !had.has(place))
  const plans: Covering[] = []
  while (missing.length > 0) {
    const [first, ...others] = missing
    const alone = grafted(base, first!)
    if (!alone.ok) throw new Error(`no plan with ${first}: ${alone.why}`)
    const plan = others.reduce((all, place) => together(all, place, missing), alone.plan)
    const has = new Set(placesIn(Plan, plan))
    plans.push([missing.filter((place) => has.has(place)), plan])
    missing = missing.filter((place) => !has.has(place))
  }
  return plans
}

/** A plan with one place more, where it keeps those of the wanted that it has. */
function together(plan: Plan, place: string, wanted: readonly string[]): Plan {
  const had = new Set(placesIn(Plan, plan))
  if (had.has(place)) return plan
  const more = grafted(
    plan,
    place,
    wanted.filter((one) => had.has(one)),
  )
  return more.ok ? more.plan : plan
}

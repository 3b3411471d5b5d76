import { Plan } from '#contract/plan.ts'
import { monthNumber } from '#contract/rules/rule.ts'
import { repaired } from './any-plan.ts'
import { type At, type Draw, drawn, fieldAt, itemAt } from './draw.ts'
import { inTurn } from './in-turn.ts'
import { armOf, placesIn } from './places.ts'
import { type Schema, structureOf } from './structure.ts'

/** Turns of choices after which a place counts as one that cannot be had. */
const mostTurns = 24

export type Grafted = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly why: string }

/** A valid plan with something at a place (`placesOf`), for the rest as it was but for what that calls for. */
export function grafted(plan: Plan, place: string): Grafted {
  let why = 'what it needs is not in the plan'
  for (let turn = 0; turn < mostTurns; turn++) {
    const choices = inTurn(turn)
    const draft = structuredClone(plan)
    graft({ choices, start: monthNumber(plan.meta.start), horizonMonths: plan.meta.horizonMonths }, draft, place)
    try {
      const changed = repaired(draft, choices)
      if (placesIn(Plan, changed).includes(place)) return { ok: true, plan: changed }
    } catch (error) {
      why = String(error)
    }
  }
  return { ok: false, why }
}

const graft = (draw: Draw, plan: Plan, place: string) =>
  put(draw, Plan, plan, place, { place: '', owner: 'plan', ofStep: false }, '')

/** A value with something at a place within it; `at` spells out the arms on the way, as places do. */
function put(draw: Draw, schema: Schema, value: unknown, place: string, where: At, at: string): unknown {
  const structure = structureOf(schema)
  switch (structure.is) {
    case 'object': {
      const onTheWay = structure.fields.find(([key]) => isWithin(place, `${at}/${key}`))
      if (!onTheWay) return value
      const [key, field] = onTheWay
      const object = value as Record<string, unknown>
      const part = put(draw, field, object[key], place, fieldAt(where, structure.fields, key), `${at}/${key}`)
      if (part === undefined) delete object[key]
      else object[key] = part
      return object
    }
    case 'list':
    case 'map': {
      const items = value as Record<string, unknown>
      const key = nearest(items, (item) => placesIn(structure.of, item, `${at}/*`), place)
      const own = itemAt(where, Number(key) || 0)
      items[key] = put(draw, structure.of, items[key] ?? drawn(draw, structure.of, own), place, own, `${at}/*`)
      return items
    }
    case 'maybe':
      if (place === `${at}!`) return structure.without
      return put(draw, structure.of, value ?? drawn(draw, structure.of, where), place, where, at)
    case 'choice': {
      const arm = structure.arms.find(({ name }) => isWithin(place, `${at}=${name}`))
      if (!arm) return value
      const own = armOf(structure.arms, value).name === arm.name ? value : drawn(draw, arm.schema, where)
      return put(draw, arm.schema, own, place, where, `${at}=${arm.name}`)
    }
    default:
      return value
  }
}

/** Whether a place is another or stands within it. */
const isWithin = (place: string, outer: string) =>
  place.startsWith(outer) && ['', '/', '=', '?', '!'].includes(place.charAt(outer.length))

/** The key of the last of the items that have most of what leads to a place. */
function nearest(items: Record<string, unknown>, placesOf: (item: unknown) => string[], place: string): string {
  const near = (item: unknown) => placesOf(item).filter((one) => place.startsWith(one.replace('?', ''))).length
  return Object.keys(items).reduce(
    (best, key) => (near(items[key]) >= near(items[best]) ? key : best),
    Object.keys(items)[0] ?? '0',
  )
}

import { Plan } from '#contract/plan.ts'
import { monthNumber } from '#contract/rules/rule.ts'
import { type Schema, structureOf } from '#contract/structure.ts'
import { repaired } from './any-plan.ts'
import { oneOf } from './choices.ts'
import { type At, type Draw, drawn, fieldAt, itemAt } from './draw.ts'
import { inTurn } from './in-turn.ts'
import { armOf, placesIn } from './places.ts'

/** Turns of choices after which a place counts as one that cannot be had. */
const mostTurns = 12

export type Grafted = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly why: string }

/**
 * A valid plan with something at a place (`placesOf`) and all the places to be kept, for the rest as it was but for what
 * that calls for.
 */
export function grafted(plan: Plan, place: string, kept: readonly string[] = []): Grafted {
  let why = 'what it needs is not in the plan, or goes with nothing that is to be kept'
  for (let turn = 0; turn < mostTurns; turn++) {
    const choices = inTurn(turn)
    const draft = structuredClone(plan)
    const { start, horizonMonths } = plan.meta
    const draw = { choices, start: monthNumber(start), horizonMonths }
    put(draw, Plan, draft, place, { place: '', owner: 'plan', ofStep: false }, '')
    try {
      const changed = repaired(draft, choices)
      const has = new Set(placesIn(Plan, changed))
      if ([place, ...kept].every((one) => has.has(one))) return { ok: true, plan: changed }
    } catch (error) {
      why = String(error)
    }
  }
  return { ok: false, why }
}

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
      const alike = nearest(items, (item) => placesIn(structure.of, item, `${at}/*`), place)
      const key = oneOf(draw.choices, alike)
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

/** Keys of the items that have most of what leads to a place. */
function nearest(items: Record<string, unknown>, placesOf: (item: unknown) => string[], place: string): string[] {
  const near = (item: unknown) => placesOf(item).filter((one) => place.startsWith(one.replace('?', ''))).length
  const nears = Object.keys(items).map((key) => [key, near(items[key])] as const)
  const most = Math.max(0, ...nears.map(([, count]) => count))
  const keys = nears.filter(([, count]) => count === most).map(([key]) => key)
  return keys.length > 0 ? keys : ['0']
}

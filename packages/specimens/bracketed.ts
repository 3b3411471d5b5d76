import { Plan } from '#contract/plan.ts'
import { Slug } from '#contract/quantity.ts'
import { isOf } from '#contract/quantity-of.ts'
import { type Schema, structureOf } from '#contract/structure.ts'
import { armOf } from './places.ts'

/** A plan whose parts are called `<site>` in place of `site`: names that stand for any. It is no valid plan. */
export const bracketed = (plan: Plan): Plan => named(Plan, plan) as Plan

function named(schema: Schema, value: unknown): unknown {
  const structure = structureOf(schema)
  switch (structure.is) {
    case 'object': {
      const object = value as Record<string, unknown>
      const fields = structure.fields.filter(([key]) => object[key] !== undefined)
      return Object.fromEntries(fields.map(([key, field]) => [key, named(field, object[key])]))
    }
    case 'list':
      return (value as unknown[]).map((item) => named(structure.of, item))
    case 'maybe':
      return value === structure.without ? value : named(structure.of, value)
    case 'choice':
      return named(armOf(structure.arms, value).schema, value)
    default:
      return isOf(schema, Slug) ? `<${value}>` : value
  }
}

import * as z from 'zod'
import { mostCompared } from './compared-limits.ts'
import { AlertReply, CheckReply } from './evaluation.ts'
import { Overlays } from './overlays.ts'
import { Title } from './quantity.ts'
import { Stored } from './stored-plan.ts'
import { onePlanOfThree, onePlanOfThreeMessage, subject } from './subject.ts'
import { Terms } from './terms.ts'

export const ComparedItem = z
  .strictObject({
    label: Title.optional().meta({ description: 'Own name; the plan’s title unless given' }),
    ...subject,
    stored: Stored.optional(),
    terms: Terms.optional().meta({ description: 'Terms that take the place of the plan’s' }),
    termsId: z
      .string()
      .max(80)
      .optional()
      .meta({ description: 'The same, by their id in the catalog', examples: ['tender-2025-09'] }),
  })
  .refine(onePlanOfThree, onePlanOfThreeMessage)
  .refine(({ terms, termsId }) => terms === undefined || termsId === undefined, {
    message: 'rule.terms-once',
    path: ['termsId'],
  })
  .meta({ id: 'ComparedItem' })

export const ComparisonRequest = z
  .strictObject({
    items: z.array(ComparedItem).min(2).max(mostCompared),
    base: z
      .int()
      .min(0)
      .max(mostCompared - 1)
      .default(0)
      .meta({ description: 'Position of the item that the others are compared with, from 0' }),
    overlays: Overlays.optional(),
    measures: z
      .string()
      .max(500)
      .default('*')
      .meta({
        description: 'Ids of the measures to give, comma-separated; * stands for any text',
        examples: ['*.irr,uses.total'],
      }),
  })
  .refine(({ items, base }) => base < items.length, {
    message: 'rule.base-among-items',
    path: ['base'],
    // Said beside whatever else is wrong, so that nothing is left to be found on the next attempt.
    when: ({ value }) => hasItemsAndBase(value),
  })
  .meta({ id: 'ComparisonRequest' })

function hasItemsAndBase(value: unknown): boolean {
  const { items, base } = (value ?? {}) as { items?: unknown; base?: unknown }
  return Array.isArray(items) && items.length <= mostCompared && Number.isInteger(base)
}

export const ComparedReply = z
  .strictObject({
    label: z.string(),
    title: z.string(),
    planHash: z
      .string()
      .meta({ description: 'Hash of the plan as it was evaluated: replaced values and overlays in it' }),
    checks: z.strictObject({
      ok: z.int().meta({ description: 'Number of checks that hold' }),
      failing: z.array(CheckReply),
    }),
    alerts: z.array(AlertReply),
  })
  .meta({ id: 'ComparedReply' })

const perItem = z.array(z.number().nullable())

export const ComparedMeasure = z
  .strictObject({
    unit: z.string(),
    label: z.string(),
    values: perItem.meta({ description: 'One an item, in their order; null where there is none' }),
    differences: perItem.meta({ description: 'Value less that of the base; null where either is' }),
    why: z
      .array(z.string().nullable())
      .optional()
      .meta({ description: 'Why an item has no value; null where it has one. Left out when all have one' }),
  })
  .meta({ id: 'ComparedMeasure' })

export const ComparisonReply = z
  .strictObject({
    engine: z.strictObject({ version: z.string() }),
    base: z.int(),
    overlays: Overlays,
    items: z.array(ComparedReply),
    measures: z.record(z.string(), ComparedMeasure),
  })
  .meta({ id: 'Comparison' })

export type ComparisonRequest = z.infer<typeof ComparisonRequest>
export type ComparisonReply = z.infer<typeof ComparisonReply>
export type ComparedMeasure = z.infer<typeof ComparedMeasure>

import * as z from 'zod'
import { JsonPointer } from './json-pointer.ts'
import { Plan } from './plan.ts'

const presetId = z
  .string()
  .min(1)
  .max(80)
  .meta({ description: 'Id of a preset', examples: ['national-center-signed-2026'] })

/** Values that replace those of the plan, by pointer. */
export const Overrides = z
  .record(JsonPointer, z.json())
  .refine((overrides) => Object.keys(overrides).length <= 200, {
    message: 'rule.too-many-overrides',
    params: { most: 200 },
  })
  .meta({ description: 'Values that replace those of the plan, by JSON Pointer', examples: [{ '/sites/0/pue': 1.25 }] })

/** What a question is asked of: a whole plan or a preset, with values replaced. */
export const subject = {
  plan: Plan.optional().meta({ description: 'A whole plan' }),
  preset: presetId.optional(),
  overrides: Overrides.optional(),
}

/** Exactly one of plan and preset. */
export function onePlan(value: { plan?: unknown; preset?: unknown }): boolean {
  return (value.plan === undefined) !== (value.preset === undefined)
}

export const onePlanMessage = { message: 'rule.plan-or-preset', path: ['plan'] }

/** Exactly one of plan, preset and stored. */
export function onePlanOfThree(value: { plan?: unknown; preset?: unknown; stored?: unknown }): boolean {
  return [value.plan, value.preset, value.stored].filter((one) => one !== undefined).length === 1
}

export const onePlanOfThreeMessage = { message: 'rule.one-plan', path: ['plan'] }

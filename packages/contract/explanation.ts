import * as z from 'zod'
import { JsonPointer } from './json-pointer.ts'
import { Stored } from './stored-plan.ts'
import { onePlanOfThree, onePlanOfThreeMessage, subject } from './subject.ts'
import { Terms } from './terms.ts'

export const mostExplained = 8

/** A plan of an explanation: whole, a preset or stored, with values replaced and under other terms if asked. */
export const ExplainedPlan = z
  .strictObject({
    ...subject,
    stored: Stored.optional(),
    terms: Terms.optional().meta({ description: 'Terms that take the place of the plan’s' }),
    termsId: z.string().max(80).optional().meta({ description: 'The same, by their id in the catalog' }),
  })
  .refine(onePlanOfThree, onePlanOfThreeMessage)
  .refine(({ terms, termsId }) => terms === undefined || termsId === undefined, {
    message: 'rule.terms-once',
    path: ['termsId'],
  })
  .meta({ id: 'ExplainedPlan' })

export const ExplanationRequest = z
  .strictObject({
    from: ExplainedPlan,
    to: ExplainedPlan,
    measures: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(mostExplained)
      .meta({ description: 'Ids of the measures to explain', examples: [['equity.irr', 'uses.total']] }),
  })
  .meta({ id: 'ExplanationRequest' })

export const ChangeReply = z
  .strictObject({
    kind: z.enum(['changed', 'added', 'removed']),
    pointer: JsonPointer.meta({ description: 'Place in the plan explained from; of what is added, in the other' }),
    label: z.string(),
    unit: z.string().optional().meta({ description: 'Unit of the input, where the change is of one' }),
    before: z.json().optional(),
    after: z.json().optional(),
  })
  .meta({ id: 'Change' })

export const ExplainedPart = z
  .strictObject({
    amount: z.number().meta({ description: 'What these changes explain of the difference' }),
    changes: z.array(ChangeReply).min(1).meta({ description: 'One change, or several that go only together' }),
  })
  .meta({ id: 'ExplainedPart' })

export const ExplainedMeasure = z
  .strictObject({
    label: z.string(),
    unit: z.string(),
    from: z.number().nullable(),
    to: z.number().nullable(),
    difference: z.number().nullable(),
    why: z.string().optional().meta({ description: 'Why the difference cannot be explained' }),
    method: z.enum(['shapley', 'both-orders']).optional(),
    methodText: z.string().optional().meta({ description: 'The method in words, with the order of the changes' }),
    parts: z
      .array(ExplainedPart)
      .meta({ description: 'Largest first. Amounts add up to the difference, within rounding' }),
  })
  .meta({ id: 'ExplainedMeasure' })

const ExplainedSide = z.strictObject({ title: z.string(), planHash: z.string() })

export const ExplanationReply = z
  .strictObject({
    engine: z.strictObject({ version: z.string() }),
    from: ExplainedSide,
    to: ExplainedSide,
    measures: z.record(z.string(), ExplainedMeasure),
  })
  .meta({ id: 'Explanation' })

export type ExplainedPlan = z.infer<typeof ExplainedPlan>
export type ExplanationRequest = z.infer<typeof ExplanationRequest>
export type ExplanationReply = z.infer<typeof ExplanationReply>
export type ExplainedMeasure = z.infer<typeof ExplainedMeasure>
export type ChangeReply = z.infer<typeof ChangeReply>

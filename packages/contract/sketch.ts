import * as z from 'zod'
import { Plan } from './plan.ts'
import { Month, Slug, Title } from './quantity.ts'

/** The few things that a plan is sketched from. */
export const SketchRequest = z
  .strictObject({
    title: Title,
    start: Month.meta({ description: 'First month of the plan: power is applied for then' }),
    contractedMw: z.number().min(1).max(500).meta({ description: 'Power contracted for the site, MW' }),
    accelerator: Slug.meta({ description: 'Id of an accelerator of the catalog with a price', examples: ['h200'] }),
    count: z.int().min(8).max(200_000).meta({ description: 'Accelerators that are bought' }),
  })
  .meta({ id: 'SketchRequest' })

export const SketchReply = z.strictObject({ plan: Plan }).meta({ id: 'Sketch' })

export type SketchRequest = z.infer<typeof SketchRequest>

import * as z from 'zod'

/** What went wrong, RFC 9457, with every offending place. */
export const Problem = z
  .strictObject({
    type: z.string().meta({ description: 'urn:planner:problem:<code>' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z
      .array(
        z.strictObject({
          in: z.enum(['body', 'query', 'path', 'header']),
          pointer: z.string().meta({ description: 'JSON Pointer into the body, or /name of the parameter or header' }),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof Problem>

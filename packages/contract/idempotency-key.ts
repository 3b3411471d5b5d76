import * as z from 'zod'

export const IdempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/)
  .optional()
  .meta({
    description: 'A repeat with the same key and the same plan within a day is answered with the plan first made',
    examples: ['2f1c8e54-3f0b-4c43-9a55-7f1f7f2f9f10'],
  })

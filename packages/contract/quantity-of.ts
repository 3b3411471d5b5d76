import type * as z from 'zod'

/** Whether a schema is a quantity of the contract, or that quantity described for one place. */
export function isOf(schema: z.core.$ZodType, quantity: z.core.$ZodType): boolean {
  const { parent } = schema._zod
  return schema === quantity || (parent !== undefined && isOf(parent, quantity))
}

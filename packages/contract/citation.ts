import * as z from 'zod'

/** Where one value of the plan comes from. `H`, `M`, `L` as in the catalog; `A` an assumption without a source. */
export const Citation = z.strictObject({
  value: z
    .union([z.number().min(-1e15).max(1e15), z.string().max(200)])
    .meta({ description: 'The cited value; a plan value that differs is no longer covered' }),
  source: z.string().min(1).max(500),
  asOf: z.string().max(40).optional(),
  confidence: z.string().regex(/^(H|M|L|A(-\d{1,2} %)?)$/),
  figure: z.string().max(80).optional().meta({ description: 'Id of the catalog figure' }),
  note: z.string().max(500).optional(),
})

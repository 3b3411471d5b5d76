import * as z from 'zod'
import { Krw, Month, Share, Slug, Title } from './quantity.ts'

/** Money for construction that nobody pays back. */
export const Grant = z.strictObject({
  id: Slug,
  name: Title,
  giver: z.enum(['state', 'other']).meta({ description: 'What the state gives counts as paid by the treasury' }),
  amount: Krw.meta({ description: 'Most that is granted, KRW' }),
  share: Share.meta({ description: 'Part of each month’s construction capex without land that it pays' }),
  from: Month.meta({ description: 'First month that it pays for' }),
})

export type Grant = z.infer<typeof Grant>

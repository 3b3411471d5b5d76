import * as z from 'zod'
import { Month, pathOf, Share, Slug, Title } from './quantity.ts'

const Price = z.number().min(0).max(10_000)

/** What one user of a segment wants of one class of accelerators. */
export const Request = z.strictObject({
  class: Slug.meta({ description: 'Class of accelerators, as deployments name it' }),
  h100Equivalents: pathOf(z.number().min(0).max(1e7)).meta({
    description: 'Accelerators that one user wants around the clock, in H100-equivalents, by date',
  }),
  reserved: Share.meta({ description: 'Share of the class’s hours set aside for the segment before any priority' }),
  price: pathOf(Price).meta({ description: 'List price, USD per H100-equivalent hour, by date' }),
  referencePrice: z
    .number()
    .min(0.0001)
    .max(10_000)
    .meta({ description: 'Price at which the request holds, USD per H100-equivalent hour; moves it if elastic' }),
})

/** Customers who buy hours. */
export const Segment = z.strictObject({
  id: Slug,
  name: Title,
  buyer: z
    .enum(['public', 'private'])
    .optional()
    .meta({
      description:
        'Whose hours count towards a guarantee of the state (`/terms/anchor`) and who shares in what is set aside for ' +
        'public use (`/terms/publicUse`); private where absent',
    }),
  priority: z.int().min(1).max(99).meta({ description: 'Who is served first from hours not reserved; 1 before 2' }),
  users: pathOf(z.number().min(0).max(1e6)).meta({ description: 'Users, such as teams of a programme, by date' }),
  ramp: z
    .strictObject({ from: Month, months: z.int().min(1).max(240) })
    .meta({ description: 'The request grows evenly to its full size over these months' }),
  purchase: z
    .enum(['contract', 'on-demand'])
    .meta({ description: 'A contract pays for all hours granted, on-demand for those used' }),
  usage: Share.meta({ description: 'Share of the hours granted that are used' }),
  discount: Share.meta({ description: 'Discount on the list price' }),
  elasticity: z
    .number()
    .min(0)
    .max(5)
    .meta({ description: 'Fall of the request for a rise of the price paid, as an exponent; 0 switches it off' }),
  requests: z.array(Request).min(1).max(8),
})

/** How hours are granted. */
export const Sales = z.strictObject({
  releasedShare: Share.meta({ description: 'Share of reserved but unwanted hours that others may have' }),
})

export type Segment = z.infer<typeof Segment>

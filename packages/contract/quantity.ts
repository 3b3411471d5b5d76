import * as z from 'zod'

/** A calendar month as `YYYY-MM`, KST. */
export const Month = z
  .string()
  .regex(/^(20|21)\d{2}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'Calendar month, YYYY-MM (KST)', examples: ['2027-03'] })

/** A month, or the last month of the plan, whichever that is. */
export const MonthOrDissolution = z
  .string()
  .regex(/^((20|21)\d{2}-(0[1-9]|1[0-2])|dissolution)$/)
  .meta({ description: 'Calendar month, YYYY-MM (KST), or `dissolution`: the last month of the plan' })

/** Nominal Korean won, never negative; up to 1,000 trillion. */
export const Krw = z.number().min(0).max(1e15).meta({ description: 'KRW, nominal' })

/** What a price is stated in. */
export const Currency = z.enum(['KRW', 'USD'])

/** A nominal price in its currency, never negative; up to 1,000 trillion. */
export const Price = z.number().min(0).max(1e15).meta({ description: 'In its currency, nominal' })

/** A part of a whole, 0 to 1. */
export const Share = z.number().min(0).max(1).meta({ description: 'Share, 0 to 1' })

/** A cover: how many times what there is pays what is due. */
export const Ratio = z.number().min(0.1).max(20)

/** An annual rate as a fraction: 0.033 is 3.3 %. */
export const Rate = z.number().min(-0.2).max(1).meta({ description: 'Annual rate as a fraction: 0.033 is 3.3 %' })

/** A year whose prices something is stated in. */
export const PriceBaseYear = z.int().min(2000).max(2100)

/** An annual interest rate as a fraction, never negative. */
export const InterestRate = z
  .number()
  .min(0)
  .max(0.5)
  .meta({ description: 'Annual nominal interest rate, paid monthly' })

/** A name that stands inside line ids: lower case, digits and hyphens. */
export const Slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,31}$/)
  .meta({ description: 'Lower-case id of letters, digits and hyphens', examples: ['haenam'] })

export const Title = z.string().trim().min(1).max(120)

/** Months of payment with the part of the amount that each pays. */
export const Milestones = z
  .array(z.strictObject({ month: Month, share: Share.meta({ description: 'Part of the amount paid then' }) }))
  .min(1)
  .max(12)

export type Milestones = z.infer<typeof Milestones>

/** First and last month of construction, and how its cost lies between them. */
export const ConstructionWindow = z
  .strictObject({
    from: Month,
    to: Month,
    curve: z
      .enum(['even', 's-curve'])
      .optional()
      .meta({ description: 'Equal sums, or slow at both ends (3x² − 2x³); even where absent' }),
    milestones: Milestones.optional().meta({
      description: 'Months in which its cost is paid, where it does not lie between these; leaves no curve',
    }),
  })
  .meta({ description: 'First and last month, both included' })

export type ConstructionWindow = z.infer<typeof ConstructionWindow>

/** A path in steps: each value holds from its month until the next one; before the first month the value is 0. */
export const pathOf = <T extends z.ZodType<number>>(value: T) =>
  z
    .array(z.strictObject({ from: Month, value }))
    .min(1)
    .max(480)
    .meta({ description: 'Steps in order of month: each value holds from its month on; 0 before the first' })

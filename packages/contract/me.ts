import * as z from 'zod'

/** Whom the API takes its caller for, and who else sees what the caller stores. */
export const Me = z
  .strictObject({
    who: z.string(),
    organisation: z.string().meta({ description: 'Whose plans are read and written' }),
    role: z.enum(['bidder', 'ministry', 'auditor', 'machine']),
    seenBy: z.enum(['anyone', 'organisation']).meta({
      description:
        'Who reads and changes the plans of the organisation: its members, or, where nobody is asked who they are, everybody who reaches the planner',
    }),
  })
  .meta({ id: 'Me' })

export type Me = z.infer<typeof Me>

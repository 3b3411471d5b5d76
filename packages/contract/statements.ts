import * as z from 'zod'

export const StatementRowReply = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the line' }),
    label: z.string(),
    unit: z.string(),
    sign: z.literal([1, -1]).meta({ description: 'Whether the subtotal `of` adds or subtracts it' }),
    of: z.string().nullable().meta({ description: 'Id of the subtotal it goes into; null for a total' }),
    isTotal: z.boolean().meta({ description: 'Whether it is the sum of the rows whose `of` it is' }),
    annual: z.enum(['sum', 'last']).meta({ description: 'A flow of the year, or a level at its end' }),
    values: z.array(z.number()).meta({ description: 'One a year, as the line has it: the sign is not applied' }),
  })
  .meta({ id: 'StatementRow' })

export const StatementReply = z
  .strictObject({
    id: z.enum(['income', 'cash-flow', 'balance-sheet']),
    title: z.string(),
    rows: z.array(StatementRowReply).meta({ description: 'Parts before their subtotals' }),
  })
  .meta({ id: 'Statement' })

export const StatementsReply = z
  .strictObject({
    engine: z.strictObject({ version: z.string() }),
    planHash: z.string(),
    title: z.string(),
    years: z.array(z.string()),
    statements: z.array(StatementReply),
  })
  .meta({ id: 'Statements' })

export type StatementsReply = z.infer<typeof StatementsReply>

import * as z from 'zod'
import { Ratio, Share } from './quantity.ts'

const BalloonShare = Share.optional().meta({
  description: 'Part of the drawn debt that is due with the last payment beside it; none where absent',
})

/** How a loan is repaid after the grace period. */
export const Amortisation = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('level'), balloonShare: BalloonShare })
    .meta({ description: 'Equal sums of principal and interest' }),
  z.strictObject({ kind: z.literal('equal-principal'), balloonShare: BalloonShare }),
  z.strictObject({ kind: z.literal('bullet') }).meta({ description: 'All at maturity' }),
  z
    .strictObject({ kind: z.literal('sculpted'), dscr: Ratio })
    .meta({ description: 'So that CFADS covers the debt service of the sculpted loans this many times' }),
])

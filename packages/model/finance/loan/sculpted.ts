import { least } from '#algebra/operators/least.ts'
import { plus } from '#algebra/operators/plus.ts'
import { excess } from '../../ground/formulas.ts'
import type { AmortisationOf } from './amortisation.ts'
import type { LoanKind } from './loan-kind.ts'

/**
 * What the cover allows less interest and fees, never more than is owed, so that a loan smaller than its cover allows is
 * repaid early.
 */
export const sculpted = ({ dscr }: AmortisationOf<'sculpted'>): LoanKind => ({
  balloonShare: undefined,
  cover: dscr,
  writePrincipal: ({ terms: { block, opening, interest, laterFees }, allowed }) =>
    block.flow('sculptedPrincipal', 'KRW', least(excess(allowed!, plus(interest, laterFees)), opening)),
  lastSums: ({ balloon }) => [balloon],
})

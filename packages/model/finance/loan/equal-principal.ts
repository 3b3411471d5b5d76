import { greatest } from '#algebra/operators/greatest.ts'
import { over } from '#algebra/operators/over.ts'
import { present } from '../../ground/present.ts'
import type { AmortisationOf } from './amortisation.ts'
import type { LoanKind } from './loan-kind.ts'
import { writePaymentsLeft } from './payments-left.ts'

/** Equal sums of principal, and interest on what is left. */
export const equalPrincipal = ({ balloonShare }: AmortisationOf<'equal-principal'>): LoanKind => ({
  balloonShare: balloonShare.given,
  cover: undefined,
  writePrincipal: ({ terms, inParts }) => over(inParts, greatest(writePaymentsLeft(terms), 1)),
  lastSums: ({ balloon, lastSum }) => present(balloon, lastSum),
})

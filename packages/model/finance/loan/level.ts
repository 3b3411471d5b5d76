import { levelPayment } from '#algebra/operators/level-payment.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { present } from '../../ground/present.ts'
import type { AmortisationOf } from './amortisation.ts'
import type { LoanKind } from './loan-kind.ts'
import { writePaymentsLeft } from './payments-left.ts'

/** Equal sums of interest and principal. */
export const level = ({ balloonShare }: AmortisationOf<'level'>): LoanKind => ({
  balloonShare: balloonShare.given,
  cover: undefined,
  writePrincipal: ({ terms, inParts }) =>
    times(inParts, minus(levelPayment(terms.rate, writePaymentsLeft(terms)), terms.rate)),
  lastSums: ({ balloon, lastSum }) => present(balloon, lastSum),
})

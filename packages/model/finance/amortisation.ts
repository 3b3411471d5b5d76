import type { Line, Operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { levelPayment } from '#algebra/operators/level-payment.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { monthStep } from '../ground/constants.ts'
import { excess } from '../ground/formulas.ts'
import type { TrancheTerms } from './tranche.ts'

/**
 * Principal of a month between the first payment and maturity, of all but what is due with the last one. Sculpted: what sculpting allows less interest and fees,
 * never more than is owed, so that a loan smaller than its cover allows is repaid early.
 */
export function scheduledPrincipal(
  loan: TrancheTerms,
  sculptedService: Line | undefined,
  residual: Line | undefined,
): Operand {
  const { block, tranche, opening, interest, laterFees, rate, maturity } = loan
  const inParts = residual ? excess(opening, residual) : opening
  const paymentsLeft = () => block.level('paymentsLeft', '1', over(minus(maturity, monthIndex), monthStep))
  switch (tranche.amortisation.kind) {
    case 'level':
      return times(inParts, minus(levelPayment(rate, paymentsLeft()), rate))
    case 'equal-principal':
      return over(inParts, greatest(paymentsLeft(), 1))
    case 'bullet':
      return 0
    case 'sculpted': {
      const left = excess(sculptedService!, plus(interest, laterFees))
      return block.flow('sculptedPrincipal', 'KRW', least(left, opening))
    }
  }
}

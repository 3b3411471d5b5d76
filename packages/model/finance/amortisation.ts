import type { Line, Operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { levelPayment } from '#algebra/operators/level-payment.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { monthStep } from '../constants.ts'
import { excess } from '../formulas.ts'
import type { TrancheTerms } from './tranche.ts'

/** What sculpted loans are served from. */
export interface Repayment {
  readonly cfads: Line
  /** What all sculpted loans owe at the opening of the month. */
  readonly sculptedOpening: Operand
}

/**
 * Principal of a month between the first payment and maturity. Sculpted: CFADS ÷ DSCR less interest and fees, never more than is
 * owed, so that a loan smaller than its cover allows is repaid early (debt sized as Σ CFADS ÷ DSCR ÷ (1 + i)^t closes
 * at maturity).
 */
export function scheduledPrincipal(
  { block, tranche, opening, interest, agencyFees, rate, maturity }: TrancheTerms,
  at: string,
  { cfads, sculptedOpening }: Repayment,
): Operand {
  const paymentsLeft = () => block.level('paymentsLeft', '1', over(minus(maturity, monthIndex), monthStep))
  switch (tranche.amortisation.kind) {
    case 'level':
      return times(opening, minus(levelPayment(rate, paymentsLeft()), rate))
    case 'equal-principal':
      return over(opening, greatest(paymentsLeft(), 1))
    case 'bullet':
      return 0
    case 'sculpted': {
      const dscr = block.input('sculptedDscr', '1', `${at}/amortisation/dscr`)
      const part = over(opening, sculptedOpening)
      const payment = block.flow('sculptedService', 'KRW', times(over(greatest(cfads, 0), dscr), part))
      return least(excess(payment, plus(interest, agencyFees)), opening)
    }
  }
}

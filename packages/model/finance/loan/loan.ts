import type { Line } from '#algebra/expression.ts'
import { maximum } from '#algebra/measures/reductions.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../../ground/books.ts'
import { monthStep } from '../../ground/constants.ts'
import { both, excess, not } from '../../ground/formulas.ts'
import { writeFees } from './fees.ts'
import type { ClosedLoan, LoanLines, LoanTerms } from './loan-kind.ts'
import { type SculptingTerms, writeSculptedService } from './sculpting.ts'

/** What of a loan is due with its last payment. */
function writeResidual({ block, kind }: LoanTerms, draw: Line) {
  if (!kind.balloonShare) return undefined
  const balloonShare = block.input('balloonShare', 'share', kind.balloonShare)
  return { balloonShare, residual: block.level('residual', 'KRW', times(balance(draw), balloonShare)) }
}

/**
 * One loan: drawn with its share of all debt during construction, its interest and fees then capitalised; interest
 * alone in the grace period; then repaid to maturity. What the horizon cuts off is repaid in the last month.
 */
export function writeLoan(
  { time }: Books,
  terms: LoanTerms,
  debtDrawn: Line,
  sculpting: SculptingTerms | undefined,
): LoanLines {
  const { block, kind, opening, interest, firstPayment, maturity } = terms
  const draw = block.flow('draw', 'KRW', times(debtDrawn, terms.share))
  const matured = block.level('matured', 'flag', atLeast(plus(monthIndex, monthStep), maturity))
  const allowed = sculpting && writeSculptedService(sculpting, terms)
  const left = writeResidual(terms, draw)
  const inParts = left ? excess(opening, left.residual) : opening
  const scheduled = kind.writePrincipal({ terms, inParts, allowed })
  const principal = block.flow(
    'principal',
    'KRW',
    when(greatest(matured, time.final), opening, when(atLeast(monthIndex, firstPayment), scheduled)),
    'debt.lastPaymentClears',
  )
  const fees = writeFees(terms, draw)
  const paidInterest = block.flow('paidInterest', 'KRW', when(time.construction, 0, interest))
  const balloon = block.flow('balloon', 'KRW', when(both(time.final, not(matured)), principal))
  const lastSum = left && block.flow('lastSum', 'KRW', when(matured, least(left.residual, principal)))
  const service = block.flow('service', 'KRW', plus(paidInterest, when(time.construction, 0, fees), principal))
  const once = { principal, balloon, ...(lastSum && { lastSum }) }
  return {
    ...terms,
    ...once,
    draw,
    fees,
    paidInterest,
    ...(left && { balloonShare: left.balloonShare }),
    ...(allowed && {
      sculptedService: allowed,
      sculptedPrincipal: scheduled as Line,
      sculptedDscr: sculpting.covers.get(terms)!,
    }),
    service,
    regular: minus(service, ...kind.lastSums({ ...terms, ...once })),
  }
}

/** What a loan is paid but principal. Loans post in the order of the plan, whichever of them are written first. */
export function postService({ ledger }: Books, { paidInterest, fees }: LoanLines): void {
  ledger.post(paidInterest, 'loanInterestRun', 'loanInterest')
  ledger.post(fees, 'fees', 'lenders')
}

/** Rolls the balance: what is drawn less what is repaid, on schedule and early. */
export function writeLoanBalance({ ledger }: Books, loan: LoanLines, swept: Line | undefined): ClosedLoan {
  const { block, draw, principal } = loan
  ledger.post(principal, 'loanPrincipal', 'lenders')
  if (swept) ledger.post(swept, 'loanPrincipal', 'lenders')
  block.define(loan.balance, balance(draw, swept ? plus(principal, swept) : principal))
  block.measure('peak', maximum(loan.balance))
  return swept ? { ...loan, swept } : loan
}

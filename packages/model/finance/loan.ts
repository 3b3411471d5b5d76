import type { Line } from '#algebra/expression.ts'
import { maximum } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { levelPayment } from '#algebra/operators/level-payment.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { monthStep, oneMonth } from '../constants.ts'
import { both, not } from '../formulas.ts'
import type { Time } from '../time.ts'

export interface LoanLines {
  readonly rate: Line
  readonly draw: Line
  readonly interest: Line
  readonly capitalisedInterest: Line
  readonly paidInterest: Line
  readonly principal: Line
  readonly balance: Line
  /** First month after the last level payment. */
  readonly maturity: Line
  /** What is repaid in the last month of the plan because the tenor runs past it. */
  readonly balloon: Line
}

/**
 * One loan: drawn with its share of all debt during construction, its interest then capitalised; interest alone in
 * the grace period; level payments (equal sums of principal and interest) to maturity. What the horizon cuts off is
 * repaid in the last month.
 */
export function loanBlock(
  builder: ModelBuilder,
  kind: 'policy' | 'commercial',
  debtDrawn: Line,
  time: Time,
): LoanLines {
  const block = builder.block('debt', { instance: kind, args: { loan: `@loan.${kind}` } })
  const at = `/finance/loans/${kind}`
  const share = block.input('share', '1', `${at}/share`)
  const annualRate = block.input('annualRate', '1/year', `${at}/rate`)
  const grace = block.input('graceMonths', 'month', `${at}/graceMonths`)
  const repayment = block.input('repaymentMonths', 'month', `${at}/repaymentMonths`)

  const closing = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(closing))
  const rate = block.level('monthlyRate', '1', times(annualRate, oneMonth))
  const draw = block.flow('draw', 'KRW', times(debtDrawn, share))
  const interest = block.flow('interest', 'KRW', times(opening, rate))
  const firstPayment = block.level('firstPayment', 'month', plus(time.constructionMonths, grace))
  const maturity = block.level('maturity', 'month', plus(firstPayment, repayment))
  const paymentsLeft = block.level('paymentsLeft', '1', over(minus(maturity, monthIndex), monthStep))

  const matured = block.level('matured', '1', atLeast(plus(monthIndex, monthStep), maturity))
  const repaidShare = block.level(
    'repaidShare',
    '1',
    when(
      greatest(matured, time.final),
      1,
      when(atLeast(monthIndex, firstPayment), minus(levelPayment(rate, paymentsLeft), rate)),
    ),
    'debt.lastPaymentClears',
  )
  const principal = block.flow('principal', 'KRW', times(opening, repaidShare))
  const balloon = block.flow('balloon', 'KRW', when(both(time.final, not(matured)), principal))
  block.define(closing, balance(draw, principal))
  block.measure('peak', maximum(closing))

  return {
    rate,
    draw,
    interest,
    capitalisedInterest: block.flow('capitalisedInterest', 'KRW', when(time.construction, interest)),
    paidInterest: block.flow('paidInterest', 'KRW', when(time.construction, 0, interest)),
    principal,
    balance: closing,
    maturity,
    balloon,
  }
}

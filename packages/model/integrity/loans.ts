import type { Expression } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { monthStep, oneMonth } from '../ground/constants.ts'
import { below0, both, distance, excess, sumBy, sumOf } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import { type Alert, alert } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'
import { balloonOff } from './loans/balloon.ts'
import { owedBefore, repaid } from './loans/owed.ts'
import { sculptedOff } from './loans/sculpted.ts'
import { sweepOff } from './loans/sweep.ts'
import { subsidyOff, termsOff } from './loans/terms.ts'

/** What must hold of what is borrowed, borne and repaid. */
export function checkLoans(to: Checking, { finance }: Centre): Check[] {
  const { loans } = finance
  const { final } = to.time
  const due = (maturity: Expression) => greatest(atLeast(plus(monthIndex, monthStep), maturity), final)
  return [
    checkMoney(
      to,
      'debt-not-negative',
      sumBy(loans, (loan) => plus(below0(loan.balance), excess(repaid(loan), plus(lag(loan.balance), loan.draw)))),
    ),
    checkMoney(
      to,
      'debt-repaid',
      sumBy(loans, (loan) => when(due(loan.maturity), absolute(loan.balance))),
    ),
    checkMoney(
      to,
      'interest',
      sumBy(loans, (loan) => distance(loan.interest, times(owedBefore(loan), loan.yearly, oneMonth))),
    ),
    checkMoney(to, 'early-repayment', sweepOff(finance)),
    ...present(loans.some((loan) => loan.sculptedService) && checkMoney(to, 'sculpted', sculptedOff(finance, to.time))),
    ...present(loans.some((loan) => loan.lastSum) && checkMoney(to, 'balloon', balloonOff(loans, to.time))),
    checkMoney(to, 'loan-terms', plus(termsOff(to, finance), subsidyOff(to, finance))),
  ]
}

export function alertLoans(to: Books, { finance: { loans } }: Centre): Alert[] {
  const cutOff = above(sumOf(loans.map((loan) => loan.balloon)), 0)
  const overdrawn = greatest(...loans.map(({ balance: owed, committed }) => above(owed, committed)))
  return [
    alert(to, 'balloon', 'amber', cutOff),
    alert(to, 'commitment-exceeded', 'amber', both(to.time.construction, overdrawn)),
  ]
}

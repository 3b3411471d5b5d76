import { type Expression, type Line, type Operand, operand } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../../finance/finance.ts'
import { coverMonths, monthStep } from '../../ground/constants.ts'
import { both, excess, not, sumBy } from '../../ground/formulas.ts'
import type { Time } from '../../ground/time.ts'
import type { Loan } from './owed.ts'

/** Sculpted loans pay no more before maturity than sculpting allows them, or what falls due. */
export function sculptedOff(finance: Finance, time: Time): Expression {
  const beyond = sumBy(finance.loans, (loan) => {
    if (!loan.sculptedService) return 0
    const due = plus(loan.interest, loan.laterFees)
    const before = both(time.operation, above(loan.maturity, plus(monthIndex, monthStep)))
    return when(time.final, 0, when(before, excess(loan.service, greatest(loan.sculptedService, due))))
  })
  return plus(beyond, coverNotKept(finance, time))
}

/**
 * Where every sculpted loan repays, the service of twelve months is no more than their CFADS over the least cover; where all
 * went on owing for twelve months, no less than CFADS over the greatest. Tax counts once it is assessed, or paid.
 */
function coverNotKept({ loans, cash, tax, taxPaid }: Finance, { final }: Time): Expression {
  const sculpted = loans.filter((loan) => loan.sculptedService)
  const covers = sculpted.map((loan) => loan.sculptedDscr!)
  const running = both(
    atLeast(monthIndex, least(...sculpted.map((loan) => loan.firstPayment))),
    above(greatest(...sculpted.map((loan) => loan.maturity)), monthIndex),
  )
  const ofYear = (flow: Operand) => trailingSum(when(running, flow), coverMonths)
  const due = when(tax.assessed, plus(tax.payable, times(tax.national, tax.interimShare)))
  const earned = minus(ofYear(plus(cash.cfads, taxPaid)), greatest(ofYear(taxPaid), ofYear(due)))
  const served = ofYear(
    sumBy(loans, (loan) =>
      loan.sculptedService ? plus(loan.interest, loan.fees, sculptedOf(loan, final)) : loan.regular,
    ),
  )
  const count = (is: (loan: Loan) => Expression) =>
    sumBy(sculpted, (loan) => both(atLeast(monthIndex, loan.firstPayment), above(loan.opening, 0), is(loan)))
  const owing = count(() => operand(1))
  const allRepay = equal(
    count((loan) => above(sculptedOf(loan, final), 0)),
    owing,
  )
  const allGoOn = equal(
    count((loan) => above(loan.balance, 0)),
    owing,
  )
  const used = both(above(owing, 0), allGoOn)
  return when(
    both(running, not(final), above(owing, 0)),
    plus(
      when(allRepay, excess(times(served, least(...covers)), earned)),
      when(ofYear(not(used)), 0, excess(earned, times(served, greatest(...covers)))),
    ),
  )
}

/** Principal as far as it was sculpted: what is left at maturity or cut off is paid beside it. */
export const sculptedOf = ({ maturity, principal, sculptedPrincipal }: Loan, final: Line): Expression =>
  when(greatest(final, atLeast(plus(monthIndex, monthStep), maturity)), sculptedPrincipal!, principal)

import type { Expression, Line } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast, equal } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../../finance/finance.ts'
import type { Sculpting } from '../../finance/loan/sculpting.ts'
import type { Caps } from '../../finance/sizing/sizing-kind.ts'
import { coverMonths, monthStep } from '../../ground/constants.ts'
import { both, distance, excess, sumBy, sumOf } from '../../ground/formulas.ts'
import { present } from '../../ground/present.ts'
import type { Time } from '../../ground/time.ts'
import { sculptedOf } from './sculpted.ts'

/** The unknown is solved to 10⁻¹² of the uses: a residual beyond this is none that was solved. */
const solved = 1e-9

/**
 * Debt is within each of its caps at the end of the plan, where the unknown is judged, and where it lies between none and
 * all of the uses is what one of them allows. The caps are told from the sources and from the factor that discounts
 * CFADS from the end of construction.
 */
export function capsOff(finance: Finance, discount: Line, caps: Caps, time: Time): Expression {
  const { funding, sizing, loans, lifeCover } = finance
  const { worstYear } = caps
  const debt = balance(sumOf(loans.map((loan) => loan.draw)))
  const sources = plus(balance(funding.equityCalled), debt)
  const worthOfLife = times(lifeCover.ofLife, discount)
  const repaying = firstOf(loans)
  const worthBefore = (month: Expression, worth: Expression) => {
    const eve = balance(when(equal(plus(monthIndex, monthStep), month), when(time.operation, discount, 1)))
    return over(balance(worth), when(eve, eve, 1))
  }
  const allowed = [
    times(plus(sources, balance(finance.contributions?.paid ?? 0)), caps.gearing),
    over(balance(worthOfLife), caps.llcr),
    over(worthBefore(repaying, when(atLeast(monthIndex, repaying), worthOfLife)), caps.dscr),
    ...present(caps.sculpting && plus(debt, worthBefore(...unusedCover(finance, caps.sculpting, discount, time)))),
  ]
  const most = greatest(least(...allowed, worstYear, sources), 0)
  const { unknown } = funding
  const between = unknown
    ? both(above(unknown, 0), above(1, unknown), above(times(funding.usesToDate, solved), absolute(sizing.excess)))
    : 0
  return plus(
    when(
      time.final,
      plus(
        ...[...caps.all, ...allowed].map((cap) => excess(debt, greatest(cap, 0))),
        when(between, distance(debt, most)),
      ),
    ),
    yearUncovered(finance, caps),
  )
}

const firstOf = (loans: Finance['loans']) => least(...loans.map((loan) => loan.firstPayment))

/** When sculpted loans begin to repay, and what is worth of their cover that they do not use, less what they leave. */
function unusedCover(
  { loans }: Finance,
  { running, allowed, served }: Sculpting,
  discount: Line,
  { final }: Time,
): [Expression, Expression] {
  const sculpted = loans.filter((loan) => loan.sculptedService)
  const beyond = sumBy(sculpted, (loan) =>
    plus(minus(loan.principal, sculptedOf(loan, final)), loan.swept ? when(running, loan.swept) : 0),
  )
  return [firstOf(sculpted), times(minus(allowed, served, beyond), discount)]
}

/** What falls due whatever is sculpted is covered in every year in which cover is tested. */
function yearUncovered({ loans, cover, cash }: Finance, { dscr }: Caps): Expression {
  const due = sumBy(loans, (loan) => (loan.sculptedService ? plus(loan.paidInterest, loan.laterFees) : loan.regular))
  const service = trailingSum(due, coverMonths)
  return when(cover.dscrTested, excess(times(service, dscr), greatest(trailingSum(cash.cfads, coverMonths), 0)))
}

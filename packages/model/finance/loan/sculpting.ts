import type { Expression, Input, Line, Operand } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../../ground/books.ts'
import { coverMonths } from '../../ground/constants.ts'
import { both, excess, not, sumBy } from '../../ground/formulas.ts'
import type { LoanLines, LoanTerms } from './loan-kind.ts'

/** What the debt service of sculpted loans comes to, beside what their cover allows. */
export interface Sculpting {
  /** 1 from the first repayment of a sculpted loan to the last. */
  readonly running: Line
  /** Debt service of the month that the cover allows all loans. */
  readonly allowed: Line
  /** Debt service of the month of all loans, last sums apart. */
  readonly served: Line
  /** What sculpted loans still owe at maturity, and pay then beyond their cover. */
  readonly left: Line
}

/** What sculpted loans are served from. */
export interface SculptingTerms {
  readonly block: Block
  readonly running: Line
  /** Cash of the last twelve months. */
  readonly cashOfYear: Line
  /** Declared: what the cover allows all loans in the month. */
  readonly allowed: Line
  readonly allowedBefore: Line
  /** Service of the month that falls due whatever is sculpted. */
  readonly fixed: Line
  /** What sculpted loans past their grace owe. */
  readonly opening: Line
  readonly covers: ReadonlyMap<LoanTerms, Operand>
}

interface Needs {
  readonly cfads: Line
  readonly taxPaid: Line
  /** Tax of the year to come, when the last one is assessed. */
  readonly taxDue: Line
  /** Cover that debt is sized by, where it is. */
  readonly sizingDscr: Input | undefined
}

const inRepayment = ({ firstPayment }: LoanTerms) => atLeast(monthIndex, firstPayment)

/**
 * What the cover leaves for sculpted loans. Tax counts as soon as the year is assessed: counted only when it is paid,
 * the months before would have spent what has to pay it. A loan keeps to its own cover and to that by which debt is sized.
 */
export function writeSculptingTerms(
  { builder }: Books,
  sculpted: readonly LoanTerms[],
  others: readonly LoanLines[],
  { cfads, taxPaid, taxDue, sizingDscr }: Needs,
): SculptingTerms {
  const block = builder.block('sculpting')
  const from = least(...sculpted.map((loan) => loan.firstPayment))
  const to = greatest(...sculpted.map((loan) => loan.maturity))
  const running = block.level('running', 'flag', both(atLeast(monthIndex, from), not(atLeast(monthIndex, to))))
  const ofYear = (flow: Operand) => trailingSum(when(running, flow), coverMonths)
  const taxOfYear = block.level('taxOfYear', 'KRW', greatest(ofYear(taxPaid), ofYear(taxDue)))
  const allowed = block.declareFlow('allowed', 'KRW')
  const own = (loan: LoanTerms) => loan.block.input('sculptedDscr', 'factor', loan.kind.cover!)
  return {
    block,
    running,
    cashOfYear: block.level('cashOfYear', 'KRW', minus(ofYear(plus(cfads, taxPaid)), taxOfYear)),
    allowed,
    allowedBefore: block.level('allowedBefore', 'KRW', lag(trailingSum(allowed, coverMonths - 1))),
    fixed: block.flow(
      'fixed',
      'KRW',
      plus(
        sumBy(others, (loan) => loan.regular),
        sumBy(sculpted, (loan) => when(inRepayment(loan), 0, plus(loan.interest, loan.laterFees))),
      ),
    ),
    opening: block.level(
      'opening',
      'KRW',
      sumBy(sculpted, (loan) => when(inRepayment(loan), loan.opening)),
    ),
    covers: new Map(sculpted.map((loan) => [loan, sizingDscr ? greatest(own(loan), sizingDscr) : own(loan)])),
  }
}

/** What a cover leaves of the cash of the year for the month, after the eleven months before. */
const roomUnder = ({ cashOfYear, allowedBefore }: SculptingTerms, cover: Operand): Expression =>
  excess(over(cashOfYear, cover), allowedBefore)

/** Service of one sculpted loan: its part, by what is owed, of what other service leaves. */
export function writeSculptedService(terms: SculptingTerms, loan: LoanTerms): Line {
  const room = excess(roomUnder(terms, terms.covers.get(loan)!), terms.fixed)
  const part = over(when(inRepayment(loan), loan.opening), terms.opening)
  return loan.block.flow('sculptedService', 'KRW', times(room, part))
}

/** Rolls what the cover allows: a month that serves more, as interest falls due, leaves less to those that follow. */
export function writeSculpting(terms: SculptingTerms, loans: readonly LoanLines[]): Sculpting {
  const { block, allowed, running, fixed, covers } = terms
  const sculpted = loans.flatMap((loan) =>
    loan.sculptedPrincipal ? [{ loan, principal: loan.sculptedPrincipal }] : [],
  )
  const repaid = sumBy(sculpted, ({ loan, principal }) =>
    when(inRepayment(loan), plus(loan.interest, loan.laterFees, principal)),
  )
  const served = block.flow('served', 'KRW', when(running, plus(fixed, repaid)))
  block.define(allowed, when(running, greatest(served, roomUnder(terms, greatest(...covers.values())))))
  const left = sumBy(sculpted, ({ loan, principal }) => minus(loan.principal, principal))
  return { running, allowed, served, left: block.flow('left', 'KRW', left) }
}

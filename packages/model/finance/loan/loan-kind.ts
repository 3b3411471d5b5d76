import type { Expression, Input, Line, Operand } from '#algebra/expression.ts'
import type { Block, Place } from '#algebra/model-builder.ts'
import type { Tranche } from '#contract/finance.ts'
import type { Cursor } from '../../plan/cursor.ts'

/** How a loan is repaid: every question that equations ask of it, answered by each way of repayment in a file of its own. */
export interface LoanKind {
  /** Where the part of the drawn debt stands that is due with the last payment beside it. */
  readonly balloonShare: Place | undefined
  /** Where the cover stands that its service keeps to; none of a loan that is repaid by a schedule. */
  readonly cover: Place | undefined
  /** Writes the principal of a month between the first payment and maturity, of all but what is due with the last one. */
  readonly writePrincipal: (loan: Repaying) => Operand
  /** What of its debt service falls due once, as it is refinanced or paid from what is sold: no reserve is for it. */
  readonly lastSums: (loan: Repaid) => readonly Operand[]
}

/** A loan whose payments are being written. */
export interface Repaying {
  readonly terms: LoanTerms
  /** What is owed and repaid in parts: all of it, less what is due with the last payment. */
  readonly inParts: Operand
  /** Debt service that the cover allows, of a loan that keeps to one. */
  readonly allowed: Line | undefined
}

/** A loan whose principal is written. */
export type Repaid = LoanTerms & Pick<LoanLines, 'principal' | 'balloon' | 'lastSum'>

/** A loan that has a balance and terms, and waits for what sculpting and sweeping make of it. */
export interface LoanTerms {
  readonly at: Cursor<Tranche>
  readonly kind: LoanKind
  readonly block: Block
  readonly share: Input
  readonly upfrontFee: Input
  /** What the lender holds ready in construction. */
  readonly committed: Input
  /** Fee a year on what of it is not drawn. */
  readonly commitmentFee: Input
  /** Nominal rate a year. */
  readonly yearly: Line
  /** Interest of one month on what is owed. */
  readonly rate: Line
  readonly balance: Line
  readonly opening: Line
  readonly firstPayment: Line
  /** First month after the last payment. */
  readonly maturity: Line
  readonly interest: Line
  readonly capitalisedInterest: Line
  /** Fees of construction on what is not drawn yet. */
  readonly standingFees: Line
  /** Fees of operation. */
  readonly laterFees: Expression
}

export interface LoanLines extends LoanTerms {
  readonly draw: Line
  readonly fees: Line
  readonly paidInterest: Line
  readonly principal: Line
  /** What is repaid in the last month of the plan because the tenor runs past it. */
  readonly balloon: Line
  /** What is due with the last payment beside it, where the loan leaves such a sum. */
  readonly lastSum?: Line
  readonly balloonShare?: Input
  /** Interest, fees and principal paid in operation, early repayment apart. */
  readonly service: Line
  /** Service without what falls due once, at the end. */
  readonly regular: Expression
  /** Service that sculpting allows, where it is sculpted. */
  readonly sculptedService?: Line
  /** Principal that sculpting allows, where it is sculpted. */
  readonly sculptedPrincipal?: Line
  /** Cover that it keeps to, where it is sculpted. */
  readonly sculptedDscr?: Operand
}

/** A loan with what is repaid early. */
export interface ClosedLoan extends LoanLines {
  readonly swept?: Line
}

import type { Input, Line, Operand, Unknown } from '#algebra/expression.ts'
import type { Finance } from '#contract/finance.ts'
import type { Books } from '../../ground/books.ts'
import type { Arm, Cursor } from '../../plan/cursor.ts'
import type { LoanTerms } from '../loan/loan-kind.ts'
import type { SizingKind } from '../sizing/sizing-kind.ts'

/** Where the terms of one way of calling equity stand. */
export type CallsOf<K extends CapitalCalls['kind']> = Cursor<Arm<CapitalCalls, K>>

type CapitalCalls = NonNullable<Finance['calls']>

/** How the equity of construction is called, where it is not called beside debt in one ratio. */
export interface Calls {
  readonly called: Line
  readonly calledToDate: Line
  /** Equity that may be called in all. */
  readonly committed: Line
  /** Share of the uses without debt that is committed, where caps on debt decide it. */
  readonly unknown?: Unknown
  /** What was called before it was needed. */
  readonly held?: Line
  /** Share of the commitment that is called by a month, where that is stated. */
  readonly share?: Input
}

/** What equity and debt are to pay. */
export interface Needs {
  /** Uses of the month but fees on what is drawn. */
  readonly needed: Operand
  /** The part of them that does not depend on debt. */
  readonly exogenous: Operand
  /** Fee on a sum drawn by all loans in their shares. */
  readonly feeOnDebt: Operand
  readonly terms: readonly LoanTerms[]
  /** Id of the line of what is financed. */
  readonly financedId: string
  readonly sizing: SizingKind
}

/** Uses and who pays them. */
export interface Sourced {
  /** Uses that equity and debt pay. */
  readonly financed: Line
  readonly equityCalled: Line
  readonly calledToDate: Line
  readonly drawn: Operand
  readonly upfrontFees: Operand
  readonly unknown?: Unknown
  readonly calls?: Calls
}

/** One way of calling equity: writes who pays what is needed. */
export type CallKind = (books: Books, needs: Needs) => Sourced

import type { Expression, Input, Line, Operand, Unknown } from '#algebra/expression.ts'
import type { Block, Place } from '#algebra/model-builder.ts'
import type { Finance } from '#contract/finance.ts'
import type { Books } from '../../ground/books.ts'
import type { Arm, Cursor } from '../../plan/cursor.ts'
import type { Cover } from '../cover.ts'
import type { ClosedLoan } from '../loan/loan-kind.ts'
import type { Sculpting } from '../loan/sculpting.ts'

/** Where the terms of one way of sizing debt stand. */
export type SizingOf<K extends Finance['sizing']['kind']> = Cursor<Arm<Finance['sizing'], K>>

/** What limits the debt, in the order of the codes of `sizing.binding`, from 1. */
export const sizingCaps = ['equity', 'gearing', 'dscr', 'llcr'] as const

/** How much is borrowed: every question that equations ask of it, answered by each way of sizing in a file of its own. */
export interface SizingKind {
  /** Where the cover stands that debt is sized by. */
  readonly dscr: Place | undefined
  /** Share of the uses that is equity, of the unknown that is solved for it. */
  readonly writeEquityShare: (sources: Block, unknown: Unknown) => Operand
  /**
   * Equity that may be called in all.
   * @param withoutDebt uses if there were no debt
   */
  readonly writeCommitment: (sources: Block, withoutDebt: () => Operand) => Commitment
  readonly write: (books: Books, sized: Sized, lent: Lent) => Sizing
}

export interface Commitment {
  readonly committed: Operand
  readonly unknown?: Unknown
  /** What is called, once a share is as good as all. */
  readonly uncapped: (call: Operand, needed: Operand) => Operand
}

/** Uses and sources to date, which debt is sized against. */
export interface Sized {
  readonly unknown?: Unknown
  readonly calls?: { readonly committed: Line }
  readonly usesToDate: Line
  readonly gearedToDate: Operand
  readonly calledToDate: Line
  readonly debtToDate: Operand
}

/** Loans that are sized, and the cash that serves them. */
export interface Lent {
  readonly loans: readonly ClosedLoan[]
  readonly cfads: Line
  readonly dscr: Input | undefined
  readonly cover: Cover
  readonly sculpting: Sculpting | undefined
}

/** Caps on debt, and what they are made of. */
export interface Caps {
  /** Each of the caps. */
  readonly all: readonly Line[]
  readonly gearing: Input
  readonly dscr: Input
  readonly llcr: Input
  /** What the worst year allows. */
  readonly worstYear: Line
  readonly sculpting: Sculpting | undefined
}

export interface Sizing {
  /** What the commitment or the caps leave short, at the end; 0 where the ratio was solved. */
  readonly excess: Line
  readonly committed: Line
  /** Debt that the caps allow, where there are caps. */
  readonly mostDebt?: Line
  readonly caps?: Caps
}

/** The value before the first of some months, kept to the last month, where the unknown is judged. */
export type ValueBefore = (from: Operand, flow: Line) => Expression

import type { Input, Line } from '#algebra/expression.ts'
import type { Books } from '../ground/books.ts'
import { postService, writeLoan } from './loan/loan.ts'
import type { LoanLines, LoanTerms } from './loan/loan-kind.ts'
import { type Sculpting, writeSculpting, writeSculptingTerms } from './loan/sculpting.ts'

interface Needs {
  readonly debtDrawn: Line
  readonly cfads: Line
  readonly taxPaid: Line
  /** Tax of the year to come, where loans are sculpted. */
  readonly taxDue: Line | undefined
  /** Cover that debt is sized by, where it is. */
  readonly sizingDscr: Input | undefined
}

export interface Loans {
  /** In the order of the plan. */
  readonly drawn: readonly LoanLines[]
  readonly sculpting: Sculpting | undefined
}

/** Every loan up to its payments on schedule: those that keep to a cover after the others, which leave them what cash there is. */
export function writeLoans(books: Books, terms: readonly LoanTerms[], { debtDrawn, ...needs }: Needs): Loans {
  const sculpted = terms.filter(({ kind }) => kind.cover)
  const scheduled = new Map(
    terms.filter(({ kind }) => !kind.cover).map((one) => [one, writeLoan(books, one, debtDrawn, undefined)]),
  )
  const shared =
    sculpted.length > 0
      ? writeSculptingTerms(books, sculpted, [...scheduled.values()], { ...needs, taxDue: needs.taxDue! })
      : undefined
  const drawn = terms.map((one) => scheduled.get(one) ?? writeLoan(books, one, debtDrawn, shared))
  for (const loan of drawn) {
    postService(books, loan)
    books.ledger.hold(loan.balance, 'loans')
  }
  return { drawn, sculpting: shared && writeSculpting(shared, drawn) }
}

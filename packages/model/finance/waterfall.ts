import type { Line } from '#algebra/expression.ts'
import type { Account } from '../ground/accounts.ts'
import type { Ledger } from '../ground/ledger.ts'

/** A line that brings cash in (1) or is paid from it (−1). */
export interface WaterfallStep {
  readonly line: Line
  readonly sign: 1 | -1
}

/** Whose postings come in and go out, in the order of payment. */
const order: readonly (readonly [side: 'from' | 'to', account: Account, sign: 1 | -1])[] = [
  ['to', 'running', 1],
  ['from', 'preOperating', 1],
  ['to', 'freed', 1],
  ['to', 'reserve', 1],
  ['from', 'buyers', 1],
  ['from', 'support', 1],
  ['from', 'running', -1],
  ['from', 'workingCapital', -1],
  ['to', 'taxOffice', -1],
  ['to', 'vatOffice', -1],
  ['from', 'reinvestment', -1],
  ['from', 'beforeService', -1],
  ['from', 'seniorService', -1],
  ['to', 'guarantor', -1],
  ['from', 'reserveAccount', 1],
  ['to', 'reserveAccount', -1],
  ['to', 'replacement', -1],
  ['from', 'mezzanineService', -1],
  ['from', 'sweep', -1],
  ['to', 'preferredDividends', -1],
  ['to', 'redemption', -1],
  ['to', 'shareholderLoan', -1],
  ['to', 'dividends', -1],
  ['to', 'capitalReduction', -1],
  ['to', 'liquidation', -1],
]

/** What comes in and who is paid from it, in that order. All of them together are the change of `cash.balance` in every month. */
export const waterfallOf = (ledger: Ledger): WaterfallStep[] =>
  order.flatMap(([side, account, sign]) => ledger[side](account).map((line) => ({ line, sign })))

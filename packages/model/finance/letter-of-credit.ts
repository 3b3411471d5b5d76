import type { Input, Line } from '#algebra/expression.ts'
import { lag } from '#algebra/operators/lag.ts'
import { times } from '#algebra/operators/times.ts'
import type { Books } from '../ground/books.ts'
import { oneMonth } from '../ground/constants.ts'
import type { LoanLines } from './loan/loan-kind.ts'
import { type RequiredReserve, writeRequiredReserve } from './required-reserve.ts'

/** A bank's letter that stands in for the debt service reserve. */
export interface LetterOfCredit {
  /** Senior debt service to come that it covers. */
  readonly secured: Line
  readonly fees: Line
  /** Fee a year. */
  readonly rate: Input
  readonly covers: RequiredReserve
}

/**
 * The fee of a month is on what the letter covered as it began: on the end of the month it would lower the tax, and so
 * the cash that sculpted service, and with it the cover, goes by.
 */
export function writeLetterOfCredit(books: Books, loans: readonly LoanLines[]): LetterOfCredit | undefined {
  const letter = books.at.finance.reserve.letterOfCredit.given
  if (!letter) return undefined
  const block = books.builder.block('letterOfCredit')
  const covers = writeRequiredReserve(books, loans)
  const secured = block.level('secured', 'KRW', covers.required)
  const rate = block.input('fee', '1/year', letter.fee)
  const fees = block.flow('fees', 'KRW', times(lag(secured), rate, oneMonth))
  books.ledger.post(fees, 'fees', 'guarantor')
  return { secured, fees, rate, covers }
}

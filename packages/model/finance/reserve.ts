import type { Line } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Books } from '../ground/books.ts'
import { below0, excess } from '../ground/formulas.ts'
import type { LoanLines } from './loan/loan-kind.ts'
import { type RequiredReserve, writeRequiredReserve } from './required-reserve.ts'

/** Debt service reserve account: cash set aside for the senior debt service to come. */
export interface Reserve {
  readonly target: Line
  /** The service that the target is for; none where a letter of credit stands in for the reserve. */
  readonly covers?: RequiredReserve
  readonly opening: Line
  readonly balance: Line
  readonly used: Line
  readonly funded: Line
  readonly released: Line
  /** Cash after the reserve was drawn on, filled and let go. */
  readonly after: Line
}

/**
 * The reserve pays what cash cannot, is filled from what cash has, and lets go of what exceeds its target: nothing where
 * a letter of credit stands in for it.
 */
export function writeReserve(books: Books, loans: readonly LoanLines[], cash: Line): Reserve {
  const { builder, at, ledger } = books
  const block = builder.block('reserve')
  const covers = at.finance.reserve.letterOfCredit.given ? undefined : writeRequiredReserve(books, loans)
  const target = block.level('target', 'KRW', covers?.required ?? 0)
  const closing = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(closing))
  const used = block.flow('used', 'KRW', least(below0(cash), opening))
  const left = minus(opening, used)
  const setAside = ledger.to('reserve')
  const funded = block.flow('funded', 'KRW', plus(least(greatest(cash, 0), excess(target, left)), ...setAside))
  const released = block.flow('released', 'KRW', excess(left, target))
  block.define(closing, balance(funded, plus(used, released)))
  ledger.hold(closing, 'cash')
  ledger.post(used, 'reserveAccount', 'cash')
  ledger.post(released, 'reserveAccount', 'cash')
  ledger.post(funded, 'cash', 'reserveAccount')
  return {
    target,
    ...(covers ? { covers } : {}),
    opening,
    balance: closing,
    used,
    funded,
    released,
    after: block.level('cashAfter', 'KRW', minus(plus(cash, used, released, ...setAside), funded)),
  }
}

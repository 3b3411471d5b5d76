import type { Expression, Line } from '#algebra/expression.ts'
import { plus } from '#algebra/operators/plus.ts'
import { when } from '#algebra/operators/when.ts'
import type { Equity } from '../../finance/owners/equity.ts'
import type { Time } from '../../ground/time.ts'

/** What a loan of the common shareholders is paid, and capital they get back. */
const besideDividends = ({ shareholderLoan, reduction }: Equity): Line[] => [
  ...(shareholderLoan ? [shareholderLoan.interestPaid, shareholderLoan.repaid] : []),
  ...(reduction ? [reduction.returned] : []),
]

/** Every sum that leaves the company for its shareholders. */
export const payouts = (equity: Equity): Line[] => [
  equity.preferredDividends,
  equity.redeemed,
  equity.dividends,
  equity.liquidation,
  ...besideDividends(equity),
]

/** What common shareholders get before the end, where they get all that is left. */
export const toCommon = (equity: Equity, { final }: Time): Expression =>
  plus(equity.dividends, when(final, 0, plus(...besideDividends(equity))))

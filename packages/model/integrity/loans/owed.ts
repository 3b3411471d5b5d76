import type { Expression, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import type { Finance } from '../../finance/finance.ts'

export type Loan = Finance['loans'][number]

/** Principal and early repayment of a month. */
export const repaid = ({ principal, swept }: Loan): Operand => (swept ? plus(principal, swept) : principal)

/** What was drawn and not repaid before the month. */
export const owedBefore = (loan: Loan): Expression => lag(balance(minus(loan.draw, repaid(loan))))

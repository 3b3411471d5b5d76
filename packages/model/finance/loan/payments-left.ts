import type { Line } from '#algebra/expression.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { monthStep } from '../../ground/constants.ts'
import type { LoanTerms } from './loan-kind.ts'

/** Payments that a loan still makes, this month's included. */
export const writePaymentsLeft = ({ block, maturity }: LoanTerms): Line =>
  block.level('paymentsLeft', '1', over(minus(maturity, monthIndex), monthStep))

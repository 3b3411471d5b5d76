import type { AnyOperator } from '../operator.ts'
import { absoluteOperator } from './absolute.ts'
import { balanceOperator } from './balance.ts'
import { calendarOperator } from './calendar-series.ts'
import { compareOperator } from './compare.ts'
import { compoundOperator } from './compound.ts'
import { greatestOperator } from './greatest.ts'
import { lagOperator } from './lag.ts'
import { leadOperator } from './lead.ts'
import { leastOperator } from './least.ts'
import { levelPaymentOperator } from './level-payment.ts'
import { lognormalOperator } from './lognormal.ts'
import { lookupOperator } from './lookup.ts'
import { minusOperator } from './minus.ts'
import { overOperator } from './over.ts'
import { plusOperator } from './plus.ts'
import { presentValueAheadOperator } from './present-value-ahead.ts'
import { roundDownOperator, roundUpOperator } from './round-up.ts'
import { sumAheadOperator } from './sum-ahead.ts'
import { timesOperator } from './times.ts'
import { trailingMaxOperator } from './trailing-max.ts'
import { trailingSumOperator } from './trailing-sum.ts'
import { whenOperator } from './when.ts'
import { yearToDateOperator } from './year-to-date.ts'

/** Every operator of the line language: whoever adds a reading to operators finds here those that still lack it. */
export const operators: readonly AnyOperator[] = [
  absoluteOperator,
  balanceOperator,
  calendarOperator,
  compareOperator,
  compoundOperator,
  greatestOperator,
  lagOperator,
  leadOperator,
  leastOperator,
  levelPaymentOperator,
  lognormalOperator,
  lookupOperator,
  minusOperator,
  overOperator,
  plusOperator,
  presentValueAheadOperator,
  roundDownOperator,
  roundUpOperator,
  sumAheadOperator,
  timesOperator,
  trailingMaxOperator,
  trailingSumOperator,
  whenOperator,
  yearToDateOperator,
]

import type { Expression, Line, Operand } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { monthStep } from './constants.ts'

/** 1 where every condition is 1. */
export const both = (...conditions: readonly Operand[]): Expression => times(...conditions)

/** 1 where the condition is 0. */
export const not = (condition: Operand): Expression => minus(1, condition)

/** 1 from a month to another, both included. */
export const within = (from: Operand, to: Operand): Expression =>
  both(atLeast(monthIndex, from), atLeast(to, monthIndex))

/** An amount in equal parts over the months of a window. */
export const spread = (amount: Operand, from: Operand, to: Operand): Expression =>
  when(within(from, to), over(times(amount, monthStep), plus(minus(to, from), monthStep)))

/** A part 3x² − 2x³ of an amount is spent once a part x of the months of a window has passed. */
export const curved = (amount: Operand, from: Operand, to: Operand): Expression => {
  const months = plus(minus(to, from), monthStep)
  const spent = (share: Operand) => times(share, share, minus(3, times(2, share)))
  return times(amount, minus(spent(ramp(from, months)), spent(ramp(plus(from, monthStep), months))))
}

/** The last of a number of months that start with a month. */
export const lastOf = (from: Operand, months: Operand): Expression => minus(plus(from, months), monthStep)

/** The part of a number of months that has passed since a month began: 0 before, 1 from its last month on. */
export const ramp = (from: Operand, months: Operand): Expression =>
  least(greatest(over(plus(minus(monthIndex, from), monthStep), months), 0), 1)

/** |left − right| */
export const distance = (left: Operand, right: Operand): Expression => absolute(minus(left, right))

/** How far a value is below 0, else 0. */
export const below0 = (value: Operand): Expression => greatest(minus(0, value), 0)

/** How far a value exceeds a limit, else 0. */
export const excess = (value: Operand, limit: Operand): Expression => greatest(minus(value, limit), 0)

/** limit ÷ demand where the demand exceeds the limit, else 1: the share that can be served. */
export const servedShare = (demand: Operand, limit: Operand): Expression =>
  when(above(demand, limit), over(limit, demand), 1)

/** Sum of a line of each item, 0 of none. */
export const sumBy = <T>(items: readonly T[], pick: (item: T) => Operand): Expression => plus(...items.map(pick))

/** Sum of lines, 0 of none. */
export const sumOf = (lines: readonly Line[]): Expression => plus(...lines)

import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { times } from '#algebra/operators/times.ts'
import { instead, type Mutation, parts } from './mutate.ts'

export type Change = Mutation['change']

export const m = (id: string, error: string, lines: RegExp, change: Change): Mutation => ({ id, error, lines, change })

export const nothing: Change = () => 0
export const half: Change = ({ formula }) => times(formula, 0.5)
export const twice: Change = ({ formula }) => times(formula, 2)
export const turned: Change = ({ formula }) => minus(0, formula)
export const late: Change = ({ formula }) => lag(formula)
export const yearLate: Change = ({ formula }) => lag(formula, 12)
export const flat: Change = () => 1
export const first: Change = ({ formula }) => parts(formula)[0]!
export const without =
  (id: RegExp): Change =>
  ({ formula }) =>
    instead(formula, id, 0)

import type { Input, Line, Operand, Unknown } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { asGoodAsAll, oneMonth } from '../ground/constants.ts'
import { excess, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { TrancheTerms } from './tranche.ts'

/** How the equity of construction is called, beside the debt. */
export interface Calls {
  readonly called: Line
  readonly calledToDate: Line
  readonly drawn: Operand
  /** Equity that may be called in all. */
  readonly committed: Line
  /** Share of the uses without debt that is committed, where caps on debt decide it. */
  readonly unknown?: Unknown
  /** What was called before it was needed. */
  readonly held?: Line
  /** Share of the commitment that is called by a month, where that is stated. */
  readonly share?: Input
}

export interface Needs {
  /** Uses of the month but fees on what is drawn. */
  readonly needed: Line
  /** The part of them that does not depend on debt. */
  readonly exogenous: Operand
  /** Fee on a sum drawn by all loans in their shares. */
  readonly feeOnDebt: Operand
  readonly terms: readonly TrancheTerms[]
}

/** Equity up to its commitment before any debt; a fee on what is drawn is itself drawn. */
export function equityFirst(builder: ModelBuilder, plan: Plan, { construction }: Time, needs: Needs): Calls {
  const { needed, exogenous, feeOnDebt, terms } = needs
  const sources = builder.block('sources')
  const unknown = plan.finance.sizing.kind === 'caps' ? sources.unknown('committedShare', '1', 0, 1) : undefined
  const undrawn = sumBy(terms, (loan) => times(loan.committed, loan.commitmentFee, oneMonth))
  const committed = unknown
    ? times(wholeOf(sources.flow('withoutDebt', 'KRW', plus(exogenous, when(construction, undrawn)))), unknown)
    : sources.input('commitment', 'KRW', '/finance/sizing/amount')
  const commitment = sources.level('committed', 'KRW', committed)
  const calledToDate = sources.declareLevel('equityCalledToDate', 'KRW')
  const uncapped = (call: Operand) => (unknown ? when(atLeast(unknown, asGoodAsAll), needed, call) : call)
  const called = sources.flow('equityCalled', 'KRW', uncapped(least(needed, excess(commitment, lag(calledToDate)))))
  sources.define(calledToDate, balance(called))
  return {
    called,
    calledToDate,
    drawn: over(minus(needed, called), minus(1, feeOnDebt)),
    committed: commitment,
    ...(unknown ? { unknown } : {}),
  }
}

/** The sum over the whole plan, in every month. */
const wholeOf = (flow: Line) => plus(balance(flow), sumAhead(flow))

/** Equity by dates, in shares of the commitment; what is called too soon is held in cash and used before debt. */
export function scheduled(
  builder: ModelBuilder,
  { construction }: Time,
  { needed, feeOnDebt }: Omit<Needs, 'exogenous'>,
): Calls {
  const sources = builder.block('sources')
  const committed = sources.level('committed', 'KRW', sources.input('commitment', 'KRW', '/finance/sizing/amount'))
  const share = sources.input('calledShare', '1', '/finance/calls/calledShare')
  const calledToDate = sources.level('equityCalledToDate', 'KRW', times(committed, share))
  const called = sources.flow('equityCalled', 'KRW', minus(calledToDate, lag(calledToDate)))
  const held = sources.declareLevel('held', 'KRW')
  const ready = plus(lag(held), called)
  sources.define(held, when(construction, excess(ready, needed)))
  return {
    called,
    calledToDate,
    drawn: over(greatest(minus(needed, ready), 0), minus(1, feeOnDebt)),
    committed,
    held,
    share,
  }
}

import { constant, type Expression, type Input, type Line, type Operand } from '#algebra/expression.ts'
import { netPresentValue } from '#algebra/measures/rates.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { Block, Place } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { lognormal } from '#algebra/operators/lognormal.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { presentValueAhead } from '#algebra/operators/present-value-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Terms } from '#contract/terms.ts'
import type { Books } from '../../ground/books.ts'
import { monthStep } from '../../ground/constants.ts'
import { both } from '../../ground/formulas.ts'
import type { Cursor } from '../../plan/cursor.ts'

/** The public side's right to sell its common stake to the private side. */
export interface Put {
  /** KRW paid by the private to the public side. */
  readonly paid: Line
  /** 1 in the months after the stake was sold. */
  readonly sold: Line
  readonly claim: Line
  readonly worth: Line
  readonly exercised: Line
  /** KRW that the right is worth in its month, as the stake's worth may turn out. */
  readonly expected: Line | undefined
  /** What is swapped for what: the most that the right can be worth. */
  readonly swap: Swap
  readonly month: Input | Line
  /** Whether its month is the last one, as the centre is wound up. */
  readonly onDissolution: boolean
  readonly rate: Input
  readonly stake: Stake
}

/** A claim and the worth that it is swapped for. */
interface Swap {
  readonly claim: Line
  readonly worth: Line
}

/** Common shares of the public side as they would be without the put, and the return it asks for. */
export interface Stake {
  readonly calls: Line
  readonly distributions: Line
  readonly hurdle: Line
}

/** Where the terms of a put stand. */
export type PutTerms = Cursor<NonNullable<Terms['put']>>

const oneTwelfth = constant(1 / 12, 'year')
const twelveMonths = constant(12, 'month')

/** A rate effective a year as what it is in a month. */
const monthly = (annual: Operand) => minus(compound(annual, oneTwelfth), 1)

/**
 * Exercised in its month where the price, all that was put in with interest less all that was paid out with interest,
 * is more than what is still to come is worth at the public side's return. Its value is that difference then, seen
 * from the start. On dissolution nothing is still to come, and the price is what winding up leaves unpaid.
 * @param horizon months of the plan
 */
export function writePut({ builder }: Pick<Books, 'builder'>, terms: PutTerms, stake: Stake, horizon: Input): Put {
  const block = builder.block('put')
  const onDissolution = terms.month.is('dissolution')
  const month = onDissolution
    ? block.level('month', 'date', minus(horizon, monthStep))
    : block.input('month', 'date', terms.month)
  const rate = block.input('rate', '1/year', terms.rate)
  const claim = block.declareLevel('claim', 'KRW')
  const grown = times(lag(claim), plus(1, monthly(rate)))
  block.define(claim, greatest(minus(plus(grown, stake.calls), stake.distributions), 0))
  const toCome = block.flow('toCome', 'KRW', minus(stake.distributions, stake.calls))
  const worth = block.level(
    'worth',
    'KRW',
    presentValueAhead(toCome, block.level('monthlyHurdle', 'share', monthly(stake.hurdle))),
  )
  const exercised = block.level('exercised', 'flag', both(equal(monthIndex, month), above(claim, worth)))
  const paid = block.flow('paid', 'KRW', when(exercised, claim))
  block.measure('paidLifetime', total(paid))
  const gain = block.flow('gain', 'KRW', when(exercised, minus(claim, worth)))
  block.measure('value', netPresentValue(gain, stake.hurdle))
  const swap: Swap = onDissolution ? writeBeforeWindingUp(block, { ...stake, grown }) : { claim, worth }
  const volatility = terms.volatility.given
  const expected = volatility && writeExpectedGain(block, volatility, month, swap)
  if (expected) block.measure('expectedCost', netPresentValue(expected, stake.hurdle))
  return {
    paid,
    claim,
    worth,
    exercised,
    expected,
    swap,
    onDissolution,
    month,
    rate,
    stake,
    sold: block.level('sold', 'flag', lag(balance(exercised))),
  }
}

/** What is swapped on dissolution: the whole price against what winding up pays on the stake, of which nothing is sure. */
function writeBeforeWindingUp(block: Block, { grown, calls, distributions }: Stake & { grown: Expression }): Swap {
  return { claim: block.level('asked', 'KRW', plus(grown, calls)), worth: distributions }
}

/**
 * What the right to swap the stake for the claim is worth in its month, if the stake's worth is lognormal around what
 * the plan says of it: claim × Φ(d + σ√t ÷ 2) − worth × Φ(d − σ√t ÷ 2), d = ln(claim ÷ worth) ÷ σ√t (Margrabe, The Value
 * of an Option to Exchange One Asset for Another, 1978). A stake that is worth nothing is swapped for certain.
 */
function writeExpectedGain(block: Block, place: Place, month: Input | Line, { claim, worth }: Swap): Line {
  const volatility = block.input('volatility', 'share', place)
  const due = block.level('due', 'flag', equal(monthIndex, month))
  const years = over(plus(month, monthStep), twelveMonths)
  const deviation = block.level('deviation', 'share', times(volatility, compound(minus(years, 1), 0.5)))
  const varied = block.level('varied', 'flag', both(due, above(worth, 0)))
  const ratio = block.level('claimToWorth', 'factor', when(varied, over(claim, worth)))
  const convexity = (halves: number) => compound(Math.E - 1, times(halves / 2, deviation, deviation))
  const swapped = minus(
    times(claim, lognormal(times(ratio, convexity(1)), deviation)),
    times(worth, lognormal(times(ratio, convexity(-1)), deviation)),
  )
  return block.flow('expected', 'KRW', when(varied, swapped, when(due, minus(claim, worth))))
}

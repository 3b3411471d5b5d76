import type { Expression, Input, Line, Operand } from '#algebra/expression.ts'
import { maximum } from '#algebra/measures/reductions.ts'
import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Tranche } from '#contract/finance.ts'
import { monthStep, oneMonth } from '../ground/constants.ts'
import { both, not } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { scheduledPrincipal } from './amortisation.ts'
import { laterFees, standingFees, trancheFees } from './fees.ts'
import { type SculptingTerms, sculptedService } from './sculpting.ts'

/** A loan that has a balance and terms, and waits for what sculpting and sweeping make of it. */
export interface TrancheTerms {
  readonly tranche: Tranche
  readonly at: string
  readonly block: Block
  readonly share: Input
  readonly upfrontFee: Input
  /** What the lender holds ready in construction. */
  readonly committed: Input
  /** Fee a year on what of it is not drawn. */
  readonly commitmentFee: Input
  /** Nominal rate a year. */
  readonly yearly: Line
  /** Interest of one month on what is owed. */
  readonly rate: Line
  readonly balance: Line
  readonly opening: Line
  readonly firstPayment: Line
  /** First month after the last payment. */
  readonly maturity: Line
  readonly interest: Line
  readonly capitalisedInterest: Line
  /** Fees of construction on what is not drawn yet. */
  readonly standingFees: Line
  /** Fees of operation. */
  readonly laterFees: Expression
}

export interface TrancheLines extends TrancheTerms {
  readonly draw: Line
  readonly fees: Line
  readonly paidInterest: Line
  readonly principal: Line
  /** What is repaid in the last month of the plan because the tenor runs past it. */
  readonly balloon: Line
  /** What is due with the last payment beside it, where the loan leaves such a sum. */
  readonly lastSum?: Line
  readonly balloonShare?: Input
  /** Interest, fees and principal paid in operation, early repayment apart. */
  readonly service: Line
  /** Service that sculpting allows, where it is sculpted. */
  readonly sculptedService?: Line
  /** Principal that sculpting allows, where it is sculpted. */
  readonly sculptedPrincipal?: Line
  /** Cover that it keeps to, where it is sculpted. */
  readonly sculptedDscr?: Operand
}

/** Rate, dates and declared balance of a loan. */
export function trancheTerms(
  builder: ModelBuilder,
  tranche: Tranche,
  at: string,
  time: Time,
  treasury: Input,
): TrancheTerms {
  const block = builder.block('debt', { instance: tranche.id, args: { loan: tranche.name } })
  const ownRate = rateOf(tranche, block, at, treasury)
  const refinancingMonth = tranche.refinancing
    ? block.input('refinancingMonth', 'month', `${at}/refinancing/month`)
    : undefined
  const annual = refinancingMonth ? refinanced(block, at, refinancingMonth, ownRate) : ownRate
  const grace = block.input('graceMonths', 'month', `${at}/graceMonths`)
  const repayment = block.input('repaymentMonths', 'month', `${at}/repaymentMonths`)
  const committed = block.input('commitment', 'KRW', `${at}/commitment`)
  const commitmentFee = block.input('commitmentFee', '1/year', `${at}/commitmentFee`)
  const closing = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(closing))
  const yearly = block.level('rateOfYear', '1/year', greatest(annual, 0))
  const rate = block.level('monthlyRate', '1', times(yearly, oneMonth))
  const interest = block.flow('interest', 'KRW', times(opening, rate))
  const firstPayment = block.level('firstPayment', 'month', plus(time.constructionMonths, grace))
  return {
    tranche,
    at,
    block,
    share: block.input('share', '1', `${at}/share`),
    upfrontFee: block.input('upfrontFee', '1', `${at}/upfrontFee`),
    yearly,
    rate,
    balance: closing,
    opening,
    interest,
    capitalisedInterest: block.flow('capitalisedInterest', 'KRW', when(time.construction, interest)),
    committed,
    commitmentFee,
    standingFees: standingFees(block, commitmentFee, time, committed, opening),
    laterFees: laterFees(block, at, time, opening, refinancingMonth),
    firstPayment,
    maturity: block.level('maturity', 'month', plus(firstPayment, repayment)),
  }
}

function rateOf({ rate }: Tranche, block: Block, at: string, treasury: Input): Operand {
  if (rate.kind === 'linked') return plus(treasury, block.input('spread', '1/year', `${at}/rate/spread`))
  return block.input(rate.kind === 'path' ? 'annualRateByDate' : 'annualRate', '1/year', `${at}/rate/rate`)
}

function refinanced(block: Block, at: string, month: Input, before: Operand): Expression {
  const rate = block.input('refinancingRate', '1/year', `${at}/refinancing/rate`)
  return when(atLeast(monthIndex, month), rate, before)
}

/** A loan with what is repaid early. */
export interface ClosedTranche extends TrancheLines {
  readonly swept?: Line
}

/** Rolls the balance: what is drawn less what is repaid, on schedule and early. */
export function closeTranche(loan: TrancheLines, swept: Line | undefined): ClosedTranche {
  const { block, draw, principal } = loan
  block.define(loan.balance, balance(draw, swept ? plus(principal, swept) : principal))
  block.measure('peak', maximum(loan.balance))
  return swept ? { ...loan, swept } : loan
}

/** What of a loan is due with its last payment. */
function residualOf({ tranche: { amortisation }, block, at }: TrancheTerms, draw: Line) {
  if (!('balloonShare' in amortisation) || amortisation.balloonShare === undefined) return undefined
  const balloonShare = block.input('balloonShare', '1', `${at}/amortisation/balloonShare`)
  return { balloonShare, residual: block.level('residual', 'KRW', times(balance(draw), balloonShare)) }
}

/**
 * One loan: drawn with its share of all debt during construction, its interest and fees then capitalised; interest
 * alone in the grace period; then repaid to maturity. What the horizon cuts off is repaid in the last month.
 */
export function trancheBlock(
  terms: TrancheTerms,
  time: Time,
  debtDrawn: Line,
  sculpting: SculptingTerms | undefined,
): TrancheLines {
  const { block, opening, interest, firstPayment, maturity } = terms
  const draw = block.flow('draw', 'KRW', times(debtDrawn, terms.share))
  const matured = block.level('matured', '1', atLeast(plus(monthIndex, monthStep), maturity))
  const payment = sculpting && sculptedService(sculpting, terms)
  const left = residualOf(terms, draw)
  const scheduled = scheduledPrincipal(terms, payment, left?.residual)
  const principal = block.flow(
    'principal',
    'KRW',
    when(greatest(matured, time.final), opening, when(atLeast(monthIndex, firstPayment), scheduled)),
    'debt.lastPaymentClears',
  )
  const fees = trancheFees(terms, draw)
  const paidInterest = block.flow('paidInterest', 'KRW', when(time.construction, 0, interest))
  return {
    ...terms,
    draw,
    fees,
    paidInterest,
    principal,
    balloon: block.flow('balloon', 'KRW', when(both(time.final, not(matured)), principal)),
    ...(left
      ? {
          balloonShare: left.balloonShare,
          lastSum: block.flow('lastSum', 'KRW', when(matured, least(left.residual, principal))),
        }
      : {}),
    ...(payment
      ? {
          sculptedService: payment,
          sculptedPrincipal: scheduled as Line,
          sculptedDscr: sculpting.covers.get(terms)!,
        }
      : {}),
    service: block.flow('service', 'KRW', plus(paidInterest, when(time.construction, 0, fees), principal)),
  }
}

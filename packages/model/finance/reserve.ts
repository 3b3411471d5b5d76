import type { Expression, Input, Line } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { sumAhead } from '#algebra/operators/sum-ahead.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { below0, excess, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { regularService } from './regular-service.ts'
import type { TrancheLines } from './tranche.ts'

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
 * Whether cash decides the service: by a sweep, or where it is sculpted by interest of a shareholder loan or a letter’s fee,
 * which lower the tax that CFADS bears.
 */
const dependsOnCash = ({ sweepShare, shareholderLoan, reserve, tranches }: Plan['finance']) =>
  sweepShare > 0 ||
  ((shareholderLoan ?? reserve.letterOfCredit) !== undefined &&
    tranches.some((one) => one.amortisation.kind === 'sculpted'))

/** The service to come that a reserve, or a letter in its place, has to cover. */
export interface RequiredReserve {
  readonly required: Expression
  readonly months: Input
  /** How many months it looks ahead; none where it takes as many months like this one. */
  readonly monthsAhead: number | undefined
}

/**
 * The senior debt service of the coming months. Where the service depends on cash, it is that of as many months like
 * this one.
 */
export function requiredReserve(
  builder: ModelBuilder,
  { finance }: Plan,
  time: Time,
  loans: readonly TrancheLines[],
): RequiredReserve {
  const block = builder.block('reserve')
  const months = block.input('months', '1', '/finance/reserve/months')
  const senior = loans.filter(({ tranche }) => tranche.rank === 'senior')
  const service = block.flow('service', 'KRW', sumBy(senior, regularService))
  const monthsAhead = dependsOnCash(finance) || finance.reserve.months === 0 ? undefined : finance.reserve.months
  const ahead = monthsAhead ? plus(sumAhead(service, monthsAhead), times(0, months)) : times(service, months)
  return { required: when(greatest(time.construction, time.final), 0, ahead), months, monthsAhead }
}

/**
 * The reserve pays what cash cannot, is filled from what cash has, and lets go of what exceeds its target: nothing where
 * a letter of credit stands in for it.
 */
export function reserveBlock(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  loans: readonly TrancheLines[],
  cash: Line,
  initial?: Line,
): Reserve {
  const block = builder.block('reserve')
  const covers = plan.finance.reserve.letterOfCredit ? undefined : requiredReserve(builder, plan, time, loans)
  const target = block.level('target', 'KRW', covers?.required ?? 0)
  const closing = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(closing))
  const used = block.flow('used', 'KRW', least(below0(cash), opening))
  const left = minus(opening, used)
  const fromCash = least(greatest(cash, 0), excess(target, left))
  const funded = block.flow('funded', 'KRW', initial ? plus(fromCash, initial) : fromCash)
  const released = block.flow('released', 'KRW', excess(left, target))
  block.define(closing, balance(funded, plus(used, released)))
  return {
    target,
    ...(covers ? { covers } : {}),
    opening,
    balance: closing,
    used,
    funded,
    released,
    after: block.level('cashAfter', 'KRW', minus(plus(cash, used, released, ...(initial ? [initial] : [])), funded)),
  }
}

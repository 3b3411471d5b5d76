import type { Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { below0, both, excess, not, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Assets } from './assets.ts'
import type { Funding } from './funding.ts'
import type { LetterOfCredit } from './letter-of-credit.ts'
import { fundReplacement, type Replacement, replacementTarget } from './replacement.ts'
import { type Reserve, reserveBlock } from './reserve.ts'
import type { TrancheLines } from './tranche.ts'
import type { Vat } from './vat.ts'

export interface Cash {
  readonly balance: Line
  readonly opening: Line
  readonly cfads: Line
  readonly debtService: Line
  readonly reserve: Reserve
  readonly replacement?: Replacement
  /** Cash before the shareholders put in or take out anything, and before early repayment. */
  readonly beforeShareholders: Line
  readonly support: Line
  readonly minimum: Line
  /** Cash after early repayment. */
  readonly afterSweep: Line
}

interface Flows {
  readonly cfads: Line
  readonly laterCapex: Line
  readonly funding: Funding
  readonly loans: readonly TrancheLines[]
  readonly assets: Assets
  /** Declared where there is a sweep: what it repays early in all. */
  readonly sweep: Line | undefined
  readonly vat: Vat | undefined
  readonly letter: LetterOfCredit | undefined
}

/**
 * The waterfall down to the shareholders: senior service, the reserve, mezzanine service, early repayment. What cash
 * and reserve cannot pay, the shareholders make good, so that cash never falls below 0 and no debt service is missed.
 */
export function cashBlock(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  { cfads, laterCapex, funding, loans, assets, sweep, vat, letter }: Flows,
): Cash {
  const block = builder.block('cash')
  const balance = block.declareLevel('balance', 'KRW')
  const opening = block.level('opening', 'KRW', lag(balance))
  const of = (rank: 'senior' | 'mezzanine') => loans.filter(({ tranche }) => tranche.rank === rank)
  const senior = block.flow(
    'seniorService',
    'KRW',
    sumBy(of('senior'), (loan) => loan.service),
  )
  const mezzanine = block.flow(
    'mezzanineService',
    'KRW',
    sumBy(of('mezzanine'), (loan) => loan.service),
  )
  const debtService = block.flow('debtService', 'KRW', plus(senior, mezzanine))
  const setAside = replacementTarget(builder, plan, time, laterCapex)
  const freed = [
    ...(vat ? [vat.funded] : []),
    ...(funding.idle ? [funding.idle] : []),
    ...(setAside ? [setAside.released] : []),
  ]
  const afterSenior = block.level(
    'afterSenior',
    'KRW',
    minus(
      plus(opening, cfads, funding.preOperating, assets.proceeds, ...freed),
      senior,
      ...(letter ? [letter.fees] : []),
      ...(vat ? [vat.change] : []),
    ),
  )
  const reserve = reserveBlock(builder, plan, time, loans, afterSenior, funding.initialReserve)
  const replacement = setAside && fundReplacement(builder, setAside, reserve.after)
  const beforeShareholders = block.level(
    'beforeShareholders',
    'KRW',
    minus(reserve.after, mezzanine, ...(replacement ? [replacement.funded] : [])),
  )
  const support = block.flow('support', 'KRW', below0(beforeShareholders), 'cash.supportKeepsCashAboveZero')
  const minimum = block.level('minimum', 'KRW', block.input('minimumCash', 'KRW', '/finance/minimumCash'))
  if (sweep) {
    const share = block.input('sweepShare', '1', '/finance/sweepShare')
    const earned = greatest(minus(beforeShareholders, opening), 0)
    const spare = when(both(time.operation, not(time.final)), least(earned, excess(beforeShareholders, minimum)))
    const owed = sumBy(of('senior'), ({ opening, draw, principal }) => minus(plus(opening, draw), principal))
    block.define(sweep, least(times(share, spare), owed))
  }
  builder.block('equity').measure('support', total(support))
  return {
    balance,
    opening,
    cfads,
    debtService,
    reserve,
    ...(replacement ? { replacement } : {}),
    beforeShareholders,
    support,
    minimum,
    afterSweep: sweep ? block.level('afterSweep', 'KRW', minus(beforeShareholders, sweep)) : beforeShareholders,
  }
}

/** What a sweep repays of one senior loan: its part of all that is owed after the payments of the month. */
export function sweptOf(sweep: Line | undefined, loan: TrancheLines, loans: readonly TrancheLines[]): Line | undefined {
  if (!sweep || loan.tranche.rank !== 'senior') return undefined
  const owed = ({ opening, draw, principal }: TrancheLines) => minus(plus(opening, draw), principal)
  const all = sumBy(
    loans.filter(({ tranche }) => tranche.rank === 'senior'),
    owed,
  )
  return loan.block.flow('swept', 'KRW', times(sweep, over(owed(loan), all)))
}

import type { Line, Operand, Unknown } from '#algebra/expression.ts'
import { last, total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Plan } from '#contract/plan.ts'
import { asGoodAsAll } from '../ground/constants.ts'
import { below0, sumBy, sumOf } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import { type Needs as CallNeeds, type Calls, equityFirst, scheduled } from './calls.ts'
import type { Contributions } from './contributions.ts'
import type { Grants } from './grants.ts'
import { initialReserve } from './initial-reserve.ts'
import type { Lease } from './lease.ts'
import type { TrancheTerms } from './tranche.ts'
import type { Vat } from './vat.ts'

export interface Funding {
  /** What sizing solves: the equity share, or the share committed where equity comes first; none where it is stated. */
  readonly unknown?: Unknown
  /** How equity is called, where it is not called beside debt in one ratio. */
  readonly calls?: Calls
  readonly uses: Line
  /** Uses to date that cash equity and debt pay. */
  readonly usesToDate: Line
  /** Uses to date that gearing is a share of: those, and what shareholders bring in kind. */
  readonly gearedToDate: Operand
  readonly calledToDate: Line
  /** Interest and fees of construction. */
  readonly financingCost: Line
  readonly capitalisedInterest: Line
  readonly fees: Line
  readonly preOperating: Line
  readonly equityCalled: Line
  readonly debtDrawn: Line
  readonly debtToDate: Operand
  /** Called before it is needed; less than 0 where it is used. */
  readonly idle?: Line
  /** Set aside from the sources as operation begins. */
  readonly initialReserve?: Line
}

export interface Needs {
  readonly debtDrawn: Line
  readonly capex: Line
  /** Revenue less opex. Tax is left out: it falls due only on earlier profit, which has left cash to pay it. */
  readonly ebitda: Line
  readonly terms: readonly TrancheTerms[]
  readonly vat: Vat | undefined
  readonly contributions: Contributions | undefined
  readonly lease: Lease | undefined
  readonly grants: Grants | undefined
}

/**
 * Uses of construction and their sources, month by month: what comes in kind, a lessor and grants pay their part, equity
 * is called as the plan says, debt draws the rest.
 */
export function fundingBlock(builder: ModelBuilder, plan: Plan, time: Time, needs: Needs): Funding {
  const { debtDrawn, capex, ebitda, terms, vat, contributions, lease, grants } = needs
  const block = builder.block('uses')
  const sources = builder.block('sources')
  const constructionCapex = block.flow('capex', 'KRW', when(time.construction, capex))
  const interest = block.flow(
    'interest',
    'KRW',
    sumOf([...terms, ...(lease ? [lease] : [])].map((one) => one.capitalisedInterest)),
  )
  const preOperating = block.flow('preOperating', 'KRW', when(time.construction, below0(ebitda)))
  const standing = block.flow(
    'commitmentFees',
    'KRW',
    sumBy(terms, (loan) => loan.standingFees),
  )
  const setAside = initialReserve(builder, plan, time)
  const funded = [...(setAside ? [setAside] : []), ...(vat ? [vat.funded] : [])]
  const others = [contributions, lease, grants].flatMap((one) => one?.paid ?? [])
  const fixed = [...(lease ? [lease.capitalisedInterest] : []), ...funded]
  const exogenous = minus(plus(constructionCapex, preOperating, ...fixed), ...others)
  const needed = minus(plus(constructionCapex, interest, preOperating, standing, ...funded), ...others)
  const feeOnDebt = sumBy(terms, ({ share, upfrontFee }) => times(share, upfrontFee))
  const financedId = others.length > 0 ? 'financed' : 'byMonth'
  const kind = plan.finance.calls?.kind ?? 'pro-rata'
  const sourced =
    kind === 'pro-rata'
      ? inOneRatio(builder, plan, { needed, feeOnDebt, financedId })
      : byCalls(builder, plan, time, kind, { needed, exogenous, feeOnDebt, terms }, financedId)
  const { financed, equityCalled, calledToDate, unknown, calls } = sourced
  const uses = others.length > 0 ? block.flow('byMonth', 'KRW', plus(financed, ...others)) : financed
  const fees = block.flow('fees', 'KRW', plus(standing, sourced.upfrontFees))
  block.measure('total', total(uses))
  sources.define(debtDrawn, sourced.drawn)
  const usesToDate = block.level('toDate', 'KRW', balance(uses))
  const financedToDate = others.length > 0 ? block.level('financedToDate', 'KRW', balance(financed)) : usesToDate
  const debtToDate = calls ? balance(debtDrawn) : minus(financedToDate, calledToDate)
  sources.measure('equity', total(equityCalled))
  sources.measure('debt', total(debtDrawn))
  sources.measure('gearing', last(sources.level('gearingToDate', '1', over(debtToDate, usesToDate))))
  return {
    ...(unknown ? { unknown } : {}),
    ...(calls ? { calls } : {}),
    ...(calls?.held ? { idle: sources.flow('idle', 'KRW', minus(plus(equityCalled, debtDrawn), financed)) } : {}),
    ...(setAside ? { initialReserve: setAside } : {}),
    uses,
    usesToDate: financedToDate,
    gearedToDate: contributions ? plus(financedToDate, contributions.paidToDate) : financedToDate,
    calledToDate,
    debtDrawn,
    debtToDate,
    financingCost: block.flow('financing', 'KRW', plus(interest, fees)),
    capitalisedInterest: interest,
    fees,
    preOperating,
    equityCalled,
  }
}

interface Sourced {
  /** Uses that equity and debt pay. */
  readonly financed: Line
  readonly equityCalled: Line
  readonly calledToDate: Line
  readonly drawn: Operand
  readonly upfrontFees: Operand
  readonly unknown?: Unknown
  readonly calls?: Calls
}

/**
 * Equity and debt in one constant ratio, which `sizing` solves. A fee on what is drawn is itself drawn, so the uses are
 * what is needed beside it over the rest.
 */
function inOneRatio(
  builder: ModelBuilder,
  { finance }: Plan,
  { needed, feeOnDebt, financedId }: { needed: Operand; feeOnDebt: Operand; financedId: string },
): Sourced {
  const block = builder.block('uses')
  const sources = builder.block('sources')
  const unknown = sources.unknown('equityShare', '1', 0, 1)
  const equityShare =
    finance.sizing.kind === 'caps'
      ? sources.level('equityPart', '1', when(atLeast(unknown, asGoodAsAll), 1, unknown))
      : unknown
  const feeShare = block.level('upfrontFeeShare', '1', times(minus(1, equityShare), feeOnDebt))
  const financed = block.flow(financedId, 'KRW', over(needed, minus(1, feeShare)))
  const equityCalled = sources.flow('equityCalled', 'KRW', times(financed, equityShare))
  return {
    financed,
    equityCalled,
    calledToDate: sources.level('equityCalledToDate', 'KRW', balance(equityCalled)),
    drawn: minus(financed, equityCalled),
    upfrontFees: times(financed, feeShare),
    unknown,
  }
}

function byCalls(
  builder: ModelBuilder,
  plan: Plan,
  time: Time,
  kind: 'equity-first' | 'schedule',
  needs: Omit<CallNeeds, 'needed'> & { readonly needed: Operand },
  financedId: string,
): Sourced {
  const block = builder.block('uses')
  const needed = block.flow('needed', 'KRW', needs.needed)
  const calls =
    kind === 'schedule'
      ? scheduled(builder, time, { ...needs, needed })
      : equityFirst(builder, plan, time, { ...needs, needed })
  const drawn = builder.block('sources').flow('debtNeeded', 'KRW', calls.drawn)
  const upfrontFees = block.flow('upfrontFees', 'KRW', times(drawn, needs.feeOnDebt))
  return {
    financed: block.flow(financedId, 'KRW', plus(needed, upfrontFees)),
    equityCalled: calls.called,
    calledToDate: calls.calledToDate,
    drawn,
    upfrontFees,
    ...(calls.unknown ? { unknown: calls.unknown } : {}),
    calls,
  }
}

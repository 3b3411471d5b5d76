import type { Line, Operand, Unknown } from '#algebra/expression.ts'
import { last, total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { below0, sumBy } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { Grants } from './grants.ts'
import type { TrancheTerms } from './tranche.ts'
import type { Vat } from './vat.ts'

export interface Funding {
  readonly equityShare: Unknown
  readonly uses: Line
  /** Uses to date that equity and debt pay: all but what is granted. */
  readonly usesToDate: Line
  readonly calledToDate: Line
  /** Interest and fees of construction. */
  readonly financingCost: Line
  readonly capitalisedInterest: Line
  readonly fees: Line
  readonly preOperating: Line
  readonly equityCalled: Line
}

interface Needs {
  readonly debtDrawn: Line
  readonly capex: Line
  /** Revenue less opex. Tax is left out: it falls due only on earlier profit, which has left cash to pay it. */
  readonly ebitda: Line
  readonly terms: readonly TrancheTerms[]
  readonly vat: Vat | undefined
  readonly grants: Grants | undefined
}

/**
 * Uses of construction and their sources, month by month: equity and debt are drawn in one constant ratio, which
 * `sizing` solves. A fee on what is drawn is itself drawn, so the uses are what is needed beside it over the rest.
 */
export function fundingBlock(builder: ModelBuilder, time: Time, needs: Needs): Funding {
  const { debtDrawn, capex, ebitda, terms, vat, grants } = needs
  const block = builder.block('uses')
  const sources = builder.block('sources')
  const constructionCapex = block.flow('capex', 'KRW', when(time.construction, capex))
  const interest = block.flow(
    'interest',
    'KRW',
    sumBy(terms, (loan) => loan.capitalisedInterest),
  )
  const preOperating = block.flow('preOperating', 'KRW', when(time.construction, below0(ebitda)))
  const standing = block.flow(
    'commitmentFees',
    'KRW',
    sumBy(terms, (loan) => loan.standingFees),
  )
  const equityShare = sources.unknown('equityShare', '1', 0, 1)
  const feeOnDebt = sumBy(terms, ({ share, upfrontFee }) => times(share, upfrontFee))
  const feeShare = block.level('upfrontFeeShare', '1', times(minus(1, equityShare), feeOnDebt))
  const beforeFees = plus(constructionCapex, interest, preOperating, standing, ...(vat ? [vat.funded] : []))
  const drawn = (amount: Operand) => over(amount, minus(1, feeShare))
  const financed = grants && block.flow('financed', 'KRW', drawn(minus(beforeFees, grants.paid)))
  const uses = block.flow('byMonth', 'KRW', financed ? plus(financed, grants.paid) : drawn(beforeFees))
  const fees = block.flow('fees', 'KRW', plus(standing, times(financed ?? uses, feeShare)))
  block.measure('total', total(uses))
  const equityCalled = sources.flow('equityCalled', 'KRW', times(financed ?? uses, equityShare))
  sources.define(debtDrawn, minus(financed ?? uses, equityCalled))
  const usesToDate = block.level('toDate', 'KRW', balance(uses))
  const financedToDate = financed ? block.level('financedToDate', 'KRW', balance(financed)) : usesToDate
  const calledToDate = sources.level('equityCalledToDate', 'KRW', balance(equityCalled))
  sources.measure('equity', total(equityCalled))
  sources.measure('debt', total(debtDrawn))
  sources.measure(
    'gearing',
    last(sources.level('gearingToDate', '1', over(minus(financedToDate, calledToDate), usesToDate))),
  )
  return {
    equityShare,
    uses,
    usesToDate: financedToDate,
    calledToDate,
    financingCost: block.flow('financing', 'KRW', plus(interest, fees)),
    capitalisedInterest: interest,
    fees,
    preOperating,
    equityCalled,
  }
}

import type { Line } from '#algebra/expression.ts'
import { last, total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { below0, sumOf } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { LoanLines } from './loan.ts'

export interface Funding {
  readonly uses: Line
  readonly constructionCapex: Line
  readonly capitalisedInterest: Line
  readonly preOperating: Line
  readonly equityCalled: Line
  readonly committed: Line
}

interface Needs {
  readonly debtDrawn: Line
  readonly capex: Line
  /** Revenue less opex. Tax is left out: it falls due only on earlier profit, which has left cash to pay it. */
  readonly ebitda: Line
  readonly loans: readonly LoanLines[]
}

/**
 * Uses of construction and their sources, month by month: equity and debt are drawn in one constant ratio, which is
 * solved so that the equity called in all is the equity committed.
 */
export function fundingBlock(builder: ModelBuilder, time: Time, { debtDrawn, capex, ebitda, loans }: Needs): Funding {
  const block = builder.block('uses')
  const constructionCapex = block.flow('capex', 'KRW', when(time.construction, capex))
  const capitalisedInterest = block.flow('interest', 'KRW', sumOf(loans.map((loan) => loan.capitalisedInterest)))
  const preOperating = block.flow('preOperating', 'KRW', when(time.construction, below0(ebitda)))
  const uses = block.flow('byMonth', 'KRW', plus(constructionCapex, capitalisedInterest, preOperating))
  block.measure('total', total(uses))

  const sources = builder.block('sources')
  const committed = sources.level('equityCommitted', 'KRW', sources.input('commitment', 'KRW', '/finance/equity'))
  const equityShare = sources.unknown('equityShare', '1', 0, 1)
  const equityCalled = sources.flow('equityCalled', 'KRW', times(uses, equityShare))
  sources.define(debtDrawn, minus(uses, equityCalled))
  const usesToDate = block.level('toDate', 'KRW', balance(uses))
  const calledToDate = sources.level('equityCalledToDate', 'KRW', balance(equityCalled))
  sources.solve(equityShare, sources.level('equityExcess', 'KRW', minus(calledToDate, committed)), usesToDate)
  sources.measure('equity', total(equityCalled))
  sources.measure('debt', total(debtDrawn))
  sources.measure(
    'gearing',
    last(sources.level('gearingToDate', '1', over(minus(usesToDate, calledToDate), usesToDate))),
  )

  return { uses, constructionCapex, capitalisedInterest, preOperating, equityCalled, committed }
}

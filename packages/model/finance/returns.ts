import type { Line } from '#algebra/expression.ts'
import { constant } from '#algebra/expression.ts'
import { internalRate, netPresentValue } from '#algebra/measures/rates.ts'
import { meanWhere, minimumWhere, staysPositiveFrom, total } from '#algebra/measures/reductions.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { trailingSum } from '#algebra/operators/trailing-sum.ts'
import { when } from '#algebra/operators/when.ts'
import { both, not } from '../formulas.ts'
import type { Time } from '../time.ts'
import type { Assets } from './assets.ts'
import type { Cash } from './cash.ts'
import type { Equity } from './equity.ts'
import type { Funding } from './funding.ts'

export interface ClassLines {
  readonly share: Line
  readonly calls: Line
  readonly distributions: Line
  readonly flow: Line
}

export interface Returns {
  readonly classes: readonly ClassLines[]
  readonly dscr: Line
  readonly dscrTested: Line
}

/** A debt-service cover ratio looks back over one year. */
const coverMonths = 12

/** Flows and returns of the project, of all shareholders and of each class; cover of the debt service. */
export function returnsBlock(
  builder: ModelBuilder,
  time: Time,
  { operatingCash, capex }: { operatingCash: Line; capex: Line },
  { funding, cash, equity, assets }: { funding: Funding; cash: Cash; equity: Equity; assets: Assets },
): Returns {
  const project = builder.block('project')
  project.measure('irr', internalRate(project.flow('flow', 'KRW', plus(minus(operatingCash, capex), assets.proceeds))))

  const all = builder.block('equity')
  const calls = all.flow('calls', 'KRW', plus(funding.equityCalled, cash.support))
  const distributions = all.flow('distributions', 'KRW', plus(equity.dividends, equity.liquidation))
  const flow = all.flow('flow', 'KRW', minus(distributions, calls))
  all.measure('irr', internalRate(flow))
  all.measure('distributed', total(distributions))
  all.measure('payback', staysPositiveFrom(all.level('cumulative', 'KRW', balance(flow))))

  return {
    ...cover(builder, time, cash),
    classes: (['public', 'private'] as const).map((kind) => classLines(builder, kind, calls, distributions)),
  }
}

function classLines(builder: ModelBuilder, kind: 'public' | 'private', calls: Line, distributions: Line): ClassLines {
  const block = builder.block('class', { instance: kind, args: { class: `@class.${kind}` } })
  const at = `/finance/classes/${kind}`
  const share = block.level('share', '1', block.input('ownership', '1', `${at}/share`))
  const hurdle = block.level('hurdle', '1/year', block.input('hurdleRate', '1/year', `${at}/hurdle`))
  const own = {
    share,
    calls: block.flow('calls', 'KRW', times(calls, share)),
    distributions: block.flow('distributions', 'KRW', times(distributions, share)),
  }
  const flow = block.flow('flow', 'KRW', minus(own.distributions, own.calls))
  block.measure('irr', internalRate(flow))
  block.measure('npv', netPresentValue(flow, hurdle))
  return { ...own, flow }
}

function cover(builder: ModelBuilder, time: Time, cash: Cash): { dscr: Line; dscrTested: Line } {
  const block = builder.block('debt')
  const serviceOfYear = block.level('serviceOfYear', 'KRW', trailingSum(cash.debtService, coverMonths))
  const cfadsOfYear = block.level('cfadsOfYear', 'KRW', trailingSum(cash.cfads, coverMonths))
  const dscrTested = block.level(
    'dscrTested',
    '1',
    both(
      atLeast(monthIndex, plus(time.constructionMonths, constant(coverMonths, 'month'))),
      above(cash.debtService, 0),
      not(time.final),
    ),
  )
  const dscr = block.level('dscr', '1', when(dscrTested, over(cfadsOfYear, serviceOfYear)))
  block.measure('minDscr', minimumWhere(dscr, dscrTested))
  block.measure('avgDscr', meanWhere(dscr, dscrTested))
  return { dscr, dscrTested }
}

import type { Line, Operand } from '#algebra/expression.ts'
import type { ModelBuilder } from '#algebra/model-builder.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { times } from '#algebra/operators/times.ts'
import type { SiteLines } from '../capacity/site.ts'
import type { Finance } from '../finance/finance.ts'
import { both, sumOf } from '../formulas.ts'
import type { Revenue } from '../operation/revenue.ts'
import type { Time } from '../time.ts'

/** Something a reader should know of a plan whose arithmetic is sound. */
export interface Alert {
  readonly id: string
  readonly severity: 'amber' | 'red'
  /** Not 0 in the months the alert is about. */
  readonly condition: Line
  /** Fill the gaps of the sentence. */
  readonly args: Readonly<Record<string, string>>
}

/** Utilisation beyond which hours are hardly there to be sold, and below which the machines stand idle. */
const fullUtilisation = 0.95
const idleUtilisation = 0.4

/** Share of the committed equity below which the rest counts as not called. */
const calledInFull = 1 - 1e-9

/** Conditions of a plan in words a person understands. */
export function alerts(
  builder: ModelBuilder,
  time: Time,
  sites: readonly SiteLines[],
  revenue: Revenue,
  finance: Finance,
): Alert[] {
  const add = (id: string, severity: Alert['severity'], condition: Operand): Alert => ({
    id,
    severity,
    condition: builder.block('alert').level(id, '1', condition),
    args: {},
  })
  const ofSite = (site: SiteLines, id: string, condition: Line): Alert => ({
    id,
    severity: 'red',
    condition: site.block.level(`alert-${id}`, '1', condition),
    args: { site: site.site.name },
  })
  const { cash, returns, loans, tax, funding } = finance
  const selling = above(revenue.soldEquivalentHours, 0)
  return [
    ...sites.flatMap((site) => [
      ofSite(site, 'power-short', site.powerShort),
      ofSite(site, 'building-short', site.buildingShort),
      ofSite(site, 'racks-short', site.racksShort),
    ]),
    add('shareholder-support', 'red', above(cash.support, 0)),
    add('dscr-below-one', 'red', both(returns.dscrTested, above(1, returns.dscr))),
    add('balloon', 'amber', above(sumOf(loans.map((loan) => loan.balloon)), 0)),
    add('losses-expire', 'amber', above(tax.losses.expired, 0)),
    add(
      'equity-not-called',
      'amber',
      both(
        atLeast(monthIndex, time.constructionMonths),
        above(times(funding.committed, calledInFull), balance(funding.equityCalled)),
      ),
    ),
    add('utilisation-high', 'amber', both(selling, above(revenue.utilisation, fullUtilisation))),
    add('utilisation-low', 'amber', both(time.operation, selling, above(idleUtilisation, revenue.utilisation))),
  ]
}

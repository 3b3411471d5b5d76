import type { Expression, Operand } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../../finance/finance.ts'
import type { CapitalReduction } from '../../finance/owners/capital-reduction.ts'
import type { Contributions } from '../../finance/owners/contributions.ts'
import type { Equity } from '../../finance/owners/equity.ts'
import { below0, distance, excess, sumBy } from '../../ground/formulas.ts'
import { present } from '../../ground/present.ts'
import type { Time } from '../../ground/time.ts'
import { type Check, type Checking, checkMoney } from '../check.ts'

/** What must hold of capital that is brought in kind, and of what is given back. */
export function checkCapital(to: Checking, finance: Finance): Check[] {
  const { equity, contributions } = finance
  const { reduction } = equity
  return [
    ...present(contributions && checkMoney(to, 'in-kind', inKindOff(contributions, finance, to.time))),
    ...present(reduction && checkMoney(to, 'capital-returned', reductionOff(equity, reduction))),
  ]
}

/**
 * Nothing is brought after construction, and by its end common shares are held in proportion to all that was put in:
 * each holder’s calls but what it made good.
 */
function inKindOff({ paid }: Contributions, { holders, cash }: Finance, time: Time): Expression {
  const common = holders.filter(({ ofCommon }) => ofCommon)
  const put = (calls: Operand, support: Operand) => minus(balance(calls), balance(support))
  const all = put(
    sumBy(common, (one) => one.calls),
    cash.support,
  )
  return plus(
    when(time.construction, below0(paid), absolute(paid)),
    ...common.map(({ calls, ofCommon }) =>
      when(time.operation, distance(times(ofCommon!, all), put(calls, times(cash.support, ofCommon!)))),
    ),
  )
}

/**
 * Capital is given back from its date on, only once profit is paid out, and not below its floor and what preferred shares
 * put in.
 */
function reductionOff(equity: Equity, { returned, floor, from }: CapitalReduction): Expression {
  const profitLeft = minus(equity.distributable, equity.dividends, equity.preferredDividends, equity.redeemed)
  const kept = plus(
    floor,
    sumBy(equity.paid, ({ preferred }) => preferred.unredeemed),
  )
  return plus(
    least(returned, profitLeft),
    when(above(returned, 0), excess(kept, equity.shareCapital)),
    when(above(from, monthIndex), returned),
    below0(returned),
  )
}

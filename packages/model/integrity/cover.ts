import type { Expression, Line, Operand } from '#algebra/expression.ts'
import { absolute } from '#algebra/operators/absolute.ts'
import { balance } from '#algebra/operators/balance.ts'
import { above } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import type { Books } from '../ground/books.ts'
import { coverMonths } from '../ground/constants.ts'
import { both, distance, sumBy } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import type { Time } from '../ground/time.ts'
import { type Alert, alert } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'
import { capsOff } from './loans/sizing.ts'
import { lastMonths } from './months.ts'

/** Room for rounding under a threshold. */
const hair = 1 - 1e-9

/** What must hold of the cover of debt service, and of debt that is sized by it. */
export function checkCover(to: Checking, { finance }: Centre): Check[] {
  const { caps } = finance.sizing
  const discount = checkDiscount(to, finance)
  return [
    checkMoney(to, 'cover', coverOff(finance, discount, to.time)),
    ...present(caps && checkMoney(to, 'debt-sized', capsOff(finance, discount, caps, to.time))),
  ]
}

export function alertCover(to: Books, { finance: { cover, equity, sizingDscr } }: Centre): Alert[] {
  const below = (least: Operand) => both(cover.dscrTested, above(least, cover.dscr))
  const { defaultDscr } = equity
  const defaulted = (least: Operand) => both(cover.dscrTested, above(least, times(cover.dscr, hair)))
  return [
    alert(to, 'dscr-below-one', 'red', below(1)),
    ...present(sizingDscr && alert(to, 'cover-below-sizing', 'amber', below(times(sizingDscr, hair)))),
    ...present(defaultDscr && alert(to, 'dscr-below-default', 'red', defaulted(defaultDscr))),
  ]
}

/** Factor that discounts CFADS from the end of construction, rolled forward month by month. */
function checkDiscount({ builder, time: { operation } }: Checking, { lifeCover }: Finance): Line {
  const block = builder.block('check')
  const discount = block.declareLevel('discount', '1')
  const before = when(lag(operation), lag(discount), 1)
  return block.define(discount, when(operation, over(before, plus(1, lifeCover.rate))))
}

/**
 * Cover × debt service is CFADS: of twelve months, by what is missed of the smaller of both, and discounted month by month
 * from the end of construction, to maturity and to the end.
 */
function coverOff({ cover, cash, loans, lifeCover }: Finance, discount: Line, { final }: Time): Expression {
  const service = lastMonths(
    sumBy(loans, (loan) => loan.service),
    coverMonths,
  )
  const borrowed = both(final, above(balance(sumBy(loans, (loan) => loan.draw)), 0))
  const worth = (ratio: Line, flow: Line) => distance(balance(times(ratio, cover.owed)), balance(times(flow, discount)))
  return plus(
    when(
      cover.dscrTested,
      over(
        distance(times(cover.dscr, service), lastMonths(cash.cfads, coverMonths)),
        greatest(absolute(cover.dscr), 1),
      ),
    ),
    when(borrowed, plus(worth(lifeCover.llcr, lifeCover.ofLife), worth(lifeCover.plcr, cash.cfads))),
  )
}

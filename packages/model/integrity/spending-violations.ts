import type { Expression } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { calendarYear, monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast, equal } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { roundUp } from '#algebra/operators/round-up.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { SiteShell } from '../capacity/site-shell.ts'
import { monthStep } from '../ground/constants.ts'
import { distance, ramp, sumBy } from '../ground/formulas.ts'
import type { Time } from '../ground/time.ts'
import type { Capex } from '../operation/capex.ts'
import type { Cost } from '../operation/costs.ts'
import type { Read } from './read.ts'

/** When an amount falls due: over a window, or at milestones. */
type Due =
  | { readonly curve?: 'even' | 's-curve' | undefined; readonly milestones?: undefined }
  | { readonly milestones: readonly unknown[] }

/** Part of an amount that is due in the month: of what was due by its end, what was not due a month before. */
function duePart(read: Read, at: string, due: Due): Expression {
  const toDate = dueToDate(read, at, due)
  return minus(toDate, lag(toDate))
}

function dueToDate(read: Read, at: string, due: Due): Expression {
  if (due.milestones) {
    return plus(
      ...due.milestones.map((_, k) =>
        times(atLeast(monthIndex, read(`${at}/milestones/${k}/month`)), read(`${at}/milestones/${k}/share`)),
      ),
    )
  }
  const from = read(`${at}/from`)
  const passed = ramp(from, plus(minus(read(`${at}/to`), from), monthStep))
  return due.curve === 's-curve' ? times(passed, passed, minus(3, times(2, passed))) : passed
}

/** What land has cost so far is the price of all plots that are due; halls and grid cost each month what is due of them. */
export function builtOff(read: Read, sites: readonly SiteShell[], capex: Capex, { yearsFromBase }: Time): Expression {
  const plots = sumBy(sites, ({ at }) => times(read(`${at}/land/cost`), atLeast(monthIndex, read(`${at}/land/paid`))))
  const grids = sumBy(sites, ({ at, site }) =>
    times(
      plus(read(`${at}/grid/connection`), read(`${at}/grid/substation`)),
      duePart(read, `${at}/grid/construction`, site.grid.construction),
      site.grid.escalation === undefined ? 1 : compound(read(`${at}/grid/escalation`), yearsFromBase),
    ),
  )
  const halls = sumBy(capex.halls, ({ shell: { at, hall, plantMw }, costIndex }) => {
    const shell = times(read(`${at}/blocks`), read(`${at}/blockItMw`), read(`${at}/shellCost`))
    const plant = times(plantMw, read(`${at}/plantCost`))
    const part = duePart(read, `${at}/construction`, hall.construction)
    return times(plus(shell, plant), plus(1, read(`${at}/contingency`)), part, costIndex ?? 1)
  })
  const taxes = capex.halls.flatMap(({ tax }) => tax ?? [])
  const spent = sumBy(capex.facilities, ({ spending }) => spending)
  return plus(
    distance(balance(sumBy(capex.plots, ({ spending }) => spending)), plots),
    distance(taxes.length > 0 ? minus(spent, ...taxes) : spent, plus(grids, halls)),
  )
}

/**
 * An order comes to the price of its month for all machines, spares and switches, and what was paid of it so far is the
 * deposit and what was delivered.
 */
export function ordersOff(read: Read, { accelerators }: Capex): Expression {
  return sumBy(accelerators, ({ installed: { at, network }, orderValue, rate, spending }) => {
    const order = read(`${at}/order`)
    const count = read(`${at}/count`)
    const spares = roundUp(times(count, read(`${at}/reliability/sparesShare`)))
    const machines = times(plus(count, spares), read(`${at}/tenure/price`))
    const switches = network.fabric ? [times(network.fabric, read(`${at}/network/switchPrice`))] : []
    const deposit = read(`${at}/tenure/depositShare`)
    const delivered = ramp(plus(order, read(`${at}/leadMonths`)), read(`${at}/deliveryMonths`))
    const off = plus(
      when(equal(monthIndex, order), distance(orderValue, plus(machines, ...switches))),
      distance(
        balance(rate ? over(spending, rate) : spending),
        times(orderValue, plus(deposit, times(minus(1, deposit), delivered))),
      ),
    )
    return rate ? times(off, rate) : off
  })
}

/** Years since the base year of a price of its own; undefined where it is the plan’s. */
export const yearsOf = (read: Read, at: string, { priceBaseYear }: { readonly priceBaseYear?: number | undefined }) =>
  priceBaseYear === undefined ? undefined : minus(calendarYear, read(`${at}/priceBaseYear`))

/** At the prices of the base year every item costs what is due of its amount, in KRW of the month. */
export function itemsOff(read: Read, costs: readonly Cost[], { yearsFromBase }: Time): Expression {
  const off = costs.map(({ item, spending }, i) => {
    const at = `/costs/${i}`
    const amount = read(`${at}/amount`)
    const won = item.currency === 'USD' ? times(amount, read('/economy/usdKrw')) : amount
    const due = item.spending.kind === 'milestones' ? item.spending : { curve: item.spending.kind }
    const deflated =
      item.escalation === undefined
        ? spending
        : times(spending, compound(read(`${at}/escalation`), minus(0, yearsOf(read, at, item) ?? yearsFromBase)))
    return distance(deflated, times(won, duePart(read, `${at}/spending`, due)))
  })
  return plus(...off)
}

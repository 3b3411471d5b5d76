import type { Expression, Operand } from '#algebra/expression.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { above, atLeast } from '#algebra/operators/compare.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Finance } from '../finance/finance.ts'
import type { Funding } from '../finance/funding.ts'
import type { Books } from '../ground/books.ts'
import { below0, both, distance, excess, sumBy, sumOf } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import { beforeService, otherSources } from './accounts.ts'
import { type Alert, alert } from './alert.ts'
import type { Centre } from './centre.ts'
import { type Check, type Checking, checkMoney } from './check.ts'

/** Share of the committed equity below which the rest counts as not called. */
const calledInFull = 1 - 1e-6

/** What must hold of the sources of construction, and of when and from whom equity is called. */
export function checkSources(to: Checking, centre: Centre): Check[] {
  const { finance } = centre
  const { funding, sizing, holders, returns } = finance
  return [
    checkMoney(to, 'sources-uses', plus(usesOff(to, finance), spentOff(to, centre))),
    checkMoney(
      to,
      'capital-calls',
      plus(
        distance(
          sumBy(holders, (one) => one.calls),
          returns.calls,
        ),
        callsOff(to, finance),
        ...(sizing.mostDebt ? [] : [excess(balance(funding.equityCalled), sizing.committed)]),
        ...callDatesOff(to, finance),
      ),
    ),
  ]
}

export function alertSources(to: Books, { finance: { sizing, funding } }: Centre): Alert[] {
  const short = above(times(sizing.committed, calledInFull), balance(funding.equityCalled))
  const called = atLeast(monthIndex, to.time.constructionMonths)
  return [alert(to, 'equity-not-called', 'amber', both(called, short))]
}

/** Sources are uses and what is called before it is needed, in every month and to date. */
function usesOff(to: Checking, finance: Finance): Expression {
  const { funding, loans } = finance
  const draws = sumOf(loans.map((loan) => loan.draw))
  const sources = plus(funding.equityCalled, draws, ...otherSources(to))
  return greatest(
    distance(sources, plus(funding.uses, funding.idle ?? 0)),
    distance(balance(sources), plus(balance(funding.uses), heldOf(funding))),
    when(to.time.operation, funding.uses),
  )
}

/** Uses are what was built in construction, what its loans and lessor charge, and what is funded ahead of operation. */
function spentOff({ time }: Checking, { capex, finance }: Centre): Expression {
  const { funding, vat } = finance
  const built = when(time.construction, capex.total)
  const ahead = plus(funding.preOperating, funding.initialReserve ?? 0, vat?.funded ?? 0)
  return distance(funding.uses, plus(built, funding.capitalisedInterest, funding.fees, ahead))
}

/** What construction has called and not used, from the sources and uses to date; cash of operation afterwards. */
const heldOf = (funding: Funding): Operand => (funding.idle ? balance(funding.idle) : 0)

/** Each holder is called for its share, and common ones alone make good what cash and reserve cannot pay. */
function callsOff(to: Checking, finance: Finance): Expression {
  const { holders, funding, cash, loans, contributions } = finance
  const ofAll = sumBy(holders, (one) => (one.ofCommon ? one.share : 0))
  const { used, released, funded } = cash.reserve
  const receipts = plus(beforeService(to, finance), used, released, funding.initialReserve ?? 0)
  const service = sumBy(loans, (loan) => loan.service)
  return plus(
    distance(cash.support, below0(minus(receipts, service, funded, cash.replacement?.funded ?? 0))),
    ...holders.map(({ calls, share, ofCommon, inKind }) => {
      if (!ofCommon) return distance(calls, times(funding.equityCalled, share))
      const helped = contributions ? times(cash.support, ofCommon) : over(times(cash.support, share), ofAll)
      return distance(calls, plus(times(funding.equityCalled, share), helped, inKind ?? 0))
    }),
  )
}

/**
 * Equity first: no debt while equity is left to call. By dates: all is called by the end of construction, and no debt is
 * drawn while cash is held.
 */
function callDatesOff(to: Checking, finance: Finance): Expression[] {
  const { funding, loans } = finance
  const { calls } = funding
  if (!calls) return []
  const draws = sumOf(loans.map((loan) => loan.draw))
  const called = balance(funding.equityCalled)
  if (!calls.held) return [least(balance(draws), excess(calls.committed, called))]
  const held = minus(balance(funding.equityCalled), balance(minus(funding.uses, draws, ...otherSources(to))))
  return [
    when(to.time.operation, distance(called, calls.committed), least(draws, held)),
    when(to.time.construction, distance(calls.held, held)),
    below0(held),
    ...present(calls.share && distance(called, times(calls.committed, calls.share))),
  ]
}

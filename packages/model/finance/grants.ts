import type { Input, Line, Operand } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import { balance } from '#algebra/operators/balance.ts'
import { monthIndex } from '#algebra/operators/calendar-series.ts'
import { atLeast } from '#algebra/operators/compare.ts'
import { lag } from '#algebra/operators/lag.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Grant } from '#contract/grant.ts'
import type { Books } from '../ground/books.ts'
import { sumBy } from '../ground/formulas.ts'
import type { Capex } from '../operation/capex.ts'
import type { Cursor } from '../plan/cursor.ts'
import type { Asset } from './asset.ts'

export interface Grants {
  readonly each: readonly {
    readonly at: Cursor<Grant>
    readonly paid: Line
    readonly amount: Input
    readonly share: Input
  }[]
  readonly paid: Line
  readonly paidToDate: Line
}

/** What grants pay of construction: a share of each month's capex without land and what others pay, until used up. */
export function writeGrants(
  { builder, at, time, ledger }: Books,
  capex: Capex,
  paidOtherwise: readonly Operand[],
): Grants | undefined {
  const grants = at.finance.grants.given
  if (!grants) return undefined
  const all = builder.block('grants')
  const bought = minus(capex.total, capex.land, ...paidOtherwise)
  const eligible = all.flow('eligible', 'KRW', when(time.construction, bought))
  const each = grants.each.map((grant) => {
    const block = builder.block('grant', { instance: grant.id.value, args: { grant: grant.name.value } })
    const amount = block.input('amount', 'KRW', grant.amount)
    const share = block.input('share', 'share', grant.share)
    const from = block.input('from', 'date', grant.from)
    const toDate = block.declareLevel('paidToDate', 'KRW')
    const left = minus(amount, lag(toDate))
    const paid = block.flow('paid', 'KRW', when(atLeast(monthIndex, from), least(times(eligible, share), left)))
    block.define(toDate, balance(paid))
    ledger.post(paid, givers[grant.giver.value], 'grants')
    return { at: grant, paid, amount, share }
  })
  const paid = all.flow(
    'paid',
    'KRW',
    sumBy(each, (one) => one.paid),
  )
  all.measure('total', total(paid))
  ledger.post(paid, 'grants', 'paidOtherwise')
  return { each, paid, paidToDate: all.level('paidToDate', 'KRW', balance(paid)) }
}

const givers = { state: 'stateGrants', other: 'otherGrants' } as const

/** What was granted and is not income yet. */
export interface DeferredGrants {
  readonly released: Line
  readonly deferred: Line
}

/** Grants are income as the assets that they paid for wear out or go, in the same proportion (K-IFRS 1020). */
export function writeDeferredGrants(
  { builder, ledger }: Books,
  { paid }: Grants,
  worn: readonly Asset[],
): DeferredGrants {
  const block = builder.block('grants')
  const deferred = block.declareLevel('deferred', 'KRW')
  const gone = sumBy(worn, ({ depreciation, disposed }) => plus(depreciation, disposed))
  const there = sumBy(worn, ({ bookValue, additions }) => plus(lag(bookValue), additions))
  const wornShare = block.level('wornShare', 'share', over(gone, there))
  const released = block.flow('released', 'KRW', times(plus(lag(deferred), paid), wornShare))
  block.define(deferred, balance(paid, released))
  ledger.post(released, 'accruals', 'otherIncome')
  ledger.hold(deferred, 'deferredGrants')
  return { released, deferred }
}

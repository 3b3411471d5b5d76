import type { Input, Line } from '#algebra/expression.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { least } from '#algebra/operators/least.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import type { Live } from '../capacity/live.ts'
import type { Books } from '../ground/books.ts'
import { excess } from '../ground/formulas.ts'
import { present } from '../ground/present.ts'
import { type PublicUse, writePublicPool } from './public-use.ts'
import type { Request } from './segment.ts'

/** What a request was granted. */
export interface Granted {
  readonly request: Request
  readonly guaranteed: Line
  readonly extra: Line
  readonly sold: Line
  readonly unmet: Line
  readonly revenue: Line
  /** What the discount takes off the list price of what is billed. */
  readonly discountGiven: Line
}

/** Hours of one class, sold and idle. */
export interface ClassSupply {
  readonly class: string
  /** Hours that may be sold. */
  readonly hours: Line
  readonly granted: readonly Granted[]
  readonly sold: Line
  readonly idle: Line
  readonly unmet: Line
  /** Used hours over hours that may be sold. */
  readonly busyShare: Line
}

/**
 * Hours of a class and who gets them. First every segment gets what it wants of the share set aside for it, public ones
 * of a pool that the terms of the call set aside; of what is left, less reserved hours that are not released, each gets
 * what it still wants in order of priority, then of the plan.
 */
export function writeSupply(
  { builder, ledger }: Books,
  name: string,
  fleet: readonly Live[],
  requests: readonly Request[],
  released: Input,
  publicUse: PublicUse | undefined,
): ClassSupply {
  const block = builder.block('supply', { instance: name, args: { class: name } })
  const hours = block.flow('hours', 'H100·h', plus(...fleet.flatMap((one) => one.tenure.sellable(one.equivalentHours))))
  const ordered = requests.toSorted((a, b) => a.priority - b.priority)
  const pooled = ordered.filter(({ reserved }) => !reserved).map(({ requested }) => requested)
  const pool = publicUse && pooled.length > 0 ? writePublicPool(block, hours, publicUse.share, pooled) : undefined
  const first = ordered.map(({ block, requested, reserved }) => {
    if (!reserved)
      return { guaranteed: block.flow('guaranteed', 'H100·h', times(requested, pool!.served)), unwanted: [] }
    return {
      guaranteed: block.flow('guaranteed', 'H100·h', least(requested, times(hours, reserved))),
      unwanted: [block.flow('unwanted', 'H100·h', excess(times(hours, reserved), requested))],
    }
  })
  const unwanted = [...first.flatMap((one) => one.unwanted), ...present(pool?.unwanted)]
  const held = block.flow('held', 'H100·h', times(plus(...unwanted), minus(1, released)))
  let left = block.flow(
    'unreserved',
    'H100·h',
    greatest(minus(hours, plus(...first.map(({ guaranteed }) => guaranteed)), held), 0),
  )
  const granted = ordered.map((request, i): Granted => {
    const own = request.block
    const { guaranteed } = first[i]!
    const extra = own.flow('extra', 'H100·h', least(minus(request.requested, guaranteed), left))
    left = own.flow('left', 'H100·h', minus(left, extra))
    const sold = own.flow('sold', 'H100·h', plus(guaranteed, extra))
    const unmet = own.flow('unmet', 'H100·h', minus(request.requested, sold))
    const revenue = own.flow('revenue', 'KRW', times(sold, request.billedShare, request.pricePaid))
    ledger.post(revenue, 'customers', 'compute')
    return {
      request,
      guaranteed,
      extra,
      sold,
      unmet,
      revenue,
      discountGiven: own.flow('discountGiven', 'KRW', times(sold, request.billedShare, request.discountPerHour)),
    }
  })
  const used = granted.map(({ sold, request }) => times(sold, request.usedShare))
  return {
    class: name,
    hours,
    granted,
    sold: block.flow('sold', 'H100·h', plus(...granted.map(({ sold }) => sold))),
    idle: block.flow('idle', 'H100·h', plus(left, held)),
    unmet: block.flow('unmet', 'H100·h', plus(...granted.map(({ unmet }) => unmet))),
    busyShare: block.level('busyShare', 'share', over(plus(...used), hours)),
  }
}

import type { Input, Line } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'
import { hoursInMonth } from '#algebra/operators/calendar-series.ts'
import { above } from '#algebra/operators/compare.ts'
import { compound } from '#algebra/operators/compound.ts'
import { minus } from '#algebra/operators/minus.ts'
import { over } from '#algebra/operators/over.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Segment } from '#contract/demand.ts'
import type { Books } from '../ground/books.ts'
import { ramp } from '../ground/formulas.ts'
import type { Cursor } from '../plan/cursor.ts'
import type { PublicUse } from './public-use.ts'

/** What a segment wants of one class, and what it pays for what it gets. */
export interface Request {
  readonly segment: Cursor<Segment>
  /** Who is served first from hours not reserved; 1 before 2. */
  readonly priority: number
  readonly class: string
  readonly block: Block
  /** Hours wanted in the month. */
  readonly requested: Line
  /** Share of the class's hours set aside; undefined of one that has a part of what is set aside for public use. */
  readonly reserved: Input | undefined
  /** List price of an hour, and what of it the discount takes off. */
  readonly listed: Input
  readonly discount: Input
  /** KRW for an hour that is billed. */
  readonly pricePaid: Line
  /** KRW that the discount takes off an hour. */
  readonly discountPerHour: Line
  /** Share of granted hours that are used, and that are billed. */
  readonly usedShare: Input
  readonly billedShare: Input | 1
}

/**
 * Requests of a segment: users × what each wants × hours of the month, grown over the ramp, and moved by the price paid
 * where the segment is elastic and there is one: (price ÷ reference)^−elasticity.
 * @param policy what holds in place of the segment's own reservation and discount
 */
export function writeSegment(
  { builder }: Books,
  at: Cursor<Segment>,
  usdKrw: Input,
  policy: PublicUse | undefined,
): Request[] {
  const id = at.id.value
  const segment = at.name.value
  const priority = at.priority.value
  const own = builder.block('demand', { instance: id, args: { segment } })
  const users = own.input('users', 'user', at.users)
  const rampFrom = own.input('rampFrom', 'date', at.ramp.from)
  const rampMonths = own.input('rampMonths', 'month', at.ramp.months)
  const grown = own.level('rampShare', 'share', ramp(rampFrom, rampMonths))
  const discount = policy?.discount ?? own.input('discount', 'share', at.discount)
  const elasticity = own.input('elasticity', '1', at.elasticity)
  const usage = own.input('usage', 'share', at.usage)
  const billed = at.purchase.is('on-demand') ? usage : 1
  return at.requests.each.map((request) => {
    const name = request.class.value
    const block = builder.block('request', { instance: `${id}.${name}`, args: { segment, class: name } })
    const each = block.input('h100Equivalents', 'H100/user', request.h100Equivalents)
    const listed = block.input('price', 'USD/H100·h', request.price)
    const reference = block.input('referencePrice', 'USD/H100·h', request.referencePrice)
    const asked = block.level('priceAsked', 'USD/H100·h', times(listed, minus(1, discount)))
    const response = block.level(
      'priceResponse',
      'factor',
      when(above(asked, 0), compound(minus(over(asked, reference), 1), minus(0, elasticity)), 1),
      'request.elasticityOffByDefault',
    )
    return {
      segment: at,
      priority,
      class: name,
      block,
      requested: block.flow('requested', 'H100·h', times(users, each, grown, response, hoursInMonth)),
      listed,
      discount,
      reserved: policy ? undefined : block.input('reserved', 'share', request.reserved),
      pricePaid: block.level('pricePaid', 'KRW/H100·h', times(asked, usdKrw)),
      discountPerHour: block.level('discountPerHour', 'KRW/H100·h', times(listed, discount, usdKrw)),
      usedShare: usage,
      billedShare: billed,
    }
  })
}

import type { Input, Line } from '#algebra/expression.ts'
import { total } from '#algebra/measures/reductions.ts'
import { least } from '#algebra/operators/least.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import type { Books } from '../ground/books.ts'
import { excess, sumBy, within } from '../ground/formulas.ts'
import type { Demand } from './demand.ts'
import { isPublic } from './public-use.ts'

/** What the state pays for hours that it guarantees and public segments do not take. */
export interface Anchor {
  readonly guaranteed: Input
  readonly price: Input
  readonly from: Input
  readonly to: Input
  /** Hours that public segments take. */
  readonly taken: Line
  readonly payment: Line
}

/**
 * Take or pay: hours short of the guarantee, as far as they stand idle. An hour that another customer buys, or that the
 * centre does not have, is not paid for by the state.
 */
export function writeAnchor({ builder, at, ledger }: Books, demand: Demand): Anchor | undefined {
  const anchor = at.terms.anchor.given
  if (!anchor) return undefined
  const block = builder.block('anchor')
  const guaranteed = block.input('guaranteed', 'H100·h', anchor.hours)
  const price = block.input('price', 'KRW/H100·h', anchor.price)
  const from = block.input('from', 'date', anchor.from)
  const to = block.input('to', 'date', anchor.to)
  const granted = demand.classes.flatMap((one) => one.granted)
  const ofState = granted.filter(({ request }) => isPublic(request.segment))
  const taken = block.flow(
    'taken',
    'H100·h',
    sumBy(ofState, ({ sold }) => sold),
  )
  const short = when(within(from, to), least(excess(guaranteed, taken), demand.idle))
  const shortfall = block.flow('shortfall', 'H100·h', short)
  const payment = block.flow('payment', 'KRW', times(shortfall, price))
  block.measure('lifetime', total(payment))
  ledger.post(payment, 'state', 'revenue')
  return { guaranteed, price, from, to, taken, payment }
}

import type { Input, Line } from '#algebra/expression.ts'
import { ratioOfTotals, total } from '#algebra/measures/reductions.ts'
import { over } from '#algebra/operators/over.ts'
import type { Live } from '../capacity/live.ts'
import type { Books } from '../ground/books.ts'
import { sumOf } from '../ground/formulas.ts'
import { type PublicUse, policyOf, writePublicUse } from './public-use.ts'
import { type Request, writeSegment } from './segment.ts'
import { type ClassSupply, writeSupply } from './supply.ts'

export interface Demand {
  readonly classes: readonly ClassSupply[]
  readonly publicUse: PublicUse | undefined
  /** Hours of all classes that may be sold, and what became of them. */
  readonly hours: Line
  readonly sold: Line
  readonly idle: Line
  readonly unmet: Line
  /** Sold hours over hours that may be sold. */
  readonly utilisation: Line
}

/** Who wants hours of which class, and who gets them. */
export function writeDemand(books: Books, fleet: readonly Live[], usdKrw: Input | undefined): Demand {
  const sales = books.builder.block('sales')
  const released = sales.input('releasedShare', 'share', books.at.sales.releasedShare)
  const publicUse = writePublicUse(books)
  const requests = usdKrw ? writeRequests(books, usdKrw, publicUse) : []
  const byClass = Map.groupBy(fleet, ({ installed }) => installed.at.class.value)
  const classes = [...byClass].map(([name, some]) =>
    writeSupply(
      books,
      name,
      some,
      requests.filter((request) => request.class === name),
      released,
      publicUse,
    ),
  )
  const all = (id: string, pick: (one: ClassSupply) => Line) => sales.flow(id, 'H100·h', sumOf(classes.map(pick)))
  const hours = all('hours', (one) => one.hours)
  const sold = all('sold', (one) => one.sold)
  const idle = all('idle', (one) => one.idle)
  const unmet = all('unmet', (one) => one.unmet)
  sales.measure('soldLifetime', total(sold))
  sales.measure('idleLifetime', total(idle))
  sales.measure('unmetLifetime', total(unmet))
  sales.measure('averageUtilisation', ratioOfTotals(sold, hours, 'share'))
  return {
    classes,
    publicUse,
    hours,
    sold,
    idle,
    unmet,
    utilisation: sales.level('utilisation', 'share', over(sold, hours)),
  }
}

function writeRequests(books: Books, usdKrw: Input, publicUse: PublicUse | undefined): Request[] {
  return books.at.demand.each.flatMap((segment) => writeSegment(books, segment, usdKrw, policyOf(segment, publicUse)))
}

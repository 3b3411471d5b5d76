import type { Block } from '#algebra/model-builder.ts'
import type { Energy } from '#contract/energy.ts'
import type { Books } from '../ground/books.ts'
import type { Cursor } from '../plan/cursor.ts'
import type { Bill, Drawn } from './bill.ts'
import { writeFlatBill } from './flat-bill.ts'
import { writeTariffBill } from './tariff-bill.ts'

/** The bill of a site: at one price, or by seasons, hour bands and peak demand. */
export function writeBill(books: Books, block: Block, at: Cursor<Energy>, drawn: Drawn): Bill {
  const index = at.index.given
  const byDate = index ? [block.input('energyIndex', 'factor', index)] : []
  return at.of({
    flat: (flat) => writeFlatBill(books, block, flat, drawn, byDate),
    tariff: (tariff) => writeTariffBill(books, block, tariff, drawn, byDate),
  })
}

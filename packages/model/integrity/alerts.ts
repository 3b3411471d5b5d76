import type { Books } from '../ground/books.ts'
import type { Alert } from './alert.ts'
import type { Centre } from './centre.ts'
import { alertCover } from './cover.ts'
import { alertLoans } from './loans.ts'
import { alertMachines } from './machines.ts'
import { alertOwners } from './owners.ts'
import { alertSites } from './power.ts'
import { alertReserves } from './reserves.ts'
import { alertRunning } from './running.ts'
import { alertSales } from './sales.ts'
import { alertSources } from './sources.ts'
import { alertState } from './state.ts'
import { alertTax } from './tax.ts'

/** What a reader should know of a plan: of its sites and machines, then of its money. */
export function alertsOf(books: Books, centre: Centre): Alert[] {
  return [
    ...alertSites(books, centre),
    ...alertMachines(books, centre),
    ...alertSales(books, centre),
    ...alertRunning(books, centre),
    ...alertTax(books, centre),
    ...alertSources(books, centre),
    ...alertLoans(books, centre),
    ...alertCover(books, centre),
    ...alertReserves(books, centre),
    ...alertOwners(books, centre),
    ...alertState(books, centre),
  ]
}

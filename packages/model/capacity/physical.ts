import type { Input } from '#algebra/expression.ts'
import { type Demand, writeDemand } from '../demand/demand.ts'
import type { Books } from '../ground/books.ts'
import { type Capacity, writeCapacity } from './capacity.ts'
import { type Drawing, writeDrawing, writeHallDraw } from './draw.ts'
import { writeFleet } from './fleet.ts'
import { writeHousing } from './housing.ts'
import { type Live, writeLive } from './live.ts'
import { writePlacements } from './placement.ts'
import { type SiteLines, writeSite } from './site.ts'
import { writeSiteShell } from './site-shell.ts'

/** What the centre physically is. */
export interface Physical {
  readonly fleet: readonly Live[]
  readonly drawn: readonly Drawing[]
  readonly sites: readonly SiteLines[]
  readonly demand: Demand
  readonly capacity: Capacity
}

/**
 * From orders to energy: what is installed, what halls and grid let live, who gets its hours, and what it draws in
 * doing so.
 */
export function writePhysical(books: Books, usdKrw: Input | undefined): Physical {
  const installed = writeFleet(books)
  const shells = books.at.sites.each.map((site) => writeSiteShell(books, site))
  const placed = writePlacements(books, installed, shells)
  const housed = shells.map((shell) =>
    writeHousing(
      shell,
      placed.filter((one) => shell.halls.includes(one.shell)),
    ),
  )
  const halls = housed.flatMap((site) => site.halls)
  const fleet = installed.map((one) => writeLive(one, halls))
  const demand = writeDemand(books, fleet, usdKrw)
  const drawn = fleet.flatMap((live) => {
    const name = live.installed.at.class.value
    return writeDrawing(live, demand.classes.find((one) => one.class === name)!)
  })
  const sites = housed.map((site) =>
    writeSite(
      books,
      site,
      site.halls.map((hall) =>
        writeHallDraw(
          hall,
          drawn.filter((one) => one.hall === hall),
          site.standingShare,
        ),
      ),
    ),
  )
  return { fleet, drawn, sites, demand, capacity: writeCapacity(books, fleet, sites) }
}

import type { Block } from '#algebra/model-builder.ts'
import type { Site } from '#contract/site.ts'
import type { Books } from '../ground/books.ts'
import type { Cursor } from '../plan/cursor.ts'
import { type GridLines, writeGrid } from './grid.ts'
import { type HallShell, writeHallShell } from './hall.ts'
import { writeSurroundings } from './surroundings.ts'

/** A site with its grid and its empty halls. */
export interface SiteShell {
  readonly at: Cursor<Site>
  readonly block: Block
  readonly grid: GridLines
  readonly halls: readonly HallShell[]
}

/** Grid, climate, power chain and halls of a site, before anything stands in them. */
export function writeSiteShell(books: Books, at: Cursor<Site>): SiteShell {
  const block = books.builder.block('site', { instance: at.id.value, args: { site: at.name.value } })
  const around = writeSurroundings(block, at)
  return {
    at,
    block,
    grid: writeGrid(block, at.grid),
    halls: at.halls.each.map((hall) => writeHallShell(books, at, hall, around)),
  }
}

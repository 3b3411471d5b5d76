import type { Block, ModelBuilder } from '#algebra/model-builder.ts'
import type { Site } from '#contract/site.ts'
import { type GridLines, gridLines } from './grid.ts'
import { type HallShell, hallShell } from './hall.ts'
import { surroundings } from './surroundings.ts'

/** A site with its grid and its empty halls. */
export interface SiteShell {
  readonly site: Site
  readonly block: Block
  /** JSON Pointer of the site in the plan. */
  readonly at: string
  readonly grid: GridLines
  readonly halls: readonly HallShell[]
}

/** Grid, climate, power chain and halls of a site, before anything stands in them. */
export function siteShell(builder: ModelBuilder, site: Site, at: string): SiteShell {
  const block = builder.block('site', { instance: site.id, args: { site: site.name } })
  const around = surroundings(block, at)
  return {
    site,
    block,
    at,
    grid: gridLines(block, site, `${at}/grid`),
    halls: site.halls.map((hall, k) => hallShell(builder, site, hall, `${at}/halls/${k}`, around)),
  }
}

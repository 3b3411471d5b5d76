import type { CatalogReply } from '#contract/catalog.ts'
import { changedAt } from '../document/changed-at.ts'
import { withCited } from '../document/cited.ts'
import { itemsAt } from '../document/rearranged.ts'
import { freshId } from '../document/references.ts'

type CatalogSite = CatalogReply['sites'][string]

/** A draft with a site of the catalog after its own, under an id that no other has. */
export function withSite(draft: unknown, { site, sources }: CatalogSite): unknown {
  const sites = itemsAt(draft, '/sites')
  const own = { ...site, id: freshId(sites, site.id) }
  return withCited(changedAt(draft, '/sites', [...sites, own]), `/sites/${sites.length}`, own, sources)
}

import type { CatalogReply } from '#contract/catalog.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import type { Key } from '#words/en.ts'
import type { Locale } from '#words/locale.ts'
import { say } from '#words/say.ts'
import { termsName } from '../../comparison/terms-name.ts'
import { withCited } from '../document/cited.ts'
import { placeOf } from '../document/references.ts'
import { withAccelerator } from './with-accelerator.ts'
import { withSite } from './with-site.ts'
import { withTariff } from './with-tariff.ts'

/** What of the catalog may be put at a place of a draft. */
export interface Picks {
  readonly label: Key
  readonly options: readonly Pick[]
}

export interface Pick {
  readonly id: string
  readonly name: string
  readonly put: (draft: unknown) => unknown
}

/** Undefined where the catalog has nothing for a place. */
export function picksAt(draft: unknown, pointer: string, catalog: CatalogReply, locale: Locale): Picks | undefined {
  switch (placeOf(pointer)) {
    case '/fleet/*':
      return {
        label: 'editor.pick.accelerator',
        options: Object.values(catalog.accelerators)
          // Without a node there is nothing that a hall could hold.
          .filter(({ nodeKw }) => nodeKw !== null)
          .map((entry) => ({
            id: entry.id,
            name: `${entry.maker} ${entry.model}`,
            put: (before) => withAccelerator(before, pointer, entry),
          })),
      }
    case '/sites':
      return {
        label: 'editor.pick.site',
        options: Object.entries(catalog.sites).map(([id, site]) => ({
          id,
          name: site.site.name,
          put: (before) => withSite(before, site),
        })),
      }
    case '/sites/*/energy':
      if (valueAt(draft, `${pointer}/kind`) !== 'tariff') return undefined
      return {
        label: 'editor.pick.tariff',
        options: Object.entries(catalog.tariffs).map(([id, tariff]) => ({
          id,
          name: say(locale, 'editor.tariff', { ...tariff, customer: `@editor.tariff.${tariff.customer}` }),
          put: (before) => withTariff(before, pointer, tariff),
        })),
      }
    case '/terms':
      return {
        label: 'editor.pick.terms',
        options: Object.entries(catalog.terms).map(([id, { terms, sources }]) => ({
          id,
          name: termsName(id, locale),
          put: (before) => withCited(before, pointer, terms, sources),
        })),
      }
    default:
      return undefined
  }
}

import type { CatalogReply } from '#contract/catalog.ts'
import type { Citation } from '#contract/plan.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { type Cited, withCited } from '../document/cited.ts'

type CatalogTariff = CatalogReply['tariffs'][string]

/** A draft whose tariff at a place has the prices of a table of the catalog; surcharges and agreements stay. */
export function withTariff(draft: unknown, pointer: string, tariff: CatalogTariff): unknown {
  const { schedule, demandCharge, energy, source, asOf, confidence } = tariff
  const cite = (value: number): Citation => ({ value, source, asOf, confidence })
  const prices = Object.entries(energy).flatMap(([season, bands]) =>
    Object.entries(bands).map(([band, value]): [string, Citation] => [`/${season}/${band}`, cite(value)]),
  )
  const parts: readonly (readonly [string, unknown, Cited])[] = [
    ['schedule', schedule, { '': { ...cite(0), value: schedule } }],
    ['demandCharge', demandCharge, { '': cite(demandCharge) }],
    ['prices', energy, Object.fromEntries(prices)],
  ]
  if (valueAt(draft, `${pointer}/kind`) !== 'tariff') return draft
  return parts.reduce<unknown>((next, [key, value, cited]) => withCited(next, `${pointer}/${key}`, value, cited), draft)
}

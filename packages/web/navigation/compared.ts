import { mostCompared, overlayNames } from '#contract/compared-limits.ts'
import type { Overlays } from '#contract/overlays.ts'
import { itemOf, itemText } from './compared-item.ts'

/** Plans side by side, as the address bar says it. */
export interface Compared {
  /** Plans and the terms they are seen under, as `itemText` writes them, in the order of their columns. */
  readonly items: readonly string[]
  /** The item that the others are compared with; the first unless named. */
  readonly base?: string | undefined
  readonly overlays: Overlays
  /** Line that the chart over the years shows. */
  readonly line?: string | undefined
}

export const nothingCompared: Compared = { items: [], overlays: {} }

const known: ReadonlySet<string> = new Set(overlayNames)

/** What a query says of a comparison; undefined where it asks for none. */
export function comparedOf(
  query: URLSearchParams,
  numbers: (text: string) => Record<string, number>,
): Compared | undefined {
  const items = query.get('compare')
  if (items === null) return undefined
  const overlays = Object.entries(numbers(query.get('under') ?? '')).filter(([name]) => known.has(name))
  return {
    items: [...new Set(items.split('~').map(written))]
      .filter((item) => itemOf(item).plan !== '')
      .slice(0, mostCompared),
    base: query.get('base') ?? undefined,
    overlays: Object.fromEntries(overlays),
    line: query.get('line') ?? undefined,
  }
}

/** Without a sign of terms where none are named. */
const written = (item: string): string => itemText(itemOf(item))

/** Writes a comparison into a query. */
export function writeCompared(query: URLSearchParams, { items, base, overlays, line }: Compared): void {
  query.set('compare', items.join('~'))
  if (base !== undefined) query.set('base', base)
  const under = Object.entries(overlays).map(([name, value]) => `${name}:${value}`)
  if (under.length > 0) query.set('under', under.join('~'))
  if (line !== undefined) query.set('line', line)
}

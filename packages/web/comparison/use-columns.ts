import { useDeferredValue, useMemo } from 'react'
import type { Locale } from '#words/locale.ts'
import { presetWords } from '../preset-words.ts'
import { type Compared, isStored } from '../state/compared.ts'
import { type Column, markOf, outcomeOf } from './column.ts'
import { type Read, usePlans } from './use-plans.ts'

/** The plans of a comparison in their order, evaluated in this browser. Turning goes first: the figures follow. */
export function useColumns({ items, overlays }: Compared, lang: Locale): readonly Column[] {
  const read = usePlans(items, lang)
  const settled = useDeferredValue(overlays)
  const outcomes = useMemo(
    () => new Map(items.map((id) => [id, outcomeOf(read.get(id), settled)])),
    [items, read, settled],
  )
  return useMemo(
    () =>
      items.map((id, i) => ({
        id,
        mark: markOf(i),
        title: titleOf(id, read.get(id), lang),
        ...(outcomes.get(id) ?? { objections: [] }),
      })),
    [items, read, outcomes, lang],
  )
}

function titleOf(id: string, read: Read | undefined, lang: Locale): string {
  const own = read && 'plan' in read ? read.plan.meta : { title: id }
  return isStored(id) ? own.title : presetWords(id, own, lang).title
}

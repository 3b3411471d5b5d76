import { useDeferredValue, useMemo } from 'react'
import type { Answer } from '../api/use-request.ts'
import { useLanguage } from '../language/language.ts'
import { presetWords } from '../language/preset-words.ts'
import type { Compared } from '../navigation/compared.ts'
import { type ComparedItem, isStored, itemOf, itemText } from '../navigation/compared-item.ts'
import { type Column, markOf, outcomeOf } from './column.ts'
import { termsName } from './terms-name.ts'
import { type Read, usePlans } from './use-plans.ts'
import type { TermsById } from './use-terms.ts'

/** The plans of a comparison in their order, evaluated in this browser. Turning goes first: the figures follow. */
export function useColumns({ items, overlays }: Compared, catalog: Answer<TermsById>): readonly Column[] {
  const { t, locale } = useLanguage()
  const plans = useMemo(() => [...new Set(items.map((item) => sourceOf(itemOf(item))))], [items])
  const read = usePlans(plans, locale)
  const settled = useDeferredValue(overlays)
  const outcomes = useMemo(() => {
    const outcome = (item: ComparedItem) => outcomeOf(read.get(sourceOf(item)), item, catalog, settled)
    return new Map(items.map((item) => [item, outcome(itemOf(item))]))
  }, [items, read, catalog, settled])
  return useMemo(
    () =>
      items.map((id, i) => {
        const item = itemOf(id)
        const { plan, terms, revision, turned } = item
        const called = nameOf(plan, read.get(sourceOf(item)), locale)
        const numbered = revision === undefined ? called : t('life.compare.revision', { title: called, revision })
        const name = turned ? t('life.compare.turned', { title: numbered }) : numbered
        const title = terms ? t('compare.under', { title: name, terms: termsName(terms, locale) }) : name
        return { id, plan, terms, mark: markOf(i), name, title, ...(outcomes.get(id) ?? { objections: [] }) }
      }),
    [items, read, outcomes, locale, t],
  )
}

/** What is asked for: columns under other terms or with knobs turned are of the same plan. */
const sourceOf = ({ plan, revision }: ComparedItem): string => itemText({ plan, revision })

function nameOf(id: string, read: Read | undefined, lang: Parameters<typeof presetWords>[2]): string {
  const own = read && 'plan' in read ? read.plan.meta : { title: id }
  return isStored(id) ? own.title : presetWords(id, own, lang).title
}

import { useLanguage } from '../language/language.ts'
import { itemOf, itemText } from '../navigation/compared-item.ts'
import type { Column } from './column.ts'
import { termsName } from './terms-name.ts'

interface Props {
  readonly column: Column
  /** Ids of the terms of the catalog. */
  readonly known: readonly string[]
  /** Columns that are there already, as the address says them. */
  readonly items: readonly string[]
  readonly onChoose: (terms: string | undefined) => void
}

/** Under which terms a plan is seen: its own, or those of a call. */
export function TermsChoice({ column, known, items, onChoose }: Props) {
  const { t, locale } = useLanguage()
  const { id, terms, name } = column
  const isTaken = (other: string | undefined) =>
    other !== terms && items.includes(itemText({ ...itemOf(id), terms: other }))
  const choices = terms === undefined || known.includes(terms) ? known : [...known, terms]
  return (
    <label className="terms-choice">
      <span>{t('compare.terms')}</span>
      <select
        aria-label={t('compare.terms.of', { title: name })}
        value={terms ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="" disabled={isTaken(undefined)}>
          {t('compare.terms.own')}
        </option>
        {choices.map((id) => (
          <option key={id} value={id} disabled={isTaken(id)}>
            {termsName(id, locale)}
          </option>
        ))}
      </select>
    </label>
  )
}

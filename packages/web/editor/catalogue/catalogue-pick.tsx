import { useLanguage } from '../../language/language.ts'
import { useEditing } from '../fields/editing.ts'
import { picksAt } from './picks.ts'

/** Something of the catalog to put at a place, with its sources, where the catalog has anything for it. */
export function CataloguePick({ pointer }: { pointer: string }) {
  const { t, locale } = useLanguage()
  const { draft, catalog, apply } = useEditing()
  const picks = catalog && picksAt(draft, pointer, catalog, locale)
  if (!picks) return null
  return (
    <label className="field-pick">
      {t(picks.label)}
      <select
        value=""
        onChange={({ target }) => {
          const pick = picks.options.find(({ id }) => id === target.value)
          if (pick) apply(pick.put)
        }}
      >
        <option value="">{t('editor.pick.none')}</option>
        {picks.options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

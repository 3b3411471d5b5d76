import { useState } from 'react'
import { valueAt } from '#pointer/json-pointer.ts'
import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { savedTime } from '../stored-plans/saved-time.ts'
import { TableHead } from '../tables/table-head.tsx'
import { dropDraft, keptDrafts } from './kept-drafts.ts'

/** What was begun in this browser and not saved yet; nothing where there is none. */
export function Drafts({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const [drafts, setDrafts] = useState(keptDrafts)
  if (drafts.length === 0) return null
  const drop = (id: string) => {
    dropDraft(id)
    setDrafts(keptDrafts())
  }
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t('draft.list')}</h2>
      <div className="card stored-list">
        <p className="quiet">{t('draft.list.about')}</p>
        <table className="stored">
          <TableHead columns={[t('page.stored.title'), t('draft.changed'), t('life.actions')]} />
          <tbody>
            {drafts.map(({ id, plan, changedAt }) => {
              const title = String(valueAt(plan, '/meta/title') || t('editor.unnamed'))
              return (
                <tr key={id}>
                  <td>
                    <Link to={{ draft: id, view: 'edit', lang: locale, turned: {} }} navigation={navigation}>
                      {title}
                    </Link>
                  </td>
                  <td>{savedTime(changedAt, locale)}</td>
                  <td>
                    <button
                      type="button"
                      className="button small"
                      aria-label={t('life.action.of', { action: t('life.delete'), title })}
                      onClick={() => drop(id)}
                    >
                      {t('life.delete')}
                    </button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { TableHead } from '../tables/table-head.tsx'
import { savedTime } from './saved-time.ts'
import { useStoredPlans } from './use-stored-plans.ts'

/** Plans that were saved, last saved first, page by page. */
export function StoredPlans({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const { items, problem, more } = useStoredPlans(locale)
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('page.stored')}</h2>
      {problem && <ProblemNotice problem={problem} />}
      {!items && !problem && <p className="quiet">{t('page.loading')}</p>}
      {items?.length === 0 && <p className="card quiet">{t('page.stored.none')}</p>}
      {items && items.length > 0 && (
        <div className="card">
          <table className="stored">
            <TableHead columns={[t('page.stored.title'), t('page.stored.revision'), t('page.stored.saved')]} />
            <tbody>
              {items.map(({ id, title, revision, savedAt }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={{ plan: id, lang: locale, turned: {} }} navigation={navigation}>
                      {title}
                    </Link>
                  </th>
                  <td>{revision}</td>
                  <td>
                    <time dateTime={savedAt}>{savedTime(savedAt, locale)}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {more && (
            <button type="button" className="button" onClick={more}>
              {t('page.more')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

import { useEffect, useState } from 'react'
import type { PlanSummary } from '#contract/stored-plan.ts'
import { useLanguage } from '../language.ts'
import { listPlans } from '../state/api.ts'
import { ApiProblem } from '../state/api-problem.ts'
import type { Navigation } from '../state/use-address.ts'
import { Link } from './link.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { savedTime } from './saved-time.ts'

interface Listed {
  readonly items: readonly PlanSummary[]
  readonly cursor?: string | undefined
}

/** Plans that were saved, last saved first, page by page. */
export function StoredPlans({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const [listed, setListed] = useState<Listed>()
  const [problem, setProblem] = useState<ApiProblem>()
  const read = (cursor?: string, before: readonly PlanSummary[] = []) =>
    listPlans(locale, cursor).then(
      (page) => setListed({ items: [...before, ...page.items], cursor: page.cursor }),
      (error: unknown) => setProblem(error instanceof ApiProblem ? error : new ApiProblem(undefined, error)),
    )

  useEffect(() => void read(), [])

  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('page.stored')}</h2>
      {problem && <ProblemNotice problem={problem} />}
      {!listed && !problem && <p className="quiet">{t('page.loading')}</p>}
      {listed?.items.length === 0 && <p className="card quiet">{t('page.stored.none')}</p>}
      {listed && listed.items.length > 0 && (
        <div className="card">
          <table className="stored">
            <thead>
              <tr>
                <th scope="col">{t('page.stored.title')}</th>
                <th scope="col">{t('page.stored.revision')}</th>
                <th scope="col">{t('page.stored.saved')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.items.map(({ id, title, revision, savedAt }) => (
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
          {listed.cursor && (
            <button type="button" className="button" onClick={() => read(listed.cursor, listed.items)}>
              {t('page.more')}
            </button>
          )}
        </div>
      )}
    </section>
  )
}

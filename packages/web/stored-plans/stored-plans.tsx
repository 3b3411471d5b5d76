import { useState } from 'react'
import { useLanguage } from '../language/language.ts'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { TableHead } from '../tables/table-head.tsx'
import { PlanSearchForm } from './plan-search-form.tsx'
import { StoredPlanRow } from './stored-plan-row.tsx'
import './stored-plans.css'
import { useSettled } from './use-settled.ts'
import { useStoredPlans } from './use-stored-plans.ts'

/** Plans that were saved, last saved first, page by page, found by words of their titles and by tags. */
export function StoredPlans({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const [q, setQ] = useState('')
  const [tag, setTag] = useState<string>()
  const looked = useSettled(q.trim())
  const { items, problem, more, renew } = useStoredPlans(locale, { q: looked, ...(tag ? { tag } : {}) })
  const isSearch = looked !== '' || tag !== undefined
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('page.stored')}</h2>
      {problem && <ProblemNotice problem={problem} />}
      {!items && !problem && <p className="quiet">{t('page.loading')}</p>}
      {items?.length === 0 && !isSearch && <p className="card quiet">{t('page.stored.none')}</p>}
      {items && (items.length > 0 || isSearch) && (
        <div className="card stored-list">
          <PlanSearchForm q={q} tag={tag} onWords={setQ} onTag={setTag} />
          <p className="quiet" role="status">
            {isSearch && items.length === 0 && t('life.search.none')}
          </p>
          {items.length > 0 && (
            <table className="stored">
              <TableHead
                columns={[t('page.stored.title'), t('page.stored.revision'), t('page.stored.saved'), t('life.actions')]}
              />
              <tbody>
                {items.map((plan) => (
                  <StoredPlanRow key={plan.id} plan={plan} navigation={navigation} onTag={setTag} onChanged={renew} />
                ))}
              </tbody>
            </table>
          )}
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

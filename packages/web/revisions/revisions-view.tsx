import { useCallback, useState } from 'react'
import { readPlan, type Tagged } from '../api/api.ts'
import { listRevisions } from '../api/plan-life.ts'
import { useLanguage } from '../language/language.ts'
import { nothingCompared } from '../navigation/compared.ts'
import { itemText } from '../navigation/compared-item.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { PlanMenu } from '../stored-plans/plan-menu.tsx'
import { usePages } from '../stored-plans/use-stored-plans.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { RevisionTable } from './revision-table.tsx'
import './revisions.css'

interface Props {
  readonly stored: Tagged
  readonly navigation: Navigation
  /** The plan was saved otherwise. */
  readonly onTake: (saved: Tagged) => void
}

/** Every state in which a plan was saved: to be opened, compared with another, and restored. */
export function RevisionsView({ stored, navigation, onTake }: Props) {
  const { t, locale } = useLanguage()
  const { id, revision: latest, plan } = stored.stored
  const { items, problem, more, renew } = usePages(
    useCallback((cursor?: string) => listRevisions(locale, id, cursor), [locale, id]),
  )
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [restored, setRestored] = useState<number>()
  const taken = (saved: Tagged) => {
    setRestored(undefined)
    onTake(saved)
    renew()
  }
  const ordered = [...chosen].sort((one, other) => one - other)
  return (
    <main className="frame revisions">
      <p>
        <Link to={{ plan: id, lang: locale, turned: {} }} navigation={navigation}>
          {t('life.back')}
        </Link>
      </p>
      <h1>{t('life.revisions.of', { title: plan.meta.title })}</h1>
      <PlanMenu
        plan={{ id, title: plan.meta.title, revision: latest }}
        navigation={navigation}
        onChanged={() => void readPlan(locale, id).then(taken)}
        onDeleted={() => navigation.go({ lang: locale, turned: {} })}
      />
      {problem && <ProblemNotice problem={problem} />}
      {!items && !problem && <p className="quiet">{t('page.loading')}</p>}
      {items && (
        <div className="card stored-list">
          <p className="compare-two">
            {chosen.length === 2 ? (
              <Link
                to={{
                  compared: { ...nothingCompared, items: ordered.map((revision) => itemText({ plan: id, revision })) },
                  lang: locale,
                  turned: {},
                }}
                navigation={navigation}
                className="button primary"
              >
                {t('life.compare.two', { from: ordered[0]!, to: ordered[1]! })}
              </Link>
            ) : (
              <span className="quiet">{t('life.compare.choose')}</span>
            )}
          </p>
          <RevisionTable
            items={items}
            latest={latest}
            chosen={chosen}
            navigation={navigation}
            onChoose={setChosen}
            onRestore={setRestored}
          />
          {more && (
            <button type="button" className="button" onClick={more}>
              {t('page.more')}
            </button>
          )}
        </div>
      )}
      {restored !== undefined && (
        <RestoreDialog over={stored} revision={restored} onRestored={taken} onClose={() => setRestored(undefined)} />
      )}
    </main>
  )
}

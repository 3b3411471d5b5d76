import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { useSubject } from '../plan/use-subject.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { ReportView } from '../report/report-view.tsx'
import { PastNotice } from '../revisions/past-notice.tsx'
import { RevisionsView } from '../revisions/revisions-view.tsx'
import { Workbench } from '../workbench/workbench.tsx'
import { Loading } from './loading.tsx'

/** The plan that the address names, once it is here; else why it is not. */
export function PlanView({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const { current, take, retry } = useSubject(navigation.address)
  if (current.state === 'here') {
    if (navigation.address.view === 'report') return <ReportView subject={current.subject} navigation={navigation} />
    const { stored, past } = current.subject
    if (navigation.address.view === 'revisions' && stored)
      return <RevisionsView stored={stored} navigation={navigation} onTake={take} />
    return (
      <>
        {past && <PastNotice past={past} navigation={navigation} />}
        <Workbench subject={current.subject} navigation={navigation} onTake={take} />
      </>
    )
  }
  if (current.state === 'asked') return <Loading preset={navigation.address.preset} />
  return (
    <main className="frame waiting">
      <h1>{t(current.state === 'failed' ? 'page.failed' : `plan.draft.${current.state}`)}</h1>
      {current.state === 'failed' && <ProblemNotice problem={current.problem} onRetry={retry} />}
      {current.state === 'invalid' && (
        <p>
          <Link to={{ ...navigation.address, view: 'edit', turned: {} }} navigation={navigation} className="button">
            {t('plan.inputs')}
          </Link>
        </p>
      )}
      <p>
        <Link to={{ lang: locale, turned: {} }} navigation={navigation}>
          {t('page.failed.home')}
        </Link>
      </p>
    </main>
  )
}

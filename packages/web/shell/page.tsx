import { lazy, Suspense, useEffect, useMemo } from 'react'
import { engineVersion } from '#model/engine-version.ts'
import { Home } from '../home/home.tsx'
import { LanguageProvider, languageOf } from '../language/language.ts'
import { useAddress } from '../navigation/use-address.ts'
import { Boundary } from '../problems/boundary.tsx'
import { Broken } from '../problems/broken.tsx'
import { Header } from './header.tsx'
import { Loading } from './loading.tsx'
import { useArrival } from './use-arrival.ts'

// The list of plans comes first; what reckons and draws them follows.
const ComparisonView = lazy(() =>
  import('../comparison/comparison-view.tsx').then((loaded) => ({ default: loaded.ComparisonView })),
)
const EditorView = lazy(() => import('../editor/editor-view.tsx').then((loaded) => ({ default: loaded.EditorView })))
const GlossaryView = lazy(() =>
  import('../glossary/glossary-view.tsx').then((loaded) => ({ default: loaded.GlossaryView })),
)
const NewPlan = lazy(() => import('../new-plan/new-plan.tsx').then((loaded) => ({ default: loaded.NewPlan })))
const PlanView = lazy(() => import('./plan-view.tsx').then((loaded) => ({ default: loaded.PlanView })))

/** The whole page in one language. */
export function Page() {
  const navigation = useAddress()
  const { lang, preset, plan, draft, revision, compared, view, section } = navigation.address
  const language = useMemo(() => languageOf(lang), [lang])
  const { t } = language
  const shown = compared
    ? 'comparison'
    : view === 'edit'
      ? 'editor'
      : view === 'new'
        ? 'new'
        : view === 'glossary'
          ? 'glossary'
          : (draft ?? plan ?? preset ?? 'home')

  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  useArrival(`${shown} ${revision ?? ''} ${view ?? ''} ${section ?? ''}`, t('page.title'))

  return (
    <LanguageProvider value={language}>
      <a className="skip-link" href="#main">
        {t('page.skip')}
      </a>
      <Header navigation={navigation} />
      <div id="main" tabIndex={-1}>
        <Boundary key={shown} failed={<Broken />}>
          <Suspense fallback={<Loading preset={view || compared ? undefined : preset} />}>
            {compared ? (
              <ComparisonView compared={compared} navigation={navigation} />
            ) : shown === 'editor' ? (
              <EditorView navigation={navigation} />
            ) : shown === 'new' ? (
              <NewPlan navigation={navigation} />
            ) : shown === 'glossary' ? (
              <GlossaryView />
            ) : shown === 'home' ? (
              <Home navigation={navigation} />
            ) : (
              <PlanView navigation={navigation} />
            )}
          </Suspense>
        </Boundary>
      </div>
      <footer className="bottom">
        <div className="frame">{t('page.footer', { version: engineVersion })}</div>
      </footer>
    </LanguageProvider>
  )
}

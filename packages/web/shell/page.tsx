import { useEffect, useMemo } from 'react'
import { engineVersion } from '#model/readings/outcome.ts'
import { ComparisonView } from '../comparison/comparison-view.tsx'
import { EditorView } from '../editor/editor-view.tsx'
import { Home } from '../home/home.tsx'
import { LanguageProvider, languageOf } from '../language/language.ts'
import { useAddress } from '../navigation/use-address.ts'
import { NewPlan } from '../new-plan/new-plan.tsx'
import { Boundary } from '../problems/boundary.tsx'
import { Broken } from '../problems/broken.tsx'
import { Header } from './header.tsx'
import { PlanView } from './plan-view.tsx'
import { useArrival } from './use-arrival.ts'

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
          {compared ? (
            <ComparisonView compared={compared} navigation={navigation} />
          ) : shown === 'editor' ? (
            <EditorView navigation={navigation} />
          ) : shown === 'new' ? (
            <NewPlan navigation={navigation} />
          ) : shown === 'home' ? (
            <Home navigation={navigation} />
          ) : (
            <PlanView navigation={navigation} />
          )}
        </Boundary>
      </div>
      <footer className="bottom">
        <div className="frame">{t('page.footer', { version: engineVersion })}</div>
      </footer>
    </LanguageProvider>
  )
}

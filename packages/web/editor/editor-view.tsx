import './editor.css'
import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { EditorPage } from './editor-page.tsx'
import { useBegun } from './use-begun.ts'

/** The editor of the plan or draft that the address names, once it is here; else why it is not. */
export function EditorView({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const held = useBegun(navigation.address)
  if (held.state === 'here') return <EditorPage key={held.begun.id} begun={held.begun} navigation={navigation} />
  return (
    <main className="frame waiting">
      {held.state === 'asked' && (
        <p className="quiet" role="status">
          {t('page.loading')}
        </p>
      )}
      {held.state === 'gone' && <h1>{t('editor.gone')}</h1>}
      {held.state === 'failed' && (
        <>
          <h1>{t('page.failed')}</h1>
          <ProblemNotice problem={held.problem} />
        </>
      )}
      {held.state !== 'asked' && (
        <p>
          <Link to={{ lang: locale, turned: {} }} navigation={navigation}>
            {t('page.plans')}
          </Link>
        </p>
      )}
    </main>
  )
}

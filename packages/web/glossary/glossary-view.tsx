import './glossary.css'
import { glossaryThemes, type Term } from '#words/glossary-terms.ts'
import { useLanguage } from '../language/language.ts'

const themes = Object.keys(glossaryThemes) as (keyof typeof glossaryThemes)[]

/** Every term that the planner uses, with what it means. */
export function GlossaryView() {
  const { t } = useLanguage()
  return (
    <main className="frame glossary">
      <h1>{t('glossary.title')}</h1>
      <p className="lead">{t('glossary.lead')}</p>
      {themes.map((theme) => (
        <section key={theme} className="card" aria-labelledby={`theme-${theme}`}>
          <h2 id={`theme-${theme}`}>{t(`glossary.theme.${theme}`)}</h2>
          <dl>
            {glossaryThemes[theme].map((term: Term) => (
              <div key={term} id={`term-${term}`}>
                <dt>{t(`glossary.${term}`)}</dt>
                <dd>{t(`glossary.${term}.means`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </main>
  )
}

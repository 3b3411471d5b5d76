import { useCallback } from 'react'
import { listPresets } from '../api/api.ts'
import { useRequest } from '../api/use-request.ts'
import { Drafts } from '../drafts/drafts.tsx'
import { useLanguage } from '../language/language.ts'
import { presetWords } from '../language/preset-words.ts'
import { nothingCompared } from '../navigation/compared.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { StoredPlans } from '../stored-plans/stored-plans.tsx'
import { PresetVerdict } from './preset-verdict.tsx'

/** Where a plan is chosen: presets to start from and plans that were saved. */
export function Home({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
  const presets = useRequest(useCallback(() => listPresets(locale), [locale]))
  return (
    <main className="frame home">
      <header className="home-head">
        <h1>{t('page.home')}</h1>
        <p className="actions">
          <Link to={{ lang: locale, view: 'new', turned: {} }} navigation={navigation} className="button primary">
            {t('new.title')}
          </Link>
          <Link to={{ lang: locale, compared: nothingCompared, turned: {} }} navigation={navigation} className="button">
            {t('compare.title')}
          </Link>
        </p>
      </header>
      <p className="lead">{t('page.home.lead')}</p>
      <section aria-labelledby="presets">
        <h2 id="presets">{t('page.presets')}</h2>
        {presets.state === 'asked' && <p className="quiet">{t('page.loading')}</p>}
        {presets.state === 'failed' && <ProblemNotice problem={presets.problem} />}
        {presets.state === 'here' && (
          <ul className="presets">
            {presets.value.items.map((preset) => {
              const { title, note } = presetWords(preset.id, preset, locale)
              return (
                <li key={preset.id} className="card">
                  <h3>
                    <Link to={{ preset: preset.id, lang: locale, turned: {} }} navigation={navigation}>
                      {title}
                    </Link>
                  </h3>
                  <PresetVerdict verdict={preset.verdict} />
                  {note && <p>{note}</p>}
                </li>
              )
            })}
          </ul>
        )}
      </section>
      <Drafts navigation={navigation} />
      <StoredPlans navigation={navigation} />
    </main>
  )
}

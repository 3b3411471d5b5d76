import { Drafts } from '../drafts/drafts.tsx'
import { useLanguage } from '../language/language.ts'
import { nothingCompared } from '../navigation/compared.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { StoredPlans } from '../stored-plans/stored-plans.tsx'
import { PresetVerdict } from './preset-verdict.tsx'
import { presetsOf } from './presets-at-build.ts'

/** Where a plan is chosen: presets to start from and plans that were saved. */
export function Home({ navigation }: { navigation: Navigation }) {
  const { t, locale } = useLanguage()
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
        <ul className="presets">
          {presetsOf(locale).map(({ id, title, note, tone, sentence }) => (
            <li key={id} className="card">
              <h3>
                <Link to={{ preset: id, lang: locale, turned: {} }} navigation={navigation}>
                  {title}
                </Link>
              </h3>
              <PresetVerdict tone={tone} sentence={sentence} />
              {note && <p>{note}</p>}
            </li>
          ))}
        </ul>
      </section>
      <Drafts navigation={navigation} />
      <StoredPlans navigation={navigation} />
    </main>
  )
}

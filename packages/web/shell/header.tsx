import { type Locale, locales } from '#words/locale.ts'
import { useLanguage } from '../language/language.ts'
import { load } from '../language/loaded-words.ts'
import type { Address } from '../navigation/address.ts'
import { nothingCompared } from '../navigation/compared.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { ModeChoice } from './mode-choice.tsx'

interface Props {
  readonly navigation: Navigation
}

/** The product's name and the choice of a language, on every view. */
export function Header({ navigation }: Props) {
  const { t, locale } = useLanguage()
  const { compared, preset, plan, draft, view } = navigation.address
  const isHome = (compared ?? preset ?? plan ?? draft ?? view) === undefined
  const home: Address = { lang: locale, turned: {} }
  const speak = (lang: Locale) => void load(lang).then(() => navigation.adjust((address) => ({ ...address, lang })))
  return (
    <header className="top">
      <div className="frame">
        <Link to={home} navigation={navigation} className="product">
          {t('page.title')}
        </Link>
        <nav className="top-links" aria-label={t('page.nav')}>
          <Link to={home} navigation={navigation} current={isHome}>
            {t('page.plans')}
          </Link>
          <Link
            to={{ lang: locale, compared: nothingCompared, turned: {} }}
            navigation={navigation}
            current={compared !== undefined}
          >
            {t('compare.nav')}
          </Link>
          <Link
            to={{ lang: locale, view: 'glossary', turned: {} }}
            navigation={navigation}
            current={view === 'glossary'}
          >
            {t('glossary.all')}
          </Link>
          <a href="/docs">{t('page.api')}</a>
        </nav>
        <ModeChoice />
        <fieldset className="languages">
          <legend className="sr-only">{t('page.language')}</legend>
          {locales.map((lang) => (
            <button key={lang} type="button" lang={lang} aria-pressed={lang === locale} onClick={() => speak(lang)}>
              {t(`page.language.${lang}`)}
            </button>
          ))}
        </fieldset>
      </div>
    </header>
  )
}

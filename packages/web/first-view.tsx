import { renderToStaticMarkup } from 'react-dom/server'
import { type Locale, locales } from '#words/locale.ts'
import { Home } from './home/home.tsx'
import { PresetVerdict } from './home/preset-verdict.tsx'
import { presetsOf } from './home/presets-at-build.ts'
import { LanguageProvider, languageOf } from './language/language.ts'
import { Header } from './shell/header.tsx'

/** What the document holds before any code is here: the list of plans and each plan's verdict, in every language. */
export const firstView = (): string => locales.map((locale) => renderToStaticMarkup(<First locale={locale} />)).join('')

function First({ locale }: { locale: Locale }) {
  const language = languageOf(locale)
  const navigation = { address: { lang: locale, turned: {} }, go: () => {}, adjust: () => {} }
  return (
    <LanguageProvider value={language}>
      <div data-first="home" lang={locale} hidden>
        <Header navigation={navigation} />
        <Home navigation={navigation} />
      </div>
      {presetsOf(locale).map(({ id, title, tone, sentence }) => (
        <div key={id} data-first={`plan-${id}`} lang={locale} hidden>
          <Header navigation={{ ...navigation, address: { ...navigation.address, preset: id } }} />
          <main className="frame workbench">
            <h1>{title}</h1>
            <PresetVerdict tone={tone} sentence={sentence} />
          </main>
        </div>
      ))}
    </LanguageProvider>
  )
}

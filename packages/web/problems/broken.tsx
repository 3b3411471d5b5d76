import { useLanguage } from '../language/language.ts'

/** What stands in place of a view that broke. */
export function Broken() {
  const { t } = useLanguage()
  return (
    <main className="frame waiting">
      <h1>{t('page.failed')}</h1>
      <p className="notice danger" role="alert">
        {t('page.broken')}
      </p>
    </main>
  )
}

import { PresetVerdict } from '../home/preset-verdict.tsx'
import { presetsOf } from '../home/presets-at-build.ts'
import { useLanguage } from '../language/language.ts'

/** In place of a view that is not here yet; of a preset, what is said of it already. */
export function Loading({ preset }: { preset?: string | undefined }) {
  const { t, locale } = useLanguage()
  const card = presetsOf(locale).find(({ id }) => id === preset)
  return (
    <main className={card ? 'frame workbench' : 'frame waiting'}>
      {card && (
        <>
          <h1>{card.title}</h1>
          <PresetVerdict tone={card.tone} sentence={card.sentence} />
        </>
      )}
      <p className="quiet" role="status">
        {t('page.loading')}
      </p>
    </main>
  )
}

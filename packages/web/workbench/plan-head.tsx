import type { Plan } from '#contract/plan.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import type { Tagged } from '../api/api.ts'
import { useLanguage } from '../language/language.ts'
import { presetWords } from '../language/preset-words.ts'
import { nothingCompared } from '../navigation/compared.ts'
import { besideAsTurned } from '../navigation/compared-item.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { periodText } from '../plan/period-text.ts'
import { savedTime } from '../stored-plans/saved-time.ts'
import { ShareButton } from '../stored-plans/share-button.tsx'
import { WorkbookButton } from '../workbook/workbook-button.tsx'

interface Props {
  readonly plan: Plan
  readonly outcome: Outcome
  readonly preset: string | undefined
  readonly stored: Tagged | undefined
  readonly changed: boolean
  readonly canSave: boolean
  readonly navigation: Navigation
  readonly onSave: () => void
}

/** What plan this is, and over which months. */
export function PlanHead({ plan, outcome, preset, stored, changed, canSave, navigation, onSave }: Props) {
  const language = useLanguage()
  const { t, locale } = language
  const { meta } = plan
  const { title, note } = preset ? presetWords(preset, meta, locale) : meta
  const { plan: shown, revision, draft, turned } = navigation.address
  const id = shown ?? preset
  return (
    <div className="plan-head">
      <div className="plan-title">
        <h1>{title}</h1>
        <p className="quiet">
          <span>{periodText(plan, outcome.evaluation.calendar, language)}</span>
          <span>
            {draft
              ? t('plan.draft')
              : stored
                ? t('page.plan.stored', {
                    revision: stored.stored.revision,
                    saved: savedTime(stored.stored.savedAt, locale),
                  })
                : revision === undefined
                  ? t('page.plan.preset')
                  : t('life.past.state', { revision })}
          </span>
          {changed && <span className="changed">{t('page.plan.changed')}</span>}
        </p>
      </div>
      <div className="plan-state">
        {id && (
          <Link
            to={{
              lang: locale,
              compared: { ...nothingCompared, items: besideAsTurned({ plan: id, revision, turned }) },
              turned: {},
            }}
            navigation={navigation}
            className="button"
          >
            {t('compare.open')}
          </Link>
        )}
        {navigation.address.draft === undefined && <ShareButton address={navigation.address} />}
        <WorkbookButton plan={plan} disabled={!canSave} />
        <button type="button" className="button primary" disabled={!canSave} onClick={onSave}>
          {t('page.save.open')}
        </button>
      </div>
      {note && (
        <details className="plan-note">
          <summary>{t('page.plan.note')}</summary>
          <p>{note}</p>
        </details>
      )}
    </div>
  )
}

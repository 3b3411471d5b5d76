import type { Outcome } from '#model/readings/outcome.ts'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import { Difference } from '../measures/difference.tsx'
import type { Outcomes } from '../plan/use-outcome.ts'

/** What is watched while knobs are turned: the return, its worth, and whether debt is served. */
const watched = (side: 'private' | 'public') => [`class.${side}.irr`, `class.${side}.npv`, 'debt.minDscr']

/** The results that matter, kept in sight of the knobs. */
export function ResultStrip({ base, current }: Pick<Outcomes, 'base' | 'current'>) {
  const language = useLanguage()
  const { t, speech } = language
  const hasPrivate = current.plan.terms.shareholders.some(({ side }) => side === 'private')
  return (
    <dl className="result-strip">
      {watched(hasPrivate ? 'private' : 'public').map((id) => {
        const measure = current.outcome.centre.model.measures.get(id)!
        const unit = measure.reduction.unit.name
        const now = amountOf(current.outcome, id)
        return (
          <div key={id}>
            <dt>{speech.name(measure.label)}</dt>
            <dd>
              <strong>{now === undefined ? t('page.difference.none') : headlineValue(now, unit, language)}</strong>{' '}
              {base !== current && (
                <Difference now={now} before={amountOf(base.outcome, id)} unit={unit} better="more" />
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function amountOf({ evaluation }: Outcome, id: string): number | undefined {
  const found = evaluation.measures.get(id)
  return found?.ok ? found.value : undefined
}

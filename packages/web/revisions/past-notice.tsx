import type { StoredPlan } from '#contract/stored-plan.ts'
import { useLanguage } from '../language/language.ts'
import { Link } from '../navigation/link.tsx'
import type { Navigation } from '../navigation/use-address.ts'
import { savedTime } from '../stored-plans/saved-time.ts'
import './revisions.css'

interface Props {
  readonly past: StoredPlan
  readonly navigation: Navigation
}

/** Says that what is shown is an earlier revision, and how to leave it. */
export function PastNotice({ past: { id, revision, savedAt, note }, navigation }: Props) {
  const { t, locale } = useLanguage()
  const plan = { plan: id, lang: locale, turned: {} }
  return (
    <section className="frame past" aria-label={t('life.past')}>
      <div className="notice warning">
        <p>
          <strong>{t('life.past.is', { revision, saved: savedTime(savedAt, locale) })}</strong>
        </p>
        {note && <p>{note}</p>}
        <p className="actions">
          <Link to={plan} navigation={navigation} className="button">
            {t('life.past.latest')}
          </Link>
          <Link to={{ ...plan, view: 'revisions' }} navigation={navigation} className="button">
            {t('life.revisions')}
          </Link>
        </p>
      </div>
    </section>
  )
}

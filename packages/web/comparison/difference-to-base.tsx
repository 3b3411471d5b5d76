import { useLanguage } from '../language/language.ts'
import { changeText, isSame, verdictOf } from '../measures/change.ts'
import type { Headline } from '../measures/headline-measures.ts'
import type { Figure } from './figure.ts'

interface Props {
  readonly figure: Figure
  readonly measure: string
  readonly base: Figure | undefined
  readonly better: Headline['better']
  /** Asks what explains the difference. */
  readonly onExplain: () => void
}

/** How far a figure is from that of the base, and whether that is better, in words and in colour. */
export function DifferenceToBase({ figure: { value, unit }, measure, base, better, onExplain }: Props) {
  const language = useLanguage()
  const { t } = language
  if (value === undefined || base?.value === undefined) return null
  if (isSame(value, base.value, unit)) return <span className="difference">{t('compare.same')}</span>
  const change = value - base.value
  const verdict = verdictOf(change, better)
  return (
    <span className={`difference ${verdict ?? ''}`}>
      {changeText(change, unit, language)}
      {verdict && <span className="verdict">{t(verdict === 'good' ? 'compare.better' : 'compare.worse')}</span>}
      <button type="button" className="why-link" aria-label={t('explain.ask.of', { measure })} onClick={onExplain}>
        {t('explain.ask')}
      </button>
    </span>
  )
}

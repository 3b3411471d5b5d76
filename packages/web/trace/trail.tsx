import type { Trace } from '#algebra/trace.ts'
import { useLanguage } from '../language/language.ts'

interface Props {
  /** The numbers on the way, the one shown last. */
  readonly traces: readonly Trace[]
  /** Goes back to the number at an index. */
  readonly onBack: (to: number) => void
}

/** Where a person stands below the number that was asked about, and the way back. */
export function Trail({ traces, onBack }: Props) {
  const { t, speech } = useLanguage()
  if (traces.length < 2) return null
  return (
    <nav className="trail" aria-label={t('trace.trail')}>
      <button type="button" className="button small" onClick={() => onBack(traces.length - 2)}>
        {t('trace.back')}
      </button>
      <ol>
        {traces.map(({ id, label }, at) => (
          <li key={`${at} ${id}`}>
            {at === traces.length - 1 ? (
              <span aria-current="step">{speech.name(label)}</span>
            ) : (
              <button type="button" className="trail-step" onClick={() => onBack(at)}>
                {speech.name(label)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

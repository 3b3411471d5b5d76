import { useLanguage } from '../language/language.ts'
import type { Ask } from '../trace/target.ts'

interface Props {
  /** Of the figure, which a reader who hears the button alone needs. */
  readonly name: string
  /** Id of the measure that is traced. */
  readonly measure: string
  readonly onAsk: Ask
}

/** A way to the trace of a figure. */
export function WhyButton({ name, measure, onAsk }: Props) {
  const { t } = useLanguage()
  return (
    <button
      type="button"
      className="figure-why"
      aria-label={t('verdict.why-of', { figure: name })}
      onClick={() => onAsk({ kind: 'measure', id: measure })}
    >
      {t('verdict.why')}
    </button>
  )
}

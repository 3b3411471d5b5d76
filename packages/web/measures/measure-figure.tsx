import type { MeasureValue } from '#algebra/measure.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { whyNone } from '#study/verdict/why-none.ts'
import { codedText, isCoded } from '../language/coded.ts'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import type { Ask } from '../trace/target.ts'
import { Difference } from './difference.tsx'
import type { Headline } from './headline-measures.ts'

interface Props {
  readonly headline: Headline
  readonly base: Outcome
  readonly current: Outcome
  readonly onAsk: Ask
}

/** One measure: its value or the reason why there is none, and how far it moved. A way to its trace. */
export function MeasureFigure({ headline, base, current, onAsk }: Props) {
  const language = useLanguage()
  const { speech, t } = language
  const measure = current.centre.model.measures.get(headline.id)
  if (!measure) return null
  const unit = measure.reduction.unit.name
  const now = current.evaluation.measures.get(headline.id)
  const before = base.evaluation.measures.get(headline.id)
  const shown = (of: number) => codedText(measure.label.key, of, language) ?? headlineValue(of, unit, language)
  return (
    <button
      type="button"
      className="measure"
      data-measure={headline.id}
      title={t('page.trace.open')}
      onClick={() => onAsk({ kind: 'measure', id: headline.id })}
    >
      <span className="measure-label">{speech.name(measure.label)}</span>
      {now?.ok ? (
        <span className="measure-value">{shown(now.value)}</span>
      ) : (
        <span className="measure-none">{speech.phrase(`why.${whyNone(current, headline.id)}`, {})}</span>
      )}
      {base !== current && (
        <Difference
          now={value(now)}
          before={value(before)}
          unit={unit}
          better={headline.better}
          text={isCoded(measure.label.key) ? shown : undefined}
        />
      )}
    </button>
  )
}

const value = (of: MeasureValue | undefined): number | undefined => (of?.ok ? of.value : undefined)

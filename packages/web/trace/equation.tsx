import type { Trace } from '#algebra/trace.ts'
import { useLanguage } from '../language/language.ts'
import { MonthChoice } from './month-choice.tsx'
import { monthText } from './months-text.ts'
import { PartButton } from './part-button.tsx'
import type { Step } from './target.ts'
import { useTraced } from './trace-context.ts'
import { TraceValue } from './trace-value.tsx'
import { stepTo } from './traced.ts'

interface Props {
  readonly trace: Trace
  readonly onStep: (step: Step) => void
}

/** The equation of a number in words, and the numbers it is of, each a way one level deeper. */
export function Equation({ trace, onStep }: Props) {
  const language = useLanguage()
  const { t, speech } = language
  const { calendar } = useTraced().outcome.evaluation
  const { formula, telling, parts, reason } = trace
  const whole = telling?.value === trace.value ? 'trace.telling-only' : 'trace.telling'
  const remark = trace.fold?.to === 'mean' ? 'trace.telling-mean' : whole
  return (
    <section className="equation">
      <h4>{t('page.trace.formula')}</h4>
      {telling && (
        <p className="telling">
          {t(remark, {
            month: monthText(telling.month, calendar, language),
          })}{' '}
          <TraceValue trace={{ value: telling.value, unit: trace.unit, label: trace.label }} />
        </p>
      )}
      <p className="node-formula">= {formula}</p>
      {reason && <p className="node-reason">{speech.phrase(`reason.${reason}`, {})}</p>}
      {parts.length > 0 && (
        <ul className="parts" aria-label={t('trace.parts')}>
          {parts.map((part, at) => (
            <li key={`${part.id} ${part.months} ${part.fold?.to}`}>
              <PartButton part={part} of={trace} onOpen={() => onStep(stepTo(part, at))} />
            </li>
          ))}
        </ul>
      )}
      {trace.kind === 'line' && trace.fold && trace.months && (
        <MonthChoice id={trace.id} months={trace.months} onStep={onStep} />
      )}
    </section>
  )
}

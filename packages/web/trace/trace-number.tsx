import type { Trace } from '#algebra/trace.ts'
import { TermHelp } from '../glossary/term-help.tsx'
import { useLanguage } from '../language/language.ts'
import { Carriers } from './carriers.tsx'
import { Equation } from './equation.tsx'
import { InputSource } from './input-source.tsx'
import { MonthChoice } from './month-choice.tsx'
import { monthsText } from './months-text.ts'
import { RateDetail } from './rate-detail.tsx'
import type { Step } from './target.ts'
import { useTraced } from './trace-context.ts'
import { TraceValue } from './trace-value.tsx'

interface Props {
  readonly trace: Trace
  /** Months that were asked about, of which this is the last, as of a level. */
  readonly span: readonly [first: number, last: number] | undefined
  readonly onStep: (step: Step) => void
}

/** One number: its value, the inputs that carry it, and the equation it comes from. */
export function TraceNumber({ trace, span, onStep }: Props) {
  const language = useLanguage()
  const { t, speech } = language
  const { calendar } = useTraced().outcome.evaluation
  const months = monthsText(trace, calendar, language, span !== undefined)
  return (
    <article className="node">
      <header className="node-head">
        <h3 className="node-label">{trace.kind === 'term' ? t('trace.term') : speech.name(trace.label)}</h3>
        <TraceValue trace={trace} />
        {months && <p className="node-months">{months}</p>}
        {span && <MonthChoice id={trace.id} months={span} onStep={onStep} />}
        {trace.why && <p className="node-why">{speech.phrase(`why.${trace.why}`, {})}</p>}
        {trace.detail && <RateDetail detail={trace.detail} />}
      </header>
      {trace.kind !== 'term' && <TermHelp label={trace.label.key} />}
      {trace.pointer && <InputSource pointer={trace.pointer} month={trace.months?.[1] ?? 0} />}
      <Carriers trace={trace} onStep={onStep} />
      {trace.formula && <Equation trace={trace} onStep={onStep} />}
    </article>
  )
}

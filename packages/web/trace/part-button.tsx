import type { Trace } from '#algebra/trace.ts'
import { useLanguage } from '../language/language.ts'
import { monthsText, monthText } from './months-text.ts'
import { useTraced } from './trace-context.ts'
import { TraceValue } from './trace-value.tsx'

interface Props {
  readonly part: Trace
  readonly of: Trace
  readonly onOpen: () => void
}

/** A number of an equation with its value, and its months where they are others; a way to what it is made of. */
export function PartButton({ part, of, onOpen }: Props) {
  const language = useLanguage()
  const { calendar } = useTraced().outcome.evaluation
  const months = monthsText(part, calendar, language)
  const shown = of.telling ? monthText(of.telling.month, calendar, language) : monthsText(of, calendar, language)
  const line = (
    <>
      <span className="part-name">{language.speech.name(part.label)}</span>
      <TraceValue trace={part} />
      {months !== undefined && months !== shown && <span className="part-months">{months}</span>}
    </>
  )
  const isEnd = part.kind === 'term' && part.parts.length === 0
  return isEnd ? (
    <span className="part">{line}</span>
  ) : (
    <button type="button" className="part" onClick={onOpen}>
      {line}
    </button>
  )
}

import { useId, useMemo, useState } from 'react'
import { monthName } from '#algebra/calendar.ts'
import type { Trace } from '#algebra/trace.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language/language.ts'
import { valueText } from '../language/value-text.ts'
import { InputSource } from './input-source.tsx'
import { NodeMonths } from './node-months.tsx'
import { RateDetail } from './rate-detail.tsx'
import { useTraced } from './trace-context.ts'
import { TraceValue } from './trace-value.tsx'
import { tellingMonth, tracedMonth, valueOver } from './traced.ts'

interface Props {
  readonly trace: Trace
  readonly open?: boolean
}

/** A number with its formula; opened, the numbers that formula reads. */
export function TraceNode({ trace, open: startsOpen = false }: Props) {
  const { t, speech } = useLanguage()
  const [open, setOpen] = useState(startsOpen)
  const body = useId()
  const hasParts = trace.parts.length > 0 || trace.cut === true
  return (
    <li className={`node ${trace.kind}`}>
      <div className="node-head">
        {hasParts ? (
          <button
            type="button"
            className="node-toggle"
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            <span className="chevron" aria-hidden="true" />
            <span className="node-label">{speech.name(trace.label)}</span>
          </button>
        ) : (
          <span className="node-label leaf">{speech.name(trace.label)}</span>
        )}
        <TraceValue trace={trace} />
      </div>
      <NodeMonths trace={trace} />
      {trace.why && <p className="node-why">{speech.phrase(`why.${trace.why}`, {})}</p>}
      {trace.detail && <RateDetail detail={trace.detail} />}
      {trace.formula && (trace.kind !== 'line' || open || !hasParts) && (
        <p className="node-formula">
          <span className="sr-only">{t('page.trace.formula')} </span>= {trace.formula}
        </p>
      )}
      {trace.reason && open && <p className="node-reason">{speech.phrase(`reason.${trace.reason}`, {})}</p>}
      {trace.pointer && <InputSource pointer={trace.pointer} month={trace.months?.[1] ?? 0} />}
      <div id={body}>{open && hasParts && <Parts trace={trace} />}</div>
    </li>
  )
}

/** Parts at hand, or else looked up: a line of one month by its formula, one of several by a month to be chosen. */
function Parts({ trace }: { trace: Trace }) {
  const language = useLanguage()
  const { outcome } = useTraced()
  const [first, last] = trace.months ?? [0, 0]
  const asked = trace.cut === true && trace.kind === 'line'
  const found = useMemo(
    () => (asked && first === last ? tracedMonth(outcome, trace.id, first, language) : undefined),
    [asked, outcome, trace.id, first, last, language],
  )
  const { parts } = found ?? trace
  if (asked && !found) return <RangeTrace id={trace.id} first={first} last={last} />
  return (
    <ul className="trace">
      {parts.map((part) => (
        <TraceNode key={`${part.id} ${part.months}`} trace={part} open={parts.length === 1} />
      ))}
    </ul>
  )
}

interface RangeProps {
  readonly id: string
  readonly first: number
  readonly last: number
  /** Says what the whole range comes to as well. */
  readonly open?: boolean
}

/** A line over several months: what they come to, and the trace of one of them, which a person chooses. */
export function RangeTrace({ id, first, last, open = false }: RangeProps) {
  const language = useLanguage()
  const { t, locale, speech } = language
  const { outcome } = useTraced()
  const field = useId()
  const { calendar } = outcome.evaluation
  const [chosen, setChosen] = useState(() => tellingMonth(outcome, id, first, last))
  const month = Math.min(chosen, calendar.months - 1)
  const trace = useMemo(() => tracedMonth(outcome, id, month, language), [outcome, id, month, language])
  const line = outcome.centre.model.lines.get(id)
  if (!line || !trace) return null
  const name = (at: number) => formatMonth(monthName(calendar, at), locale)
  const total = valueOver(outcome, id, first, last)
  return (
    <>
      {open && last > first && (
        <div className="range-total">
          <p>
            {t(line.annual === 'sum' ? 'page.trace.sum' : 'page.trace.last', { from: name(first), to: name(last) })}
          </p>
          <p>
            <span>{speech.name(line.label)}</span> <strong>{valueText(total, line.unit, line.label, language)}</strong>
          </p>
        </div>
      )}
      {last > first && (
        <p className="range-choice">
          <label htmlFor={field}>{t('page.trace.month')}</label>
          <select id={field} value={month} onChange={(event) => setChosen(Number(event.target.value))}>
            {Array.from({ length: last - first + 1 }, (_, i) => (
              <option key={first + i} value={first + i}>
                {name(first + i)}
              </option>
            ))}
          </select>
        </p>
      )}
      <ul className="trace root">
        <TraceNode key={month} trace={trace} open />
      </ul>
    </>
  )
}

import type { Trace } from '#algebra/trace.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language/language.ts'
import { valueText } from '../language/value-text.ts'
import { useTraced } from './trace-context.ts'

type Shown = Pick<Trace, 'value' | 'unit' | 'label' | 'pointer' | 'fold'>

/** The value of a traced number; a month of the plan as that month, a count of months that a condition holds as such. */
export function TraceValue({ trace: { value, unit, label, pointer, fold } }: { trace: Shown }) {
  const language = useLanguage()
  const { plan } = useTraced()
  const written = pointer === undefined ? undefined : valueAt(plan, pointer)
  const { start } = plan.meta
  if (typeof written === 'string') return <span className="node-value">{formatMonth(written, language.locale)}</span>
  if (value === null) return <span className="node-value none">{language.t('page.trace.no-value')}</span>
  if (fold?.to === 'sum' && unit.name === 'flag')
    return <span className="node-value">{language.t('trace.holds', { count: value })}</span>
  return (
    <span className="node-value" title={valueText(value, unit, label, language, { start, exact: true })}>
      {valueText(value, unit, label, language, { start })}
    </span>
  )
}

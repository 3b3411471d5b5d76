import type { Trace } from '#algebra/trace.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language/language.ts'
import { valueText } from '../language/value-text.ts'
import { useTraced } from './trace-context.ts'

/** The value of a traced number; a month of the plan as that month. */
export function TraceValue({ trace: { value, unit, label, pointer } }: { trace: Trace }) {
  const language = useLanguage()
  const { plan } = useTraced()
  const written = pointer === undefined ? undefined : valueAt(plan, pointer)
  const { start } = plan.meta
  if (typeof written === 'string') return <span className="node-value">{formatMonth(written, language.locale)}</span>
  if (value === null) return <span className="node-value none">{language.t('page.trace.no-value')}</span>
  return (
    <span className="node-value" title={valueText(value, unit, label, language, { start, exact: true })}>
      {valueText(value, unit, label, language, { start })}
    </span>
  )
}

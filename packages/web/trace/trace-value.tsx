import type { Trace } from '#algebra/trace.ts'
import { valueAt } from '#model/plan-data.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language.ts'
import { useTraced } from './trace-context.ts'

/** The value of a traced number; a month of the plan as that month. */
export function TraceValue({ trace: { value, unit, pointer } }: { trace: Trace }) {
  const { quantity, locale, t } = useLanguage()
  const { plan } = useTraced()
  const written = pointer === undefined ? undefined : valueAt(plan, pointer)
  if (typeof written === 'string') return <span className="node-value">{formatMonth(written, locale)}</span>
  if (value === null) return <span className="node-value none">{t('page.trace.no-value')}</span>
  return (
    <span className="node-value" title={quantity(value, unit.text, { exact: true })}>
      {quantity(value, unit.text)}
    </span>
  )
}

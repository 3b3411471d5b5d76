import type { Trace } from '#algebra/trace.ts'
import { valueAt } from '#model/plan-data.ts'
import { mannerOf } from '#words/manner.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language.ts'
import { useTraced } from './trace-context.ts'

/** The value of a traced number; a month of the plan as that month. */
export function TraceValue({ trace: { value, unit, label, pointer } }: { trace: Trace }) {
  const { quantity, locale, t } = useLanguage()
  const { plan } = useTraced()
  const written = pointer === undefined ? undefined : valueAt(plan, pointer)
  const as = mannerOf(label.key)
  const { start } = plan.meta
  if (typeof written === 'string') return <span className="node-value">{formatMonth(written, locale)}</span>
  if (value === null) return <span className="node-value none">{t('page.trace.no-value')}</span>
  return (
    <span className="node-value" title={quantity(value, unit.text, { as, start, exact: true })}>
      {quantity(value, unit.text, { as, start })}
    </span>
  )
}

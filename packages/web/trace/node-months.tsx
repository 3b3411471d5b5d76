import { monthName } from '#algebra/calendar.ts'
import type { Trace } from '#algebra/trace.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language/language.ts'
import { useTraced } from './trace-context.ts'

/** The month or months that a number is of. */
export function NodeMonths({ trace: { kind, months } }: { trace: Trace }) {
  const { t, locale } = useLanguage()
  const { calendar } = useTraced().outcome.evaluation
  if (!months || kind === 'input') return null
  const name = (at: number) => formatMonth(monthName(calendar, at), locale)
  const [first, last] = months
  return (
    <p className="node-months">
      {first === last ? name(first) : t('page.trace.months', { from: name(first), to: name(last) })}
    </p>
  )
}

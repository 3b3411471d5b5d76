import { useId } from 'react'
import type { Trace } from '#algebra/trace.ts'
import { useLanguage } from '../language/language.ts'
import { monthText } from './months-text.ts'
import type { Step } from './target.ts'
import { useTraced } from './trace-context.ts'

interface Props {
  readonly trace: Trace
  readonly onStep: (step: Step) => void
}

/** One of the months that a line’s sum is of, to be looked into by itself. */
export function MonthChoice({ trace: { kind, id, months, fold }, onStep }: Props) {
  const language = useLanguage()
  const field = useId()
  const { calendar } = useTraced().outcome.evaluation
  if (kind !== 'line' || !fold || !months) return null
  const [first, last] = months
  return (
    <p className="range-choice">
      <label htmlFor={field}>{language.t('page.trace.month')}</label>
      <select
        id={field}
        value=""
        onChange={({ target }) => {
          const month = Number(target.value)
          onStep({ kind, id, first: month, last: month })
        }}
      >
        <option value="" disabled>
          {language.t('trace.choose')}
        </option>
        {Array.from({ length: last - first + 1 }, (_, i) => (
          <option key={first + i} value={first + i}>
            {monthText(first + i, calendar, language)}
          </option>
        ))}
      </select>
    </p>
  )
}

import { useId } from 'react'
import { useLanguage } from '../language/language.ts'
import { monthText } from './months-text.ts'
import type { Step } from './target.ts'
import { useTraced } from './trace-context.ts'

interface Props {
  /** Id of a line. */
  readonly id: string
  /** First and last month that may be chosen. */
  readonly months: readonly [first: number, last: number]
  readonly onStep: (step: Step) => void
}

/** One of the months that were asked about, to be looked into by itself. */
export function MonthChoice({ id, months: [first, last], onStep }: Props) {
  const language = useLanguage()
  const field = useId()
  const { calendar } = useTraced().outcome.evaluation
  return (
    <p className="range-choice">
      <label htmlFor={field}>{language.t('page.trace.month')}</label>
      <select
        id={field}
        value=""
        onChange={({ target }) => {
          const month = Number(target.value)
          onStep({ kind: 'line', id, first: month, last: month })
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

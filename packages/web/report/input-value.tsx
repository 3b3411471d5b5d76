import type { Input } from '#algebra/expression.ts'
import type { Plan } from '#contract/plan.ts'
import { valueAt } from '#pointer/json-pointer.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../language/language.ts'
import { valueText } from '../language/value-text.ts'

type Step = { readonly from: string; readonly value: number }

/** What a plan says of an input: a value, a month, or a value from each month on. */
export function InputValue({ input, plan }: { input: Input; plan: Plan }) {
  const language = useLanguage()
  const { t, locale } = language
  const value = valueAt(plan, input.pointer)
  const shown = (number: number) => valueText(number, input.unit, input.label, language)
  if (typeof value === 'number') return shown(value)
  if (typeof value === 'string') return formatMonth(value, locale)
  if (!Array.isArray(value)) return '–'
  const path = value as readonly Step[]
  if (path.length === 1) return shown(path[0]!.value)
  return (
    <ul>
      {path.map(({ from, value }) => (
        <li key={from}>{t('report.from', { month: formatMonth(from, locale), value: shown(value) })}</li>
      ))}
    </ul>
  )
}

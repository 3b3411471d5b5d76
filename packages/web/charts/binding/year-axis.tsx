import type { Outcome } from '#model/readings/outcome.ts'
import { years } from '../shared/chart-data.ts'

/** Names that find room beside each other on a narrow screen. */
const mostNames = 8

/** The years under the strips, each as wide as its months; of many years only some are named. */
export function YearAxis({ outcome: { evaluation } }: { outcome: Outcome }) {
  const all = years(evaluation.calendar)
  const step = Math.ceil(all.length / mostNames)
  const named = all.filter((_, i) => i % step === 0)
  const end = (i: number) => named[i + 1]?.first ?? evaluation.calendar.months
  return (
    <ol className="strip-years" aria-hidden="true">
      {named.map(({ label, first }, i) => (
        <li key={label} style={{ flexGrow: end(i) - first }}>
          <span>{label}</span>
        </li>
      ))}
    </ol>
  )
}

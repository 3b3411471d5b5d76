import { annualValues, type ChartData, lineOf, named, type Series, years } from '../charts/shared/chart-data.ts'
import { dashed, line } from '../charts/shared/look.ts'
import type { Language } from '../language/language.ts'
import type { EvaluatedColumn } from './column.ts'
import { colourOf, isDashed } from './looks.ts'

/** Lines that every plan has and that say most side by side. */
export const comparableLines = [
  'equity.flow',
  'equity.cumulative',
  'cash.cfads',
  'revenue.total',
  'opex.total',
  'capex.total',
  'income.net',
  'capacity.facilityMwByMonth',
  'capacity.acceleratorsByMonth',
]

/** A line of every plan over all their years; nothing where a plan has no such year. */
export function linesData(columns: readonly EvaluatedColumn[], id: string, language: Language): ChartData {
  const spans = columns.map(({ evaluated }) => years(evaluated.outcome.evaluation.calendar))
  const labels = [...new Set(spans.flat().map(({ label }) => label))].sort()
  return {
    periods: labels.map((label) => ({ label, first: 0, last: 0 })),
    series: columns.map(({ id: plan, mark, title, evaluated }, i): Series => {
      const annual = annualValues(evaluated.outcome, lineOf(evaluated.outcome, id))
      const byYear = new Map(spans[i]!.map(({ label }, year) => [label, annual[year]!]))
      return {
        ...named(lineOf(evaluated.outcome, id), language),
        id: plan,
        label: `${mark} ${title}`,
        sign: 1,
        values: labels.map((label) => byYear.get(label) ?? null),
        look: (isDashed(mark) ? dashed : line)(colourOf(mark)),
      }
    }),
  }
}

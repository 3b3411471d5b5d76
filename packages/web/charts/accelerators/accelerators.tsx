import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawStacked } from '../shared/stacked.ts'
import { acceleratorsData, acceleratorsTable } from './shape.ts'

export function Accelerators({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => acceleratorsData(outcome, language), [outcome, language])
  const table = useMemo(() => acceleratorsTable(outcome, language), [outcome, language])
  const option = useMemo(() => drawStacked(data, language), [data, language])
  const { t } = language
  return (
    <ChartCard
      title={t('page.chart.accelerators')}
      unit={t('page.chart.unit.accelerators')}
      summary={t('page.chart.accelerators.summary')}
      data={data}
      table={table}
      option={option}
      height={240}
      onAsk={onAsk}
    />
  )
}

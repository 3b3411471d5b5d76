import { useMemo } from 'react'
import type { Outcome } from '#model/outcome.ts'
import { useLanguage } from '../../language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawCapacity } from './draw.ts'
import { capacityData, capacityTable } from './shape.ts'

export function CapacityByMonth({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => capacityData(outcome, language), [outcome, language])
  const table = useMemo(() => capacityTable(outcome, language), [outcome, language])
  const option = useMemo(() => drawCapacity(data, language), [data, language])
  const { t } = language
  return (
    <ChartCard
      title={t('page.chart.capacity')}
      unit={t('page.chart.unit.capacity')}
      summary={t('page.chart.capacity.summary')}
      data={data}
      table={table}
      option={option}
      height={320}
      onAsk={onAsk}
    />
  )
}

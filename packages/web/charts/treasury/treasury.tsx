import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawStackedBars } from '../shared/stacked-bars.ts'
import { treasuryData, treasuryTable } from './shape.ts'

export function Treasury({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => treasuryData(outcome, language), [outcome, language])
  const table = useMemo(() => treasuryTable(outcome, language), [outcome, language])
  const option = useMemo(() => drawStackedBars(data, language), [data, language])
  const { t } = language
  return (
    <ChartCard
      title={t('page.chart.treasury')}
      unit={t('page.chart.unit.money')}
      summary={t('page.chart.treasury.summary')}
      data={data}
      table={table}
      option={option}
      height={240}
      wide
      onAsk={onAsk}
    />
  )
}

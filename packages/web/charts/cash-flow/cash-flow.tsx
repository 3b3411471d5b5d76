import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawStackedBars } from '../shared/stacked-bars.ts'
import { cashFlowData } from './shape.ts'

export function CashFlow({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => cashFlowData(outcome, language), [outcome, language])
  const option = useMemo(() => drawStackedBars(data, language), [data, language])
  const { t } = language
  return (
    <ChartCard
      title={t('page.chart.cash-flow')}
      unit={t('page.chart.unit.money')}
      summary={t('page.chart.cash-flow.summary')}
      data={data}
      option={option}
      height={320}
      wide
      onAsk={onAsk}
    />
  )
}

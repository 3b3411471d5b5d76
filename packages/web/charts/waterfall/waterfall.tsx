import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawStackedBars } from '../shared/stacked-bars.ts'
import { waterfallData } from './shape.ts'

export function Waterfall({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => waterfallData(outcome, language), [outcome, language])
  const option = useMemo(() => drawStackedBars(data, language), [data, language])
  const { t } = language
  return (
    <ChartCard
      title={t('page.chart.waterfall')}
      unit={t('page.chart.unit.money')}
      note={t('page.chart.waterfall.note')}
      summary={t('page.chart.waterfall.summary')}
      data={data}
      option={option}
      height={320}
      wide
      onAsk={onAsk}
    />
  )
}

import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawStackedBars } from '../shared/stacked-bars.ts'
import { paydaysData } from './shape.ts'

export function Paydays({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => paydaysData(outcome, language), [outcome, language])
  const option = useMemo(() => drawStackedBars(data, language), [data, language])
  const { t } = language
  if (data.series.length === 0) return <p className="card quiet wide">{t('page.chart.paydays.none')}</p>
  return (
    <ChartCard
      title={t('page.chart.paydays')}
      term="equity.trappedCash"
      unit={t('page.chart.unit.money')}
      note={t('page.chart.paydays.note')}
      summary={t('page.chart.paydays.summary')}
      data={data}
      option={option}
      height={240}
      wide
      onAsk={onAsk}
    />
  )
}

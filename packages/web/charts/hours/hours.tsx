import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawHours } from './draw.ts'
import { hoursData, hoursTable, sellsHours } from './shape.ts'

export function Hours({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => hoursData(outcome, language), [outcome, language])
  const table = useMemo(() => hoursTable(outcome, language), [outcome, language])
  const option = useMemo(() => drawHours(data, language), [data, language])
  const { t } = language
  if (!sellsHours(data)) return <p className="card quiet wide">{t('page.chart.hours.none')}</p>
  return (
    <ChartCard
      title={t('page.chart.hours')}
      unit={t('page.chart.unit.hours')}
      summary={t('page.chart.hours.summary')}
      data={data}
      table={table}
      option={option}
      height={240}
      wide
      onAsk={onAsk}
    />
  )
}

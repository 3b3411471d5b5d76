import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawStacked } from '../shared/stacked.ts'
import { powerData, powerTable } from './shape.ts'

export function Power({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => powerData(outcome, language), [outcome, language])
  const table = useMemo(() => powerTable(outcome, language), [outcome, language])
  const option = useMemo(() => drawStacked(data, language), [data, language])
  const { t } = language
  return (
    <ChartCard
      title={t('page.chart.power')}
      term="capacity.contractedMwByMonth"
      unit={t('page.chart.unit.power')}
      summary={t('page.chart.power.summary')}
      data={data}
      table={table}
      option={option}
      height={280}
      wide
      onAsk={onAsk}
    />
  )
}

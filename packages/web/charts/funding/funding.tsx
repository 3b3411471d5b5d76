import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawFunding } from './draw.ts'
import { fundingData } from './shape.ts'

export function SourcesAndUses({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => fundingData(outcome, language), [outcome, language])
  const option = useMemo(() => drawFunding(data, language), [data, language])
  const { t } = language
  return (
    <ChartCard
      title={t('page.chart.funding')}
      term="uses.total"
      unit={t('page.chart.unit.money')}
      summary={t('page.chart.funding.summary')}
      data={data}
      option={option}
      height={320}
      onAsk={onAsk}
    />
  )
}

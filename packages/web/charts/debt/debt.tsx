import { useMemo } from 'react'
import type { Outcome } from '#model/outcome.ts'
import { useLanguage } from '../../language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawDebt } from './draw.ts'
import { debtData, debtTable, hasDebt } from './shape.ts'

export function DebtAndCover({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const data = useMemo(() => debtData(outcome, language), [outcome, language])
  const table = useMemo(() => debtTable(outcome, language), [outcome, language])
  const option = useMemo(() => drawDebt(data, language), [data, language])
  const { t } = language
  if (!hasDebt(data)) return <p className="card quiet">{t('page.chart.debt.none')}</p>
  return (
    <ChartCard
      title={t('page.chart.debt')}
      unit={t('page.chart.unit.debt')}
      summary={t('page.chart.debt.summary')}
      data={data}
      table={table}
      option={option}
      onAsk={onAsk}
    />
  )
}

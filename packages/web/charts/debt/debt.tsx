import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { ChartCard } from '../shared/chart-card.tsx'
import { drawDebt } from './draw.ts'
import { debtData, debtTable, hasDebt } from './shape.ts'

interface Props {
  readonly outcome: Outcome
  /** Cover below which no dividend is paid; 0 where there is no such rule. */
  readonly lockUp: number
  readonly onAsk: Ask
}

export function DebtAndCover({ outcome, lockUp, onAsk }: Props) {
  const language = useLanguage()
  const data = useMemo(() => debtData(outcome, language), [outcome, language])
  const table = useMemo(() => debtTable(outcome, language), [outcome, language])
  const option = useMemo(() => drawDebt(data, lockUp, language), [data, lockUp, language])
  const { t } = language
  if (!hasDebt(data)) return <p className="card quiet">{t('page.chart.debt.none')}</p>
  return (
    <ChartCard
      title={t('page.chart.debt')}
      term="debt.dscr"
      unit={t('page.chart.unit.debt')}
      summary={t('page.chart.debt.summary')}
      data={data}
      table={table}
      option={option}
      onAsk={onAsk}
    />
  )
}

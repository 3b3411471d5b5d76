import { useId, useMemo } from 'react'
import { unitName } from '#words/unit-name.ts'
import { Card } from '../charts/shared/card.tsx'
import { Chart } from '../charts/shared/chart.tsx'
import { lineOf, years } from '../charts/shared/chart-data.ts'
import { DataTable } from '../charts/shared/data-table.tsx'
import { Legend } from '../charts/shared/legend.tsx'
import { useLanguage } from '../language/language.ts'
import type { AskOf } from './asks.ts'
import type { EvaluatedColumn } from './column.ts'
import { drawLines } from './draw-lines.ts'
import { comparableLines, linesData } from './lines-data.ts'

interface Props {
  readonly columns: readonly EvaluatedColumn[]
  readonly line: string | undefined
  readonly onLine: (line: string) => void
  readonly onAsk: AskOf
}

/** One line of the model for every plan, by calendar year. */
export function OverYears({ columns, line, onLine, onAsk }: Props) {
  const language = useLanguage()
  const { t, speech, locale } = language
  const choice = useId()
  const id = comparableLines.find((one) => one === line) ?? comparableLines[0]!
  const data = useMemo(() => linesData(columns, id, language), [columns, id, language])
  const option = useMemo(() => drawLines(data, columns, language), [data, columns, language])
  const { label, unit } = lineOf(columns[0]!.evaluated.outcome, id)
  const name = speech.name(label)
  const pick = (row: number, at: number) => {
    const column = columns[row]
    const year = data.periods[at]?.label
    const period = column && years(column.evaluated.outcome.evaluation.calendar).find((one) => one.label === year)
    if (period) onAsk(column.id, { kind: 'line', id, first: period.first, last: period.last })
  }
  const chooser = (
    <p className="range-choice">
      <label htmlFor={choice}>{t('compare.lines.line')}</label>{' '}
      <select id={choice} value={id} onChange={(event) => onLine(event.target.value)}>
        {comparableLines.map((one) => (
          <option key={one} value={one}>
            {speech.name(lineOf(columns[0]!.evaluated.outcome, one).label)}
          </option>
        ))}
      </select>
    </p>
  )
  return (
    <Card
      title={t('compare.lines')}
      unit={unit.text === 'KRW' ? t('page.chart.unit.money') : unitName(unit.name, locale)}
      table={
        <>
          {chooser}
          <DataTable data={data} caption={`${t('compare.lines')}: ${name}`} onPick={pick} />
        </>
      }
    >
      {chooser}
      <Legend series={data.series} />
      <Chart option={option} height={320} label={`${name}. ${t('compare.lines.summary')}`} onPick={pick} />
    </Card>
  )
}

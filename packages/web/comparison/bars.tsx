import { useId } from 'react'
import { headlineValue } from '../language/headline-value.ts'
import { useLanguage } from '../language/language.ts'
import type { EvaluatedColumn } from './column.ts'
import { figureOf } from './figure.ts'
import { colourOf } from './looks.ts'

/** What plans are told apart by first. */
const drawn = ['class.private.irr', 'debt.minDscr', 'uses.total', 'capacity.facilityMw']

/** A few measures, each as one bar a plan. */
export function Bars({ columns }: { columns: readonly EvaluatedColumn[] }) {
  const { t } = useLanguage()
  const heading = useId()
  return (
    <section className="bars" aria-labelledby={heading}>
      <h2 id={heading}>{t('compare.figures')}</h2>
      {drawn.map((id) => (
        <MeasureBars key={id} id={id} columns={columns} />
      ))}
    </section>
  )
}

function MeasureBars({ id, columns }: { id: string; columns: readonly EvaluatedColumn[] }) {
  const language = useLanguage()
  const { speech, t } = language
  const figures = columns.map((column) => figureOf(column, id))
  const label = figures.find((figure) => figure !== undefined)?.label
  if (!label) return null
  const values = figures.flatMap((figure) => figure?.value ?? [])
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const part = (size: number) => `${(100 * size) / (most - least || 1)}%`
  return (
    <section className="card bar-card">
      <h3>{speech.name(label)}</h3>
      <ul>
        {columns.map(({ id: plan, mark, title }, i) => {
          const figure = figures[i]
          const value = figure?.value
          return (
            <li key={plan} title={title}>
              <span className="mark" aria-hidden="true">
                {mark}
              </span>
              <span className="sr-only">{title}</span>
              <span className="bar-track">
                {value !== undefined && (
                  <span
                    className="bar"
                    style={{
                      left: part(Math.min(value, 0) - least),
                      width: part(Math.abs(value)),
                      background: colourOf(mark),
                    }}
                  />
                )}
              </span>
              <span className="bar-value">
                {figure && value !== undefined ? headlineValue(value, figure.unit, language) : t('compare.no-value')}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

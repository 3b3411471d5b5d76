import { type ReactNode, useId, useState } from 'react'
import { TermHelp } from '../../glossary/term-help.tsx'
import { useLanguage } from '../../language/language.ts'

interface Props {
  readonly title: string
  readonly unit?: string
  /** Key of a label whose term a reader may want explained. */
  readonly term?: string | undefined
  /** Takes the whole width where cards stand side by side. */
  readonly wide?: boolean
  readonly table: ReactNode
  /** The drawing with its legend. */
  readonly children: ReactNode
}

/** A drawing with its title and its unit, or the same as a table. */
export function Card({ title, unit, term, wide = false, table, children }: Props) {
  const { t } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const heading = useId()
  return (
    <section className={wide ? 'card chart-card wide' : 'card chart-card'} aria-labelledby={heading}>
      <header className="card-head">
        <div className="card-title">
          <h3 id={heading}>{title}</h3>
          {unit && <span className="card-unit">{unit}</span>}
        </div>
        <button type="button" className="button small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'page.chart.as-chart' : 'page.chart.as-table')}
        </button>
      </header>
      {term && <TermHelp label={term} />}
      {asTable ? table : children}
    </section>
  )
}

import { type ReactNode, useId } from 'react'
import type { Key } from '#words/en.ts'
import { useLanguage } from '../../language/language.ts'

/** Charts of one matter under its heading. */
export function ChartGroup({ title, children }: { title: Key; children: ReactNode }) {
  const { t } = useLanguage()
  const heading = useId()
  return (
    <section className="chart-group" aria-labelledby={heading}>
      <h2 id={heading}>{t(title)}</h2>
      {children}
    </section>
  )
}

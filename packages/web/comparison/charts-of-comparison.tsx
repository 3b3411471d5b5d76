import { lazy, Suspense } from 'react'
import { useLanguage } from '../language/language.ts'
import { Boundary } from '../problems/boundary.tsx'
import type { AskOf } from './asks.ts'
import { Bars } from './bars.tsx'
import type { EvaluatedColumn } from './column.ts'

const OverYears = lazy(() => import('./over-years.tsx').then((loaded) => ({ default: loaded.OverYears })))

interface Props {
  readonly columns: readonly EvaluatedColumn[]
  readonly line: string | undefined
  readonly onLine: (line: string) => void
  readonly onAsk: AskOf
}

/** The same plans drawn: measures as bars, and one line over the years once what draws it is here. */
export function ChartsOfComparison({ columns, line, onLine, onAsk }: Props) {
  const { t } = useLanguage()
  return (
    <>
      <Bars columns={columns} />
      <Boundary failed={<p className="card quiet">{t('page.charts.failed')}</p>}>
        <Suspense fallback={<p className="card quiet">{t('page.loading')}</p>}>
          <OverYears columns={columns} line={line} onLine={onLine} onAsk={onAsk} />
        </Suspense>
      </Boundary>
    </>
  )
}

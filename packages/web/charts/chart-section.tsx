import { lazy, Suspense } from 'react'
import { useLanguage } from '../language/language.ts'
import type { Section } from '../navigation/address.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import { Boundary } from '../problems/boundary.tsx'
import type { Ask } from '../trace/target.ts'

// The library that draws is half of the page's code; the measures need not wait for it.
const Charts = lazy(() => import('./charts.tsx').then((loaded) => ({ default: loaded.Charts })))

interface Props {
  readonly evaluated: Evaluated
  readonly section: Section
  readonly onAsk: Ask
}

/** The charts of a part, once what draws them is here. */
export function ChartSection({ evaluated, section, onAsk }: Props) {
  const { t } = useLanguage()
  return (
    <div className="charts">
      <Boundary failed={<p className="card quiet">{t('page.charts.failed')}</p>}>
        <Suspense fallback={<p className="card quiet">{t('page.loading')}</p>}>
          <Charts evaluated={evaluated} section={section} onAsk={onAsk} />
        </Suspense>
      </Boundary>
    </div>
  )
}

import { useMemo } from 'react'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../../language/language.ts'
import type { Ask } from '../../trace/target.ts'
import { Card } from '../shared/card.tsx'
import { constraintsOf, ribbons } from './shape.ts'
import { StretchTable } from './stretch-table.tsx'
import { Strip } from './strip.tsx'
import { YearAxis } from './year-axis.tsx'

/** What keeps each site from having more in service, month by month. */
export function Binding({ outcome, onAsk }: { outcome: Outcome; onAsk: Ask }) {
  const language = useLanguage()
  const { t, speech } = language
  const all = useMemo(() => ribbons(outcome, language), [outcome, language])
  const title = t('page.chart.binding')
  return (
    <Card title={title} term="site.binding" wide table={<StretchTable ribbons={all} caption={title} onAsk={onAsk} />}>
      <p className="quiet">{t('page.chart.binding.summary')}</p>
      <ul className="legend">
        {constraintsOf(all).map((constraint) => (
          <li key={constraint}>
            <span className={`swatch binds-${constraint}`} aria-hidden="true" />
            {speech.phrase(`binding.${constraint}`, {})}
          </li>
        ))}
      </ul>
      <ul className="strips">
        {all.map((ribbon) => (
          <Strip key={ribbon.id} ribbon={ribbon} onAsk={onAsk} />
        ))}
      </ul>
      <YearAxis outcome={outcome} />
    </Card>
  )
}

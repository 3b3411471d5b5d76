import { useId } from 'react'
import type { Plan } from '#contract/plan.ts'
import type { Outcome } from '#model/readings/outcome.ts'
import { useLanguage } from '../language/language.ts'
import type { Ask } from '../trace/target.ts'
import { headlinesOf } from './headline-measures.ts'
import { MeasureFigure } from './measure-figure.tsx'

interface Props {
  readonly plan: Plan
  readonly base: Outcome
  readonly current: Outcome
  readonly onAsk: Ask
}

/** The headline measures in groups. */
export function Measures({ plan, base, current, onAsk }: Props) {
  const { t } = useLanguage()
  const heading = useId()
  return (
    <section className="measures" aria-labelledby={heading}>
      <h2 id={heading} className="sr-only">
        {t('page.measures')}
      </h2>
      {headlinesOf(plan, current).map(({ title, items }) => (
        <section key={title} className="card measure-group">
          <h3>{t(title)}</h3>
          <div className={`measure-grid of-${items.length}`}>
            {items.map((headline) => (
              <MeasureFigure key={headline.id} headline={headline} base={base} current={current} onAsk={onAsk} />
            ))}
          </div>
        </section>
      ))}
    </section>
  )
}

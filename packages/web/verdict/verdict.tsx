import './verdict.css'
import { useId, useMemo } from 'react'
import { verdictOf } from '#study/verdict/verdict.ts'
import { useLanguage } from '../language/language.ts'
import type { Evaluated } from '../plan/use-outcome.ts'
import { Checks } from '../soundness/checks.tsx'
import type { Ask } from '../trace/target.ts'
import { Chips } from './chips.tsx'
import { FigureCard } from './figure-card.tsx'
import { PriceCard } from './price-card.tsx'
import { Sentence } from './sentence.tsx'
import { useCarried } from './use-carried.ts'

interface Props {
  readonly evaluated: Evaluated
  readonly onAsk: Ask
}

/** What to make of a plan, before anything else: a sentence, what to beware of, and four figures. */
export function VerdictHead({ evaluated, onAsk }: Props) {
  const { t } = useLanguage()
  const heading = useId()
  const { plan, outcome } = evaluated
  const verdict = useMemo(() => verdictOf(plan, outcome), [plan, outcome])
  const { price, assumptions } = useCarried(evaluated)
  const { tone, sentences, figures, alerts } = verdict
  return (
    <section className="plan-verdict" aria-labelledby={heading}>
      <h2 id={heading} className="sr-only">
        {t('verdict.title')}
      </h2>
      <div className={`verdict-said ${tone}`} data-row={verdict.row}>
        <Sentence tone={tone} sentences={price?.sentence ? [...sentences, price.sentence] : sentences} />
        <div className="verdict-marks">
          <Chips alerts={alerts} assumptions={assumptions} />
          <Checks outcome={outcome} />
        </div>
      </div>
      <ul className="verdict-figures">
        {figures.map((figure) => (
          <FigureCard key={figure.id} figure={figure} onAsk={onAsk} />
        ))}
        <PriceCard price={price} onAsk={onAsk} />
      </ul>
    </section>
  )
}

import { useId } from 'react'
import type { Overlays } from '#contract/overlays.ts'
import { KnobField } from '../knobs/knob-field.tsx'
import { useLanguage } from '../language/language.ts'
import type { OverlayObjection } from './column.ts'
import { overlayKnobs } from './overlay-knobs.ts'

interface Props {
  readonly overlays: Overlays
  readonly objections: readonly OverlayObjection[]
  readonly onTurn: (overlays: Overlays) => void
}

/** Conditions that are laid over every plan alike. */
export function Conditions({ overlays, objections, onTurn }: Props) {
  const { t } = useLanguage()
  const heading = useId()
  const turn = (id: keyof Overlays, value: number | undefined) => {
    const { [id]: _, ...others } = overlays
    onTurn(value === undefined ? others : { ...others, [id]: value })
  }
  return (
    <section className="card conditions" aria-labelledby={heading}>
      <header className="card-head">
        <h2 id={heading}>{t('compare.conditions')}</h2>
        <p className="quiet">{t('compare.conditions.lead')}</p>
        <button
          type="button"
          className="button small"
          disabled={Object.keys(overlays).length === 0}
          onClick={() => onTurn({})}
        >
          {t('page.what-if.reset')}
        </button>
      </header>
      <div className="condition-grid">
        {overlayKnobs.map((knob) => (
          <KnobField
            key={knob.id}
            knob={knob}
            base={knob.still}
            value={numberOf(overlays[knob.id])}
            objections={objections.filter(({ overlay }) => overlay === knob.id)}
            onTurn={(value) => turn(knob.id, value)}
          />
        ))}
      </div>
    </section>
  )
}

/** What a knob stands at; steps by date, which only the API takes, turn none. */
const numberOf = (overlay: Overlays[keyof Overlays]): number | undefined =>
  typeof overlay === 'number' ? overlay : undefined

import { useId, useState } from 'react'
import { useLanguage } from '../language/language.ts'
import type { Outcomes } from '../plan/use-outcome.ts'
import { KnobField } from './knob-field.tsx'
import { ResultStrip } from './result-strip.tsx'
import { knobGroups, objectionsTo, strayObjections, type Turned } from './turned-plan.ts'

interface Props {
  readonly outcomes: Outcomes
  readonly turned: Turned
  readonly onTurn: (turned: Turned) => void
}

/** Inputs that matter, to be turned; the page follows at once. */
export function WhatIf({ outcomes, turned, onTurn }: Props) {
  const { t, speech } = useLanguage()
  const { base, current, objections } = outcomes
  const [heading, body] = [useId(), useId()]
  const [open, setOpen] = useState(false)
  const count = Object.keys(turned).length
  const turn = (id: string, value: number | undefined) => {
    const { [id]: _, ...others } = turned
    onTurn(value === undefined ? others : { ...others, [id]: value })
  }
  return (
    <section className="card what-if" aria-labelledby={heading}>
      <header className="card-head">
        <h2 id={heading}>{t('page.what-if')}</h2>
        <button
          type="button"
          className="button small fold"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'page.what-if.fold' : 'page.what-if.unfold')}
        </button>
        <button type="button" className="button small" disabled={count === 0} onClick={() => onTurn({})}>
          {t('page.what-if.reset')}
        </button>
      </header>
      <ResultStrip base={base} current={current} />
      <p className="quiet" role="status">
        {objections.length > 0
          ? t('page.what-if.invalid')
          : t(count === 0 ? 'page.what-if.still' : 'page.what-if.turned', { count })}
      </p>
      {strayObjections(turned, objections).map(({ pointer, code, params }) => (
        <p key={`${pointer} ${code}`} className="knob-error">
          <code>{pointer}</code> {speech.phrase(code, params as Record<string, string | number>)}
        </p>
      ))}
      <div id={body} className={open ? 'knobs open' : 'knobs'}>
        {knobGroups.map(({ title, knobs }) => (
          <fieldset key={title}>
            <legend>{t(title)}</legend>
            {knobs.map((knob) => {
              const planned = knob.read(base.plan)
              return planned === undefined ? null : (
                <KnobField
                  key={knob.id}
                  knob={knob}
                  base={planned}
                  value={turned[knob.id]}
                  objections={turned[knob.id] === undefined ? [] : objectionsTo(knob, objections)}
                  onTurn={(value) => turn(knob.id, value)}
                />
              )
            })}
          </fieldset>
        ))}
      </div>
    </section>
  )
}

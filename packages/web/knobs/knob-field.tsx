import { useEffect, useId, useState } from 'react'
import { decimal } from '#words/decimal.ts'
import { useLanguage } from '../language/language.ts'
import type { Objection } from '../plan/checked-plan.ts'
import type { Turnable } from './knob.ts'

interface Props {
  readonly knob: Turnable
  readonly base: number
  readonly value: number | undefined
  readonly objections: readonly Objection[]
  readonly onTurn: (value: number | undefined) => void
}

/** Digits after the point that tell inputs apart without the noise of their binary form. */
const digits = 6

/** Objections that name a limit of an input. */
const limits = new Set(['issue.too-small', 'issue.too-big'])

/** One input as a slider and a number field. */
export function KnobField({ knob, base, value, objections, onTurn }: Props) {
  const { t, locale, speech } = useLanguage()
  const scale = knob.scale[locale]
  const current = value ?? base
  const inField = decimal(current * scale, locale, digits)
  const [text, setText] = useState(inField)
  const [id, message] = [useId(), useId()]
  const turn = (typed: number) => {
    // What is typed in another scale comes back without the noise of its division.
    const next = Number((typed / scale).toPrecision(12))
    onTurn(Math.abs(next - base) <= 1e-11 * Math.abs(base) ? undefined : next)
  }

  const sentences = new Set(
    objections.map(({ code, params }) =>
      knob.relative && limits.has(code) ? t('page.knob.beyond') : speech.phrase(code, scaled(params)),
    ),
  )

  useEffect(() => setText((old) => (numberOf(old) === numberOf(inField) ? old : inField)), [inField])

  return (
    <div className={`knob${value === undefined ? '' : ' turned'}`}>
      <label htmlFor={id}>
        {t(knob.label)} {t(knob.unit) && <span className="knob-unit">({t(knob.unit)})</span>}
      </label>
      <input
        id={id}
        data-knob={knob.id}
        inputMode="decimal"
        value={text}
        aria-describedby={message}
        aria-invalid={objections.length > 0 || !isNumber(text)}
        onChange={(event) => {
          setText(event.target.value)
          if (isNumber(event.target.value)) turn(numberOf(event.target.value))
        }}
        onBlur={() => isNumber(text) || setText(inField)}
      />
      <input
        type="range"
        aria-label={t(knob.label)}
        aria-valuetext={`${inField} ${t(knob.unit)}`}
        min={Math.min(knob.min, base) * scale}
        max={Math.max(knob.max, base) * scale}
        step={knob.step * scale}
        value={current * scale}
        onChange={(event) => turn(Number(event.target.value))}
      />
      <span id={message} className="knob-note">
        {[...sentences].map((sentence) => (
          <span key={sentence} className="knob-error">
            {sentence}
          </span>
        ))}
        {value !== undefined &&
          objections.length === 0 &&
          t('page.knob.base', { value: `${decimal(base * scale, locale, digits)} ${t(knob.unit)}`.trim() })}
      </span>
    </div>
  )

  function scaled(params: Objection['params']): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(params).map(([name, of]) => [
        name,
        name === 'minimum' || name === 'maximum' ? Number((Number(of) * scale).toPrecision(10)) : String(of),
      ]),
    )
  }
}

const numberOf = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-').trim())
const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(numberOf(text))

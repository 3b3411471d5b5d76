import { useEffect, useId, useState } from 'react'
import { useLanguage } from '../language.ts'
import type { Knob } from './knob.ts'
import type { Objection } from './turned-plan.ts'

interface Props {
  readonly knob: Knob
  readonly base: number
  readonly value: number | undefined
  readonly objections: readonly Objection[]
  readonly onTurn: (value: number | undefined) => void
}

/** Digits that tell numbers apart without the noise of their binary form. */
const shown = (value: number): string => String(Number(value.toPrecision(10)))

/** One input as a slider and a number field. */
export function KnobField({ knob, base, value, objections, onTurn }: Props) {
  const { t, locale, speech } = useLanguage()
  const scale = knob.scale[locale]
  const current = value ?? base
  const inField = shown(current * scale)
  const [text, setText] = useState(inField)
  const [id, unit, message] = [useId(), useId(), useId()]
  const turn = (next: number) => onTurn(Math.abs(next - base) <= 1e-12 * Math.abs(base) ? undefined : next)

  useEffect(() => setText((old) => (Number(old) === Number(inField) ? old : inField)), [inField])

  return (
    <div className={`knob${value === undefined ? '' : ' turned'}`}>
      <label htmlFor={id}>{t(knob.label)}</label>
      <span className="knob-field">
        <input
          id={id}
          data-knob={knob.id}
          inputMode="decimal"
          value={text}
          aria-describedby={`${unit} ${message}`}
          aria-invalid={objections.length > 0 || !isNumber(text)}
          onChange={(event) => {
            setText(event.target.value)
            if (isNumber(event.target.value)) turn(numberOf(event.target.value) / scale)
          }}
          onBlur={() => isNumber(text) || setText(inField)}
        />
        <span id={unit} className="knob-unit">
          {t(knob.unit)}
        </span>
      </span>
      <input
        type="range"
        aria-label={t(knob.label)}
        aria-valuetext={`${inField} ${t(knob.unit)}`}
        min={Math.min(knob.min, base) * scale}
        max={Math.max(knob.max, base) * scale}
        step={knob.step * scale}
        value={current * scale}
        onChange={(event) => turn(Number(event.target.value) / scale)}
      />
      <span id={message} className="knob-note">
        {objections.map(({ code, params, pointer }) => (
          <span key={`${code} ${pointer}`} className="knob-error">
            {speech.phrase(code, scaled(params))}
          </span>
        ))}
        {value !== undefined &&
          objections.length === 0 &&
          t('page.knob.base', { value: `${shown(base * scale)} ${t(knob.unit)}`.trim() })}
      </span>
    </div>
  )

  function scaled(params: Objection['params']): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(params).map(([name, of]) => [
        name,
        name === 'minimum' || name === 'maximum' ? Number(shown(Number(of) * scale)) : String(of),
      ]),
    )
  }
}

const numberOf = (text: string): number => Number(text.replaceAll(',', '').trim())
const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(numberOf(text))

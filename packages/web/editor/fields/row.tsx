import { type ReactNode, useId, useState } from 'react'
import { fieldHelp } from '#words/field-name.ts'
import { useLanguage } from '../../language/language.ts'
import { FieldSource } from './field-source.tsx'
import { Problems } from './problems.tsx'
import { elementOf, type Held } from './use-field.ts'

interface Props {
  readonly pointer: string
  readonly held: Held
  /** What is written is the plan's number times this. */
  readonly scale?: number
  /** What the value was before, as it is written. */
  readonly before?: string | undefined
  /** Between what the value must lie. */
  readonly bounds?: string | undefined
  /** Whether what is entered here has a source of its own. */
  readonly sourced?: boolean
  /** The control, which takes the ids of what names and describes it. */
  readonly children: (described: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode
}

/** One value of the plan: what it is, where it is entered, where it comes from, and what is wrong with it. */
export function Row({ pointer, held, scale = 1, before, bounds, sourced = true, children }: Props) {
  const { t, locale } = useLanguage()
  const [about, setAbout] = useState(false)
  const [told, detail] = [useId(), useId()]
  const { name, changed, objections } = held
  const help = fieldHelp(pointer, locale)
  return (
    <div className={changed ? 'field changed' : 'field'} data-field={pointer}>
      <label htmlFor={elementOf(pointer)}>{name}</label>
      {children({ id: elementOf(pointer), 'aria-describedby': told, 'aria-invalid': objections.length > 0 })}
      {sourced ? <FieldSource pointer={pointer} /> : <span className="field-source" />}
      <span className="field-actions">
        {changed && (
          <button
            type="button"
            className="field-action"
            aria-label={t('editor.reset.of', { name })}
            onClick={() => held.change(held.before)}
          >
            {t('editor.reset')}
          </button>
        )}
        {(help ?? bounds) && (
          <button
            type="button"
            className="field-about"
            aria-expanded={about}
            aria-controls={detail}
            aria-label={t('editor.about', { name })}
            onClick={() => setAbout(!about)}
          >
            ?
          </button>
        )}
      </span>
      <div id={told} className="field-told">
        {changed && before !== undefined && <p className="quiet">{t('editor.changed.from', { value: before })}</p>}
        <Problems objections={objections} scale={scale} />
      </div>
      <div id={detail} className="field-detail" hidden={!about}>
        {help && <p>{help}</p>}
        {bounds && <p className="quiet">{bounds}</p>}
      </div>
    </div>
  )
}

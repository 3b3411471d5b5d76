import type { ClipboardEvent } from 'react'
import { useLanguage } from '../../language/language.ts'
import { itemsAt } from '../document/rearranged.ts'
import { entryOf } from '../entry/entry.ts'
import { cellsOf } from '../entry/pasted.ts'
import { read } from '../entry/written.ts'
import { useEditing } from './editing.ts'
import { FieldSource } from './field-source.tsx'
import { NumberInput } from './number-input.tsx'
import { Problems } from './problems.tsx'
import { elementOf, useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  /** 12 for the months of a year, 24 for the hours of a day. */
  readonly count: number
}

/** A number for each month of the year or hour of the day. */
export function NumbersField({ pointer, count }: Props) {
  const { t, locale } = useLanguage()
  const { draft, objections, units } = useEditing()
  const { name, changed, change, objections: whole } = useField(pointer)
  const numbers = itemsAt(draft, pointer)
  const entry = entryOf(units(`${pointer}/0`), locale)
  const paste = (event: ClipboardEvent, position: number) => {
    const cells = cellsOf(event.clipboardData.getData('text/plain')).flat()
    if (cells.length < 2) return
    event.preventDefault()
    change(numbers.map((old, k) => pastedAt(cells[k - position], old)))
  }
  const pastedAt = (cell: string | undefined, old: unknown) => (cell === undefined ? old : (read(cell, entry) ?? cell))
  return (
    <fieldset
      className={changed ? 'field-numbers changed' : 'field-numbers'}
      id={elementOf(pointer)}
      data-field={pointer}
    >
      <legend>
        {name} {entry.unit && <span className="quiet">({entry.unit})</span>}
      </legend>
      <p className="quiet">{t('editor.numbers.paste')}</p>
      <Problems objections={whole} />
      <div className="field-numbers-grid">
        {Array.from({ length: count }, (_, position) => {
          const at = `${pointer}/${position}`
          const own = objections.filter((one) => one.pointer === at)
          return (
            <div key={position}>
              <label htmlFor={elementOf(at)} className="quiet">
                {count === 24
                  ? t('editor.numbers.hour', { number: position })
                  : t('editor.numbers.month', { number: position + 1 })}
              </label>
              <NumberInput
                id={elementOf(at)}
                aria-invalid={own.length > 0}
                value={numbers[position]}
                entry={entry}
                onChange={(value) => change(numbers.with(position, value ?? null))}
                onPaste={(event) => paste(event, position)}
              />
              <Problems objections={own} scale={entry.scale} />
            </div>
          )
        })}
      </div>
      <FieldSource pointer={`${pointer}/0`} />
    </fieldset>
  )
}

import { type ClipboardEvent, type InputHTMLAttributes, useEffect, useState } from 'react'
import { useLanguage } from '../../language/language.ts'
import type { Entry } from '../entry/entry.ts'
import { read, written } from '../entry/written.ts'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  readonly value: unknown
  readonly entry: Entry
  /** A number; a text that is none, as it was written, so that it is named and not lost; nothing where all was deleted. */
  readonly onChange: (value: unknown) => void
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void
}

/** A number as a person writes it. */
export function NumberInput({ value, entry, onChange, ...rest }: Props) {
  const { locale } = useLanguage()
  const shown = typeof value === 'number' ? written(value, entry, locale) : value === undefined ? '' : String(value)
  const [text, setText] = useState(shown)

  // What is being written stays as it is written while it says the same.
  useEffect(() => setText((old) => (same(old, value, entry) ? old : shown)), [shown, value, entry.scale])

  return (
    <input
      {...rest}
      className="number"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={({ target }) => {
        setText(target.value)
        const number = read(target.value, entry)
        onChange(number ?? (target.value.trim() === '' ? undefined : target.value))
      }}
      onBlur={() => setText(shown)}
    />
  )
}

function same(text: string, value: unknown, entry: Entry): boolean {
  return (read(text, entry) ?? (text.trim() === '' ? undefined : text)) === value
}

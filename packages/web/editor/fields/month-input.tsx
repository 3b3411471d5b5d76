import type { InputHTMLAttributes } from 'react'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  readonly value: unknown
  readonly onChange: (month: string | undefined) => void
}

/** A month as `YYYY-MM`; browsers without a control for months take it as text. */
export function MonthInput({ value, onChange, ...rest }: Props) {
  return (
    <input
      {...rest}
      className="month"
      type="month"
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    />
  )
}

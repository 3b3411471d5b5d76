import { Row } from './row.tsx'
import { useField } from './use-field.ts'

export interface Option {
  /** Undefined for nothing at all. */
  readonly value: unknown
  readonly name: string
}

interface Props {
  readonly pointer: string
  readonly options: readonly Option[]
  /** Position of the option that holds. */
  readonly chosen: number
  readonly sourced?: boolean
  readonly onChoose?: (option: Option) => void
}

/** One of several values. What is none of them, or nothing, is shown as it is until a person chooses. */
export function ChoiceField({ pointer, options, chosen, sourced = true, onChoose }: Props) {
  const held = useField(pointer)
  const stray = chosen < 0 ? String(held.value ?? '') : undefined
  const before = options.find(({ value }) => value === held.before)?.name
  return (
    <Row pointer={pointer} held={held} before={before} sourced={sourced}>
      {(described) => (
        <span className="field-entry">
          <select
            {...described}
            value={chosen}
            onChange={({ target }) => {
              const option = options[Number(target.value)]
              if (option) onChoose ? onChoose(option) : held.change(option.value)
            }}
          >
            {stray !== undefined && <option value={-1}>{stray}</option>}
            {options.map(({ name }, k) => (
              <option key={name} value={k}>
                {name}
              </option>
            ))}
          </select>
        </span>
      )}
    </Row>
  )
}

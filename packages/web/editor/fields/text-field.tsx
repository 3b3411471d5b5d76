import { Row } from './row.tsx'
import { useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  /** Whether there is room for more than a line. */
  readonly long: boolean
  /** Values that others of the kind have. */
  readonly known?: readonly string[] | undefined
  readonly onChange?: (text: string) => void
}

/** A text: a name, a note, an id. */
export function TextField({ pointer, long, known, onChange }: Props) {
  const held = useField(pointer)
  const text = typeof held.value === 'string' ? held.value : ''
  const change = onChange ?? ((next: string) => held.change(next))
  const before = typeof held.before === 'string' && !long ? held.before : undefined
  return (
    <Row pointer={pointer} held={held} before={before} sourced={false}>
      {(described) => {
        if (long)
          return <textarea {...described} rows={3} value={text} onChange={({ target }) => change(target.value)} />
        const list = known && `${described.id}-known`
        return (
          <span className="field-entry">
            <input
              {...described}
              className="words"
              list={list}
              value={text}
              onChange={({ target }) => change(target.value)}
            />
            {known && (
              <datalist id={list}>
                {known.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </span>
        )
      }}
    </Row>
  )
}

import { useLanguage } from '../../language/language.ts'
import { boundsText } from '../entry/bounds-text.ts'
import { entryOf } from '../entry/entry.ts'
import { written } from '../entry/written.ts'
import { useEditing } from './editing.ts'
import { NumberInput } from './number-input.tsx'
import { Row } from './row.tsx'
import { useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  readonly bounds: { readonly least: number; readonly most: number; readonly whole: boolean }
  /** What stands for nothing, where the number may be left out. */
  readonly without?: { readonly value: null | undefined }
}

/** A number with its unit. */
export function NumberField({ pointer, bounds, without }: Props) {
  const { locale } = useLanguage()
  const { units } = useEditing()
  const held = useField(pointer)
  const entry = entryOf(units(pointer), locale)
  const before =
    typeof held.before === 'number' ? `${written(held.before, entry, locale)} ${entry.unit}`.trim() : undefined
  return (
    <Row pointer={pointer} held={held} scale={entry.scale} before={before} bounds={boundsText(bounds, entry, locale)}>
      {(described) => (
        <span className="field-entry">
          <NumberInput
            {...described}
            value={held.value ?? undefined}
            entry={entry}
            onChange={(value) => held.change(value ?? without?.value)}
          />
          {entry.unit && <span className="field-unit">{entry.unit}</span>}
        </span>
      )}
    </Row>
  )
}

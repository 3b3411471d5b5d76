import { valueAt } from '#pointer/json-pointer.ts'
import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../../language/language.ts'
import { allOf, rearranged, withoutItem } from '../document/rearranged.ts'
import type { Entry } from '../entry/entry.ts'
import { useEditing } from './editing.ts'
import { FieldSource } from './field-source.tsx'
import { MonthInput } from './month-input.tsx'
import { NumberInput } from './number-input.tsx'
import { Problems } from './problems.tsx'
import { elementOf, useField } from './use-field.ts'

interface Props {
  readonly path: string
  readonly position: number
  readonly name: string
  readonly entry: Entry
  /** Whether it is the only step: a path has one at least. */
  readonly only: boolean
}

/** From which month on which value holds. */
export function PathStep({ path, position, name, entry, only }: Props) {
  const { t, locale } = useLanguage()
  const { draft, apply } = useEditing()
  const pointer = `${path}/${position}`
  const from = useField(`${pointer}/from`)
  const value = useField(`${pointer}/value`)
  const month = formatMonth(String(valueAt(draft, `${pointer}/from`) ?? ''), locale)
  const named = (part: string) => `${name}, ${part} ${position + 1}`
  const remove = () => apply((before) => rearranged(before, path, withoutItem(allOf(before, path), position)))
  return (
    <tr className={value.changed || from.changed ? 'changed' : undefined}>
      <td>
        <MonthInput
          id={elementOf(`${pointer}/from`)}
          aria-label={named(t('editor.path.month'))}
          aria-invalid={from.objections.length > 0}
          value={from.value}
          onChange={from.change}
        />
        <Problems objections={from.objections} />
      </td>
      <td>
        <NumberInput
          id={elementOf(`${pointer}/value`)}
          aria-label={named(t('editor.path.value'))}
          aria-invalid={value.objections.length > 0}
          value={value.value}
          entry={entry}
          onChange={value.change}
        />
        <Problems objections={value.objections} scale={entry.scale} />
      </td>
      <td>
        <FieldSource pointer={`${pointer}/value`} />
      </td>
      <td>
        <button
          type="button"
          className="field-action"
          disabled={only}
          aria-label={t('editor.path.remove', { month })}
          onClick={remove}
        >
          {t('editor.remove')}
        </button>
      </td>
    </tr>
  )
}

import { formatMonth } from '#words/months.ts'
import { useLanguage } from '../../language/language.ts'
import { MonthInput } from './month-input.tsx'
import { Row } from './row.tsx'
import { useField } from './use-field.ts'

/** A calendar month. */
export function MonthField({ pointer }: { pointer: string }) {
  const { locale } = useLanguage()
  const held = useField(pointer)
  return (
    <Row
      pointer={pointer}
      held={held}
      before={typeof held.before === 'string' ? formatMonth(held.before, locale) : undefined}
    >
      {(described) => (
        <span className="field-entry">
          <MonthInput {...described} value={held.value} onChange={held.change} />
        </span>
      )}
    </Row>
  )
}

import type { Schema } from '#contract/structure.ts'
import { optionName } from '#words/field-name.ts'
import { useLanguage } from '../../language/language.ts'
import { withCited } from '../document/cited.ts'
import { formOf } from '../document/forms.ts'
import { placeOf } from '../document/references.ts'
import { startingValue } from '../document/starting-value.ts'
import { ChoiceField } from './choice-field.tsx'
import { useEditing } from './editing.ts'
import { useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  readonly of: Schema
  readonly without: null | undefined
}

/** Something that a plan may do without. A single value is entered or left empty; more than that is switched on. */
export function OptionalField({ pointer, of, without }: Props) {
  const { locale } = useLanguage()
  const { beginning, apply, Field } = useEditing()
  const { value } = useField(pointer)
  const form = formOf(of)
  if (['number', 'choice', 'text'].includes(form.as))
    return <Field schema={of} pointer={pointer} without={{ value: without }} />
  const present = value !== without && value !== undefined
  const put = () => startingValue(of, placeOf(pointer), beginning)
  return (
    <>
      <ChoiceField
        pointer={pointer}
        options={[
          { value: without, name: optionName(pointer, 'absent', locale) },
          { value: true, name: optionName(pointer, 'present', locale) },
        ]}
        chosen={present ? 1 : 0}
        sourced={false}
        onChoose={(option) =>
          apply((draft) => withCited(draft, pointer, option.value === without ? without : put(), {}))
        }
      />
      {present && <Field schema={of} pointer={pointer} />}
    </>
  )
}

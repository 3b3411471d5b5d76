import { type Arm, structureOf } from '#contract/structure.ts'
import { optionName } from '#words/field-name.ts'
import { useLanguage } from '../../language/language.ts'
import { armOf, kindField } from '../document/arm-of.ts'
import { withCited } from '../document/cited.ts'
import { placeOf } from '../document/references.ts'
import { startingValue } from '../document/starting-value.ts'
import { ChoiceField } from './choice-field.tsx'
import { useEditing } from './editing.ts'
import { GroupField } from './group-field.tsx'
import { useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  readonly arms: readonly Arm[]
}

/** One of several kinds of thing: the kind, and what that kind holds. */
export function VariantField({ pointer, arms }: Props) {
  const { locale } = useLanguage()
  const { apply, beginning, Field } = useEditing()
  const { value } = useField(pointer)
  const arm = armOf(arms, value)
  const options = arms.map(({ name }) => ({ value: name, name: optionName(pointer, name, locale) }))
  const choose = (name: string): void => {
    const chosen = arms.find((one) => one.name === name)
    if (!chosen) return
    apply((draft) => withCited(draft, pointer, startingValue(chosen.schema, placeOf(pointer), beginning, name), {}))
  }
  const structure = arm && structureOf(arm.schema)
  return (
    <div className="field-variant">
      <ChoiceField
        pointer={pointer}
        options={options}
        chosen={arm ? arms.indexOf(arm) : -1}
        sourced={false}
        onChoose={(option) => choose(String(option.value))}
      />
      {structure?.is === 'object' ? (
        <GroupField bare pointer={pointer} fields={structure.fields.filter(([key]) => key !== kindField([key]))} />
      ) : (
        arm && structure?.is !== 'literal' && <Field schema={arm.schema} pointer={pointer} />
      )}
    </div>
  )
}

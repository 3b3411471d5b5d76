import type { Schema } from '#contract/structure.ts'
import { useLanguage } from '../../language/language.ts'
import { CataloguePick } from '../catalogue/catalogue-pick.tsx'
import { useEditing } from './editing.ts'
import { Problems } from './problems.tsx'
import { elementOf, useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  readonly fields: readonly (readonly [key: string, schema: Schema])[]
  /** Whether what is around says already what this is. */
  readonly bare?: boolean
}

/** Fields that belong together, under their name. */
export function GroupField({ pointer, fields, bare = false }: Props) {
  const { name, objections } = useField(pointer)
  const { t } = useLanguage()
  const { Field } = useEditing()
  const inner = (
    <>
      <CataloguePick pointer={pointer} />
      <Problems objections={objections} />
      {fields.map(([key, schema]) => (
        <Field key={key} schema={schema} pointer={`${pointer}/${key}`} />
      ))}
    </>
  )
  if (bare) return inner
  return (
    <fieldset className="field-group" id={elementOf(pointer)} tabIndex={-1} aria-label={name || t('editor.title')}>
      <legend>{name}</legend>
      {inner}
    </fieldset>
  )
}

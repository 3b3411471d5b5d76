import { parentOf } from '#pointer/json-pointer.ts'
import { optionName } from '#words/field-name.ts'
import { useLanguage } from '../../language/language.ts'
import { classesOf, nameables, placeOf, renamed } from '../document/references.ts'
import { ChoiceField } from './choice-field.tsx'
import { useEditing } from './editing.ts'
import { TextField } from './text-field.tsx'
import { useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  readonly without?: { readonly value: null | undefined }
}

/** An id: one that names another part of the plan is chosen, an item's own is written, and what named it follows. */
export function SlugField({ pointer, without }: Props) {
  const { locale } = useLanguage()
  const { draft, apply } = useEditing()
  const { value } = useField(pointer)
  const named = nameables(draft, pointer)
  if (named) {
    const options = named.map(({ id, name }) => ({ value: id, name }))
    const all = without ? [{ value: without.value, name: optionName(pointer, 'absent', locale) }, ...options] : options
    const chosen = all.findIndex((one) => one.value === value)
    return <ChoiceField pointer={pointer} options={all} chosen={chosen} sourced={false} />
  }
  if (placeOf(pointer) === '/fleet/*/class')
    return <TextField pointer={pointer} long={false} known={classesOf(draft)} />
  const rename = (id: string) => apply((before) => renamed(before, parentOf(pointer) ?? '', id), pointer)
  return <TextField pointer={pointer} long={false} {...(pointer.endsWith('/id') ? { onChange: rename } : {})} />
}

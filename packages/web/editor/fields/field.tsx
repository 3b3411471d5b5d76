import { Slug } from '#contract/quantity.ts'
import { isOf } from '#contract/quantity-of.ts'
import { optionName } from '#words/field-name.ts'
import { useLanguage } from '../../language/language.ts'
import { formOf } from '../document/forms.ts'
import { placeOf } from '../document/references.ts'
import { ChoiceField } from './choice-field.tsx'
import { type FieldProps, useEditing } from './editing.ts'
import { GroupField } from './group-field.tsx'
import { ListField } from './list-field.tsx'
import { MonthField } from './month-field.tsx'
import { NumberField } from './number-field.tsx'
import { NumbersField } from './numbers-field.tsx'
import { OptionalField } from './optional-field.tsx'
import { PathField } from './path-field.tsx'
import { SlugField } from './slug-field.tsx'
import { TextField } from './text-field.tsx'
import { useField } from './use-field.ts'
import { VariantField } from './variant-field.tsx'

/** Whatever the contract lets stand at a place of the plan, to be edited. */
export function Field({ schema, pointer, without }: FieldProps) {
  const { locale } = useLanguage()
  const { elsewhere } = useEditing()
  const { value } = useField(pointer)
  if (elsewhere.has(placeOf(pointer))) return null
  const form = formOf(schema)
  switch (form.as) {
    case 'number':
      return <NumberField pointer={pointer} bounds={form.bounds} {...(without ? { without } : {})} />
    case 'month':
      return <MonthField pointer={pointer} />
    case 'text':
      return isOf(schema, Slug) ? (
        <SlugField pointer={pointer} {...(without ? { without } : {})} />
      ) : (
        <TextField pointer={pointer} long={pointer.endsWith('/note')} />
      )
    case 'choice': {
      const options = form.values.map((one) => ({ value: one, name: optionName(pointer, String(one), locale) }))
      const all = without
        ? [{ value: without.value, name: optionName(pointer, 'absent', locale) }, ...options]
        : options
      return <ChoiceField pointer={pointer} options={all} chosen={all.findIndex((one) => one.value === value)} />
    }
    case 'group':
      return <GroupField pointer={pointer} fields={form.fields} />
    case 'variant':
      return <VariantField pointer={pointer} arms={form.arms} />
    case 'optional':
      return <OptionalField pointer={pointer} of={form.of} without={form.without} />
    case 'path':
      return <PathField pointer={pointer} bounds={form.bounds} />
    case 'numbers':
      return <NumbersField pointer={pointer} count={form.count} />
    case 'list':
      return <ListField pointer={pointer} {...form} />
    case 'none':
      return null
  }
}

import { useState } from 'react'
import type { Schema } from '#contract/structure.ts'
import { useLanguage } from '../../language/language.ts'
import { CataloguePick } from '../catalogue/catalogue-pick.tsx'
import { withOneMore } from '../document/new-item.ts'
import { itemsAt } from '../document/rearranged.ts'
import { useEditing } from './editing.ts'
import { ListItem } from './list-item.tsx'
import { Problems } from './problems.tsx'
import { elementOf, useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  readonly of: Schema
  readonly least: number
  readonly most: number
}

/** Things of one kind, each with what can be done to it. */
export function ListField({ pointer, of, least, most }: Props) {
  const { t } = useLanguage()
  const { draft, apply, beginning } = useEditing()
  const { name, objections } = useField(pointer)
  const items = itemsAt(draft, pointer)
  const [atFirst] = useState(items.length)
  return (
    <fieldset className="field-list" id={elementOf(pointer)} tabIndex={-1} aria-label={name}>
      <h3>
        {name} <span className="quiet">{items.length}</span>
      </h3>
      <CataloguePick pointer={pointer} />
      <Problems objections={objections} />
      {items.length === 0 && <p className="quiet">{t('editor.list.empty')}</p>}
      {items.map((_, position) => (
        <ListItem
          key={position}
          list={pointer}
          position={position}
          of={of}
          count={items.length}
          least={least}
          most={most}
          open={items.length <= 2 || position >= atFirst}
        />
      ))}
      <button
        type="button"
        className="button small"
        disabled={items.length >= most}
        onClick={() => apply((before) => withOneMore(before, pointer, of, beginning))}
      >
        {t('editor.add.of', { name })}
      </button>
    </fieldset>
  )
}

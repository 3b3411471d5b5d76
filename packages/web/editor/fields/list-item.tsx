import { useState } from 'react'
import { type Schema, structureOf } from '#contract/structure.ts'
import { isWithin, valueAt } from '#pointer/json-pointer.ts'
import { useLanguage } from '../../language/language.ts'
import { withCopy } from '../document/new-item.ts'
import { allOf, movedItem, rearranged, withoutItem } from '../document/rearranged.ts'
import { nameOf } from '../document/references.ts'
import { useEditing } from './editing.ts'
import { GroupField } from './group-field.tsx'
import { useField } from './use-field.ts'

interface Props {
  readonly list: string
  readonly position: number
  readonly of: Schema
  readonly count: number
  readonly least: number
  readonly most: number
  /** Whether it is open at first. */
  readonly open: boolean
}

/** One of a list: it is opened to be edited, moved, copied and removed. */
export function ListItem({ list, position, of, count, least, most, open }: Props) {
  const { t } = useLanguage()
  const { draft, apply, objections, Field } = useEditing()
  const { name: kind } = useField(list)
  const pointer = `${list}/${position}`
  const name = nameOf(valueAt(draft, pointer)) ?? t('editor.item', { name: kind, number: position + 1 })
  const wrong = objections.filter((one) => isWithin(one.pointer, pointer)).length
  const structure = structureOf(of)
  const [isOpen, setOpen] = useState(open)
  const move = (to: number) => apply((before) => rearranged(before, list, movedItem(allOf(before, list), position, to)))
  const actions = [
    { action: 'editor.duplicate', off: count >= most, run: () => apply((before) => withCopy(before, list, position)) },
    { action: 'editor.up', off: position === 0, run: () => move(position - 1) },
    { action: 'editor.down', off: position === count - 1, run: () => move(position + 1) },
    {
      action: 'editor.remove',
      off: count <= least,
      run: () => apply((before) => rearranged(before, list, withoutItem(allOf(before, list), position))),
    },
  ] as const
  return (
    <details className="field-item" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="field-item-name">{name}</span>
        {wrong > 0 && <span className="field-problem">{t('editor.section.errors', { count: wrong })}</span>}
      </summary>
      <p className="field-item-actions">
        {actions.map(({ action, off, run }) => (
          <button
            key={action}
            type="button"
            className="button small"
            disabled={off}
            aria-label={t('editor.action.of', { action: t(action), name })}
            onClick={run}
          >
            {t(action)}
          </button>
        ))}
      </p>
      {structure.is === 'object' ? (
        <GroupField bare pointer={pointer} fields={structure.fields} />
      ) : (
        <Field schema={of} pointer={pointer} />
      )}
    </details>
  )
}

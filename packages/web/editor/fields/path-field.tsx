import type { ClipboardEvent } from 'react'
import { fieldHelp } from '#words/field-name.ts'
import { useLanguage } from '../../language/language.ts'
import { withCited } from '../document/cited.ts'
import { allOf, itemsAt, rearranged, withItem } from '../document/rearranged.ts'
import { boundsText } from '../entry/bounds-text.ts'
import { entryOf } from '../entry/entry.ts'
import { cellsOf, pastedSteps } from '../entry/pasted.ts'
import { nextStep } from '../entry/path-steps.ts'
import { read } from '../entry/written.ts'
import { useEditing } from './editing.ts'
import { PathStep } from './path-step.tsx'
import { Problems } from './problems.tsx'
import { elementOf, useField } from './use-field.ts'

interface Props {
  readonly pointer: string
  readonly bounds: { readonly least: number; readonly most: number; readonly whole: boolean }
}

/** A number over time, as a table of the months from which its values hold. */
export function PathField({ pointer, bounds }: Props) {
  const { t, locale } = useLanguage()
  const { draft, apply, beginning, units } = useEditing()
  const held = useField(pointer)
  const steps = itemsAt(draft, pointer)
  const entry = entryOf(units(`${pointer}/0/value`), locale)
  const help = fieldHelp(pointer, locale)
  const paste = (event: ClipboardEvent) => {
    const cells = cellsOf(event.clipboardData.getData('text/plain'))
    if (cells.length < 2 && (cells[0]?.length ?? 0) < 2) return
    event.preventDefault()
    const pasted = pastedSteps(cells, (text) => read(text, entry))
    apply((before) => withCited(before, pointer, pasted, {}))
  }
  const add = () =>
    apply((before) =>
      rearranged(
        before,
        pointer,
        withItem(allOf(before, pointer), steps.length, { value: nextStep(steps, beginning.start) }),
      ),
    )
  return (
    <fieldset
      className={held.changed ? 'field-path changed' : 'field-path'}
      id={elementOf(pointer)}
      tabIndex={-1}
      aria-label={held.name}
      data-field={pointer}
      onPaste={paste}
    >
      <p className="field-path-head">
        <strong>{held.name}</strong> {entry.unit && <span className="quiet">({entry.unit})</span>}
        {held.changed && (
          <button
            type="button"
            className="field-action"
            aria-label={t('editor.reset.of', { name: held.name })}
            onClick={() => apply((before) => withCited(before, pointer, held.before, {}))}
          >
            {t('editor.reset')}
          </button>
        )}
      </p>
      <p className="quiet">
        {[help, boundsText(bounds, entry, locale), t('editor.path.paste')].filter(Boolean).join(' ')}
      </p>
      <Problems objections={held.objections} />
      <table>
        <thead>
          <tr>
            <th scope="col">{t('editor.path.month')}</th>
            <th scope="col">{t('editor.path.value')}</th>
            <th scope="col">{t('page.source.source')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {steps.map((_, position) => (
            <PathStep
              key={position}
              path={pointer}
              position={position}
              name={held.name}
              entry={entry}
              only={steps.length === 1}
            />
          ))}
        </tbody>
      </table>
      <button type="button" className="button small" onClick={add}>
        {t('editor.path.add')}
      </button>
    </fieldset>
  )
}

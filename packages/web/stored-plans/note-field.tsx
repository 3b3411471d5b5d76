import { useId } from 'react'
import { useLanguage } from '../language/language.ts'

interface Props {
  readonly note: string
  readonly onWrite: (note: string) => void
}

/** What has changed, in the words of whoever saves it. */
export function NoteField({ note, onWrite }: Props) {
  const { t } = useLanguage()
  const field = useId()
  return (
    <>
      <label htmlFor={field}>{t('life.note')}</label>
      <textarea
        id={field}
        className="text note"
        rows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => onWrite(event.target.value)}
      />
    </>
  )
}

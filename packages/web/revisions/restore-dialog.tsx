import { useState } from 'react'
import { savePlan, type Tagged } from '../api/api.ts'
import { readRevision } from '../api/plan-life.ts'
import { useLanguage } from '../language/language.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { Dialog } from '../stored-plans/dialog.tsx'
import { NoteField } from '../stored-plans/note-field.tsx'
import { useAction } from '../stored-plans/use-action.ts'

interface Props {
  /** The latest revision, which stays as it is. */
  readonly over: Tagged
  readonly revision: number
  readonly onRestored: (saved: Tagged) => void
  readonly onClose: () => void
}

/** Asks whether what an earlier revision holds is to be saved as the next one. */
export function RestoreDialog({ over, revision, onRestored, onClose }: Props) {
  const { t, locale } = useLanguage()
  const [note, setNote] = useState(t('life.restored', { revision }))
  const { busy, problem, act } = useAction()
  const { id, revision: latest } = over.stored
  const restore = () =>
    act(async () => {
      const { plan } = await readRevision(locale, id, revision)
      onRestored(await savePlan(locale, id, plan, over.tag, note.trim()))
    })
  return (
    <Dialog heading={t('life.restore.of', { revision })} onClose={onClose} onSubmit={() => void restore()}>
      <p>{t('life.restore.about', { revision, next: latest + 1 })}</p>
      <NoteField note={note} onWrite={setNote} />
      {problem && <ProblemNotice problem={problem} />}
      <div className="actions">
        <button type="submit" className="button primary" disabled={busy}>
          {t('life.restore')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('page.cancel')}
        </button>
      </div>
    </Dialog>
  )
}

import { useId, useState } from 'react'
import type { Plan } from '#contract/plan.ts'
import type { Tagged } from '../api/api.ts'
import { useLanguage } from '../language/language.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { Clash } from './clash.tsx'
import { Dialog } from './dialog.tsx'
import { NoteField } from './note-field.tsx'
import { useSaving } from './use-saving.ts'
import { WhoSees } from './who-sees.tsx'

interface Props {
  /** The plan as it is shown, knobs included. */
  readonly plan: Plan
  readonly stored: Tagged | undefined
  readonly onSaved: (saved: Tagged) => void
  /** Somebody else's revision to go on from. */
  readonly onTheirs: (theirs: Tagged) => void
  readonly onClose: () => void
}

/** Names a plan and saves it, as the next revision or as a new plan. */
export function SaveDialog({ plan, stored, onSaved, onTheirs, onClose }: Props) {
  const { t, locale } = useLanguage()
  const [title, setTitle] = useState(plan.meta.title)
  const { saving, saveNew, saveRevision, readLatest } = useSaving(locale)
  const [note, setNote] = useState('')
  const field = useId()
  const named = { ...plan, meta: { ...plan.meta, title: title.trim() } }
  const busy = saving.state === 'saving'
  const unnamed = title.trim() === ''

  const asNew = async () => {
    const saved = await saveNew(named, note.trim())
    if (saved) onSaved(saved)
  }
  const asRevision = async () => {
    const saved = stored && (await saveRevision(named, stored, note.trim()))
    if (saved) onSaved(saved)
  }
  const takeTheirs = async () => {
    const theirs = stored && (await readLatest(stored.stored.id))
    if (theirs) onTheirs(theirs)
  }

  return (
    <Dialog heading={t('page.save')} onClose={onClose} onSubmit={() => void (stored ? asRevision() : asNew())}>
      <label htmlFor={field}>{t('page.save.title')}</label>
      <input
        id={field}
        className="text"
        value={title}
        maxLength={120}
        required
        onChange={(event) => setTitle(event.target.value)}
      />
      <NoteField note={note} onWrite={setNote} />
      <WhoSees />
      {saving.state === 'failed' && <ProblemNotice problem={saving.problem} />}
      {saving.state === 'clash' ? (
        <Clash problem={saving.problem} onTheirs={() => void takeTheirs()} onNew={() => void asNew()} />
      ) : (
        <div className="actions">
          {stored ? (
            <>
              <button type="submit" className="button primary" disabled={busy || unnamed}>
                {t('page.save.revision', { revision: stored.stored.revision + 1 })}
              </button>
              <button type="button" className="button" disabled={busy || unnamed} onClick={() => void asNew()}>
                {t('page.save.new')}
              </button>
            </>
          ) : (
            <button type="submit" className="button primary" disabled={busy || unnamed}>
              {t('page.save.new')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('page.cancel')}
          </button>
        </div>
      )}
    </Dialog>
  )
}

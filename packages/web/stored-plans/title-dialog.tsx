import { useId, useState } from 'react'
import { useLanguage } from '../language/language.ts'
import { ProblemNotice } from '../problems/problem-notice.tsx'
import { Dialog } from './dialog.tsx'
import { useAction } from './use-action.ts'

interface Props {
  readonly heading: string
  readonly title: string
  readonly confirm: string
  /** What is done with the title once it is chosen. */
  readonly onTitle: (title: string) => Promise<unknown>
  readonly onClose: () => void
}

/** Asks what a plan is to be called. */
export function TitleDialog({ heading, title: before, confirm, onTitle, onClose }: Props) {
  const { t } = useLanguage()
  const [title, setTitle] = useState(before)
  const { busy, problem, act } = useAction()
  const field = useId()
  const named = title.trim()
  return (
    <Dialog heading={heading} onClose={onClose} onSubmit={() => void act(() => onTitle(named))}>
      <label htmlFor={field}>{t('page.save.title')}</label>
      <input
        id={field}
        className="text"
        value={title}
        maxLength={120}
        required
        onChange={(event) => setTitle(event.target.value)}
      />
      {problem && <ProblemNotice problem={problem} />}
      <div className="actions">
        <button type="submit" className="button primary" disabled={busy || named === ''}>
          {confirm}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('page.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
